import { categorieDe } from '#shared/domain/instance/categories.data.ts';
import type { SiegeComplet } from '#shared/contract/instance.contract.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { APPELANT, type Atelier, instanceDe, jourDe, ouvrir, preparer, VU } from './atelier.ts';
import type { Formations } from './formations.donnees.ts';

type Seance = Formations['crpe'];

/** Une séance d'information où tous sont présents : un comité régional en plénière, un comité de pilotage. */
function tenir(atelier: Atelier, instanceId: string, { jours, lieu, points }: Seance, reference: string): string {
  const { h } = atelier;
  const date = jourDe(atelier, jours);
  const { id, pointIds } = preparer(atelier, {
    instanceId,
    date,
    lieu,
    reference,
    points: points.map(({ titre }) => ({ titre, nature: 'information' as const })),
  });
  ouvrir(atelier, id, date);
  h['presences.constaterLesAutres']({ reunionId: id, statut: 'present' }, APPELANT);
  points.forEach(({ texte }, rang) =>
    h['points.modifier']({ id: pointIds[rang] ?? '', vu: VU, patch: { textePv: texte, etat: 'traite' } }, APPELANT),
  );
  h['reunions.lever']({ id, a: '11:45' }, APPELANT);
  return id;
}

/** La plénière du comité régional, et le comité de pilotage d'un contrat de ville, qui rend un compte rendu. */
export function tenirCrpeEtCopil(atelier: Atelier, { crpe, copil }: Formations): void {
  const { h, departement } = atelier;
  const pleniere = tenir(atelier, instanceDe(atelier, 'CRPE'), crpe, 'CRPE Grand Est / plénière');
  h['reunions.direPleniere']({ id: pleniere, pleniere: true }, APPELANT);
  const [contrat] = h['departement.tableau']({}, APPELANT).contrats;
  if (contrat === undefined) return;
  const instanceId = h['instances.creer'](
    {
      type: 'copil_ville',
      departementCode: departement,
      clpeCode: null,
      complement: null,
      communes: [],
      contratCode: contrat.code,
    },
    APPELANT,
  ).id;
  atelier.pourvoir(instanceId, { prefet: ['du Haut-Rhin'], collectivite: 'de l’intercommunalité', conseil: false });
  tenir(atelier, instanceId, copil, 'COPIL / 01');
}

/** Faute de quorum, la séance se lève ; la seconde, sur le même ordre du jour, se tient sans condition de quorum. */
export function reconvoquer(atelier: Atelier, { sansQuorum }: Formations): void {
  const { h } = atelier;
  const instanceId = instanceDe(atelier, sansQuorum.comite);
  const date = jourDe(atelier, sansQuorum.jours);
  const { id } = preparer(atelier, {
    instanceId,
    date,
    lieu: 'sous-préfecture',
    reference: 'CLPE Thann / 01',
    points: [
      { titre: 'Priorités du territoire', nature: 'decision' },
      { titre: 'Questions diverses', nature: 'echange' },
    ],
  });
  ouvrir(atelier, id, date);
  h['presences.constaterLesAutres']({ reunionId: id, statut: 'absent' }, APPELANT);
  h['reunions.lever']({ id, a: '09:55' }, APPELANT);
  const jour = jourDe(atelier, sansQuorum.second);
  const seconde = h['reunions.convoquerDeNouveau']({ id, date: jour, heureDebut: '10:00' }, APPELANT).id;
  h['reunions.modifier'](
    { id: seconde, vu: VU, patch: { lieu: 'sous-préfecture', reference: 'CLPE Thann / 02' } },
    APPELANT,
  );
  ouvrir(atelier, seconde, jour);
  const { sieges, points } = h['reunions.lire']({ id: seconde }, APPELANT);
  for (const { id: siegeId, categorie } of sieges.filter((siege) => siege.mandats.length > 0))
    h['presences.constater'](
      {
        reunionId: seconde,
        siegeId,
        statut: categorie === 'P' ? 'present' : 'absent',
        personneId: null,
        mandataireSiegeId: null,
      },
      APPELANT,
    );
  const [premier] = points;
  if (premier !== undefined) {
    const decision = h['deliberations.creer'](
      {
        pointId: premier.id,
        nature: 'decision',
        texte: 'Le comité retient trois priorités : la mobilité, la garde d’enfants, le premier emploi.',
      },
      APPELANT,
    ).id;
    h['deliberations.modifier'](
      { id: decision, vu: VU, patch: { mode: 'sans_opposition', echeance: ajouterJours(jour, 30) } },
      APPELANT,
    );
    h['points.modifier'](
      {
        id: premier.id,
        vu: VU,
        patch: { textePv: 'Réuni sur seconde convocation, le comité délibère.', etat: 'traite' },
      },
      APPELANT,
    );
  }
  for (const point of points.slice(1))
    h['points.modifier'](
      { id: point.id, vu: VU, patch: { textePv: 'Aucune question n’est soulevée.', etat: 'traite' } },
      APPELANT,
    );
  h['reunions.lever']({ id: seconde, a: '11:05' }, APPELANT);
}

