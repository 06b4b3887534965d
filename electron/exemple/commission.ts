import { ajouterJours } from '#shared/dates/date-civile.ts';
import { deportsAProposer } from '#shared/domain/insertion/dossier.rules.ts';
import { APPELANT, type Atelier, instanceDe, jourDe, ouvrir, preparer, VU } from './atelier.ts';
import type { Formations } from './formations.donnees.ts';

/** La commission d'insertion du département : dossiers, déport du représentant d'une structure, avis transmis sauf un. */
export function tenirLaCommission(atelier: Atelier, { commission }: Formations): void {
  const { h, departement } = atelier;
  const instanceId = h['instances.creer'](
    {
      type: 'commission_iae',
      departementCode: null,
      clpeCode: null,
      complement: null,
      communes: [],
      parentId: instanceDe(atelier, `CDPE ${departement}`),
    },
    APPELANT,
  ).id;
  const presidence = {
    prefet: ['du Haut-Rhin'],
    collectivite: 'de la Collectivité européenne d’Alsace',
    conseil: true,
  };
  const organismes = new Map([
    ['4', 'Fédération des entreprises d’insertion'],
    ['5', 'MEDEF'],
    ['6', 'CFDT'],
  ]);
  for (const { id, categorie } of h['instances.fiche']({ id: instanceId }, APPELANT).sieges) {
    const organisme = organismes.get(categorie);
    if (organisme !== undefined) h['sieges.modifier']({ id, vu: VU, patch: { organisme } }, APPELANT);
  }
  for (const structure of commission.structures)
    h['sieges.ajouter'](
      { instanceId, categorie: '4', organisme: structure, college: 'operateurs', epciSiren: null },
      APPELANT,
    );
  atelier.pourvoir(instanceId, presidence);
  const date = jourDe(atelier, commission.jours);
  const { id, pointIds, lire } = preparer(atelier, {
    instanceId,
    date,
    lieu: commission.lieu,
    reference: `Commission IAE 68 / ${date.slice(0, 4)}-01`,
    points: [{ titre: 'Examen des dossiers', nature: 'avis' }],
  });
  const pointId = pointIds[0] ?? '';
  for (const { structure, saisine, objet } of commission.dossiers)
    h['dossiers.ajouter']({ pointId, structure, saisine, objet }, APPELANT);
  ouvrir(atelier, id, date);
  h['presences.constaterLesAutres']({ reunionId: id, statut: 'present' }, APPELANT);
  const { dossiers, sieges } = lire();
  for (const { siegeId, motif } of deportsAProposer(dossiers, sieges, { deports: [], date }))
    h['deports.noter']({ pointId, siegeId, motif }, APPELANT);
  const avis = h['deliberations.creer'](
    { pointId, nature: 'avis', texte: 'La commission rend les avis consignés au tableau des dossiers.' },
    APPELANT,
  ).id;
  h['deliberations.modifier']({ id: avis, vu: VU, patch: { mode: 'sans_opposition' } }, APPELANT);
  for (const dossier of dossiers) {
    const modele = commission.dossiers.find(({ structure }) => structure === dossier.structure);
    const { sens = null, motifs = null } = modele ?? {};
    h['dossiers.modifier']({ id: dossier.id, vu: VU, patch: { sens, motifs, deliberationId: avis } }, APPELANT);
  }
  h['points.modifier'](
    {
      id: pointId,
      vu: VU,
      patch: { textePv: 'Chaque dossier est présenté par le service instructeur, puis examiné.', etat: 'traite' },
    },
    APPELANT,
  );
  h['reunions.lever']({ id, a: '11:50' }, APPELANT);
  const [premier] = dossiers;
  if (premier !== undefined)
    h['dossiers.modifier']({ id: premier.id, vu: VU, patch: { transmisLe: ajouterJours(date, 2) } }, APPELANT);
}
