import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { estLegere } from '#shared/domain/rencontre/rencontre.schema.ts';
import { seTient } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { quorumPrevisionnel, siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { etatActionLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import { prochaineEtape } from '#shared/domain/seance/prochaine-etape.rules.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import type { EtatAction, Seance } from '#shared/domain/seance/seance.schema.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerSeance } from '../../reunions/lecture-reunion.ts';
import { argentRetenu } from '../de-l-argent.ts';
import { actionsQuiVivent } from '../des-actions.ts';
import { chiffresDuTerritoire } from '../des-chiffres.ts';
import { suiviDesInstances } from '../des-instances.ts';
import { echeanceDite, element, joindre, phrase, piloteDit, siEnRetard } from '../elements.ts';
import { quiPreside, territoireDeLInstance } from './instance.ts';
import { appelsDuTerritoire } from './territoire.ts';

const estTenue = ({ reunion: { etat } }: Seance): boolean => etat === 'tenue' || etat === 'ouverte';

/** « À l'ordre du jour : 1. Plan IAE (décision) ; 2. … » */
function ordreDuJour({ points, reunion }: Seance): ElementDeNote[] {
  const tenus = points.filter(seTient);
  if (tenus.length === 0) return [];
  const dits = tenus.map(
    ({ titre, nature }, rang) => `${rang + 1}.${INSECABLE}${titre} (${naturePointLibelle[nature].toLowerCase()})`,
  );
  return [phrase(`Ordre du jour : ${dits.join(' ; ')}.`, `/reunions/${reunion.id}`)];
}

/** Le quorum annoncé une fois convoquée, constaté en séance, même manqué ; rien où il n'y en a pas (R-002). */
function quorum(seance: Seance): ElementDeNote[] {
  if (estLegere(seance.instance.type)) return [];
  const vers = `/reunions/${seance.reunion.id}/reponses`;
  if (estTenue(seance) || seance.reunion.etat === 'sans_quorum') {
    const { etat, total, base } = calculerQuorum(seance);
    return etat === 'atteint' || etat === 'non_atteint'
      ? [
          element(
            'Présents ou représentés',
            `${total} sur ${base}`,
            [
              `séance du ${dateSansJour(seance.reunion.date)}`,
              etat === 'atteint' ? 'quorum atteint' : 'quorum non atteint',
            ],
            `/reunions/${seance.reunion.id}/seance`,
          ),
        ]
      : [];
  }
  if (seance.reunion.etat !== 'convoquee' || siegesConvoques(seance).length === 0) return [];
  const prevu = quorumPrevisionnel(seance);
  return prevu.requis === null
    ? []
    : [
        element(
          'Réponses favorables',
          String(prevu.favorables),
          [`il en faut ${prevu.requis}`, `${prevu.voixAttendues} sans réponse à ce jour`],
          vers,
        ),
      ];
}

function calendrier(seance: Seance, jour: string): ElementDeNote[] {
  const { reunion, suivante, precedente } = seance;
  const vers = `/reunions/${reunion.id}`;
  const etape = estLegere(seance.instance.type) || reunion.anterieure ? null : prochaineEtape(seance, jour);
  return [
    element(
      `${dateLongue(reunion.date)}, ${heureFr(reunion.heureDebut)}`,
      reunion.lieu ?? (reunion.modalite === 'distance' ? 'à distance' : 'lieu à fixer'),
      [],
      vers,
    ),
    // « Réunion le …, dans 39 jours » redirait la ligne d'avant.
    ...(etape === null || etape.phrase.startsWith('Réunion le ')
      ? []
      : [element('', etape.phrase, [], vers, etape.depassee)]),
    ...(suivante === null
      ? []
      : [element(dateSansJour(suivante.date), 'réunion suivante', [], `/reunions/${suivante.id}`)]),
    ...(precedente === null || estTenue(seance)
      ? []
      : [element(dateSansJour(precedente.date), 'séance précédente', [], `/reunions/${precedente.id}`)]),
  ];
}

const estOuverte = (etat: EtatAction): boolean => etat === 'a_engager' || etat === 'en_cours';
/** Pour quand, tant que cela reste à faire ; sinon ce que c'est devenu. */
const suiteDite = (etat: EtatAction, echeance: string | null): string | null =>
  estOuverte(etat) ? echeanceDite(echeance) : etatActionLibelle[etat].toLowerCase();

/** Ce qui s'y est décidé, dans l'ordre du jour. */
const decidees = ({ points, reunion }: Seance, jour: string): ElementDeNote[] =>
  points.flatMap(({ deliberations }) =>
    deliberations.map((une) => ({
      ...element(
        '',
        une.texte,
        [numeroDeliberation(une), piloteDit(une.pilote), suiteDite(une.suivi, une.echeance)],
        `/reunions/${reunion.id}/seance`,
      ),
      ...(estOuverte(une.suivi) ? siEnRetard(une.echeance, jour) : {}),
    })),
  );
const aFaire = ({ points, reunion }: Seance, jour: string): ElementDeNote[] =>
  points.flatMap(({ actions }) =>
    actions.map(({ libelle, pilote, echeance, etat }) => ({
      ...element('', libelle, [piloteDit(pilote), suiteDite(etat, echeance)], `/reunions/${reunion.id}/seance`),
      ...(estOuverte(etat) ? siEnRetard(echeance, jour) : {}),
    })),
  );

const invites = ({ invites: tous }: Seance): ElementDeNote[] =>
  tous.map(({ personne, qualite }) =>
    element(
      nomComplet(personne),
      qualite ?? qualiteDe(personne) ?? 'invité',
      [joindre(personne)],
      `/annuaire/${personne.id}`,
    ),
  );

/** Ce qu'une note dit d'une réunion : avant, ce qu'elle traitera ; après, ce qu'elle a décidé. */
export function matiereDeReunion(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const seance = exigerSeance(contexte, id);
  const { instance, reunion } = seance;
  const tenue = estTenue(seance);
  const territoire = territoireDeLInstance(contexte, instance, jour);
  const suivi = suiviDesInstances(contexte, [instance.id], jour, { nommees: false });
  const { annee, ...partage } = territoire?.argent ?? { annee: 0, droitCommun: 0, specifique: 0, autres: 0 };
  const nom = reunion.titre ?? nomCourt(instance);
  return {
    objet: { genre: 'reunion', id, nom: `${nom}, ${dateSansJour(reunion.date)}` },
    // D'une rencontre, l'instance n'est qu'un rayon : son nom ne dirait rien.
    precision: `${tenue ? 'Séance' : 'Réunion'} du ${dateLongue(reunion.date)}${estLegere(instance.type) ? '' : `, ${enPhrase(nomLegal(instance))}`}`,
    instanceId: instance.id,
    blocs: {
      retenir: ordreDuJour(seance),
      chiffres: [...quorum(seance), ...(territoire === null ? [] : chiffresDuTerritoire(territoire))],
      echeances: calendrier(seance, jour),
      decisions: tenue ? decidees(seance, jour) : suivi.decisions,
      actions: tenue
        ? aFaire(seance, jour)
        : [...suivi.actions, ...(territoire === null ? [] : actionsQuiVivent(territoire.actions))],
      argent:
        territoire === null
          ? []
          : argentRetenu(
              annee,
              partage,
              `/territoires/${territoire.territoire.genre}/${territoire.territoire.code}`,
              'actions du territoire, entières',
            ),
      appels: [
        ...quiPreside(contexte, instance, jour),
        ...(estLegere(instance.type) ? invites(seance) : []),
        ...(territoire === null ? [] : appelsDuTerritoire(territoire)),
      ],
    },
  };
}