/** À quel groupe de voix revient un siège d'un comité départemental (R. 5311-38). */
const groupeDe = ({ categorie, college }: SiegeComplet): 'etat' | 'collectivites' | 'salaries' | 'employeurs' | null =>
  categorie === 'P' || !categorieDe('CDPE', categorie)?.voix
    ? null
    : college === 'etat'
      ? 'etat'
      : college === 'salaries' || college === 'employeurs'
        ? college
        : 'collectivites';

/** Partage un nombre entier entre des sièges, à une voix près ; le département en a au moins la moitié. */
function partager(total: number, sieges: readonly SiegeComplet[]): readonly { siegeId: string; nombre: number }[] {
  const chacun = Math.floor(total / sieges.length);
  return sieges.map(({ id }, rang) => ({
    siegeId: id,
    nombre: chacun + (rang < total - chacun * sieges.length ? 1 : 0),
  }));
}

/** Un comité où l'arrêté fixe des voix, et qui vote par voix ; une arrivée et un départ au point. */
export function voterParVoix(atelier: Atelier, { voix }: Formations): void {
  const { h } = atelier;
  const instanceId = instanceDe(atelier, voix.comite);
  const { sieges } = h['instances.fiche']({ id: instanceId }, APPELANT);
  const parGroupe = Map.groupBy(sieges, groupeDe);
  const departement = sieges.filter((siege) => siege.categorie === '3');
  const autres = (parGroupe.get('collectivites') ?? []).filter((siege) => siege.categorie !== '3');
  const depuis = ajouterJours(atelier.aujourdHui, -400);
  const presidents = sieges.filter(({ categorie }) => categorie === 'P').map(({ id }) => ({ siegeId: id, nombre: 1 }));
  h['voix.definir'](
    {
      instanceId,
      vu: VU,
      depuis,
      arrete: { numero: voix.arrete, date: depuis },
      voix: [
        ...presidents,
        ...partager(60, parGroupe.get('etat') ?? []),
        ...partager(30, departement),
        ...partager(30, autres),
        ...partager(30, parGroupe.get('salaries') ?? []),
        ...partager(30, parGroupe.get('employeurs') ?? []),
      ].map((tenue) => ({ ...tenue, organisme: null })),
    },
    APPELANT,
  );
  const date = jourDe(atelier, voix.jours);
  const { id, pointIds, lire } = preparer(atelier, {
    instanceId,
    date,
    lieu: 'préfecture du Bas-Rhin, à Strasbourg',
    reference: `CDPE 67 / ${date.slice(0, 4)}-01`,
    points: [
      { titre: 'Situation de l’emploi', nature: 'information' },
      { titre: 'Orientations départementales', nature: 'decision' },
    ],
  });
  ouvrir(atelier, id, date);
  h['presences.constaterLesAutres']({ reunionId: id, statut: 'present' }, APPELANT);
  const [information, decision] = pointIds;
  if (information === undefined || decision === undefined) return;
  const tardif = lire().sieges.find(({ categorie }) => categorie === '4')?.presence?.id;
  if (tardif !== undefined)
    h['mouvements.noter'](
      { reunionId: id, presenceId: tardif, pointId: decision, sens: 'arrivee', heure: '10:05' },
      APPELANT,
    );
  h['points.modifier'](
    { id: information, vu: VU, patch: { textePv: 'La situation est présentée.', etat: 'traite' } },
    APPELANT,
  );
  const d = h['deliberations.creer'](
    { pointId: decision, nature: 'decision', texte: 'Le comité adopte les orientations départementales de l’année.' },
    APPELANT,
  ).id;
  h['deliberations.modifier'](
    { id: d, vu: VU, patch: { mode: 'nominal', unite: 'voix', pilote: 'DDETS', echeance: ajouterJours(date, 20) } },
    APPELANT,
  );
  const opposant = lire().sieges.find(({ organisme }) => organisme === 'CGT');
  if (opposant !== undefined)
    h['bulletins.poser']({ deliberationId: d, siegeId: opposant.id, sens: 'contre' }, APPELANT);
  h['points.modifier'](
    {
      id: decision,
      vu: VU,
      patch: { textePv: 'Les orientations sont débattues, puis mises aux voix.', etat: 'traite' },
    },
    APPELANT,
  );
  h['reunions.lever']({ id, a: '11:58' }, APPELANT);
}
