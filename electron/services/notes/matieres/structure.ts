import { dateSansJour } from '#shared/dates/format.ts';
import { nomDeConvention } from '#shared/documents/convention/mots.ts';
import type { Engagements } from '#shared/domain/annuaire/engagements.schema.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { statutLibelle, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { montantConventionne } from '#shared/domain/convention/argent/conventionne.rules.ts';
import { consommationDe } from '#shared/domain/convention/echeancier/versements.rules.ts';
import { aFaireDe } from '#shared/domain/convention/echeancier/a-faire.rules.ts';
import { dansLOrdreDuTemps } from '#shared/domain/note/composer.rules.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer, nombreFr, pluriel } from '#shared/text/nombres.ts';
import { createStructureService } from '../../annuaire/structure.service.ts';
import type { Contexte } from '../../contexte.ts';
import { lignesDeToutes } from '../../conventions/lignes-de-toutes.ts';
import { dateDuCalendrier, echeanceDite, element, joindre, phrase, siEnRetard } from '../elements.ts';

/** Instances que l'on nomme ; au-delà, on les compte. */
const NOMMEES = 4;
/** Personnes d'une structure que l'on propose d'appeler : au-delà, on ouvre l'annuaire. */
const A_APPELER = 8;

/** « Siège au CDPE du Haut-Rhin et au … » ; au-delà de quatre, « Siège dans 32 instances. » */
export const siegeAu = (noms: readonly string[]): string | false =>
  noms.length === 0
    ? false
    : noms.length > NOMMEES
      ? `Siège dans ${noms.length} instances.`
      : `Siège : ${enumerer(noms)}.`;

/** Ses personnes, celles qui ont un téléphone d'abord, puis la structure, telles que l'annuaire les tient. */
export function appelsDeStructure({ depots }: Contexte, id: string, jour: string): ElementDeNote[] {
  const structure = depots.structures.parId(id);
  const personnes = depots.structureLiens
    .affectees(id)
    .filter(({ fin }) => fin === null || fin >= jour)
    .flatMap(({ personneId }) => depots.personnes.parId(personneId) ?? [])
    .toSorted((une, autre) => Number(autre.telephone !== null) - Number(une.telephone !== null))
    .slice(0, A_APPELER);
  return [
    ...personnes.map((personne) =>
      element(
        nomComplet(personne),
        qualiteDe(personne) ?? structure?.nom ?? '',
        [joindre(personne)],
        `/annuaire/${personne.id}`,
      ),
    ),
    ...(structure === null || joindre(structure) === ''
      ? []
      : [element(structure.nom, 'standard', [joindre(structure)], `/annuaire/structures/${id}`)]),
  ];
}

/** Ce que l'on suit de qui pilote : décisions et actions ouvertes, fiches action. */
export function pilotage({ pilotees, fiches }: Engagements, jour: string) {
  const ouvertes = pilotees.lignes.filter(({ ouverte }) => ouverte);
  const dire = ({ genre, id, texte, date, instance, echeance }: (typeof ouvertes)[number]) => ({
    ...element(`${dateSansJour(date)}, ${instance}`, texte, [echeanceDite(echeance)], `/decisions/${genre}/${id}`),
    ...siEnRetard(echeance, jour),
  });
  return {
    decisions: ouvertes.filter(({ genre }) => genre === 'decision').map(dire),
    actions: [
      ...ouvertes.filter(({ genre }) => genre === 'action').map(dire),
      ...fiches
        .filter(({ close }) => !close)
        .map(({ id, intitule, sousAction, role, fin }) => ({
          ...element(
            sousAction ?? intitule,
            role === 'pilote' ? 'pilote' : role === 'copilote' ? 'copilote' : 'partenaire',
            [echeanceDite(fin)],
            `/fiches-action/${id}`,
          ),
          ...siEnRetard(fin, jour),
        })),
    ],
  };
}

/** Ses conventions avec l'État : où elles en sont, ce qui leur est versé. */
function conventionsDe(contexte: Contexte, id: string, jour: string) {
  const siennes = lignesDeToutes(contexte, jour).filter(
    ({ convention }) => contexte.depots.conventions.parId(convention.id)?.porteurId === id,
  );
  return {
    argent: siennes.map((lignes) => {
      const { convention, annees, versements } = lignes;
      const conventionne = montantConventionne(convention, annees);
      const { verse, reverse } = consommationDe(versements, conventionne ?? 0);
      return element(
        `${nomDeConvention(convention)}, ${convention.intitule}`,
        `${montantFr(verse - reverse)} versés${conventionne === null ? '' : ` sur ${montantFr(conventionne)}`}`,
        [statutLibelle[statutSelonLesFaits(convention, jour)].toLowerCase()],
        `/conventions/${convention.id}`,
      );
    }),
    echeances: siennes.flatMap((lignes) => {
      const { prochaine } = aFaireDe(lignes, jour);
      return prochaine === null
        ? []
        : [
            dateDuCalendrier(prochaine.le, prochaine.quoi, `/conventions/${lignes.convention.id}`, {
              fin: [lignes.convention.intitule],
            }),
          ];
    }),
    retards: siennes.flatMap((lignes) => {
      const { enRetard } = aFaireDe(lignes, jour);
      return enRetard === 0
        ? []
        : [
            element(
              lignes.convention.intitule,
              pluriel(enRetard, 'échéance en retard', 'échéances en retard'),
              [],
              `/conventions/${lignes.convention.id}`,
              true,
            ),
          ];
    }),
    nombre: siennes.length,
  };
}

/** Ce qu'une note dit d'une structure : avant de la visiter, ce qui la lie à l'État. */
export function matiereDeStructure(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const { structure, engagements, sieges, territoires } = createStructureService(contexte)['structures.fiche']({ id });
  const conventions = conventionsDe(contexte, id, jour);
  const { decisions, actions } = pilotage(engagements, jour);
  const vers = `/annuaire/structures/${id}`;
  const phrases = [
    territoires.length > 0 && `Couvre ${enumerer(territoires.map(({ libelle }) => libelle))}.`,
    siegeAu([...new Set(sieges.map(({ nom }) => nom))]),
    engagements.deploiements.length > 0 &&
      `Déploie ${enumerer([...new Set(engagements.deploiements.map(({ libelle }) => libelle))])}.`,
  ].filter((mots) => mots !== false);
  return {
    objet: { genre: 'structure', id, nom: structure.nom },
    precision: structure.adresse?.replaceAll('\n', ', ') ?? 'Structure de l’annuaire',
    instanceId: null,
    blocs: {
      retenir: phrases.length === 0 ? [] : [phrase(phrases.join(' '), vers)],
      chiffres:
        engagements.presences.nombre === 0
          ? []
          : [
              element(
                'Présences en réunion',
                nombreFr(engagements.presences.nombre),
                [`émargements, au ${dateSansJour(jour)}`],
                vers,
              ),
            ],
      echeances: dansLOrdreDuTemps(conventions.echeances, jour),
      decisions,
      actions: [...conventions.retards, ...actions],
      argent: conventions.argent,
      appels: appelsDeStructure(contexte, id, jour),
    },
  };
}
