import {
  actionP147Libelle,
  etatFicheLibelle,
  origineLibelle,
  prioriteLibelle,
  rattachementLibelle,
} from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { Fiche, Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { niveauDeMeteoLibelle } from '#shared/domain/feuille-de-route/meteo.labels.ts';
import { suiteDEvaluationLibelle } from '#shared/domain/feuille-de-route/risque.labels.ts';
import { SANS_ACTION } from '#shared/domain/reprise/actions/champs.data.ts';
import { ecrireEtapes } from '#shared/domain/reprise/actions/etapes.rules.ts';
import { ecrireIndicateurs } from '#shared/domain/reprise/actions/indicateurs.rules.ts';
import { ecrireRisques } from '#shared/domain/reprise/actions/risques.rules.ts';
import { ecrireSousActions } from '#shared/domain/reprise/actions/sous-actions.rules.ts';
import type { TableauExporte, Valeur } from '#shared/domain/tableau/tableau.schema.ts';
import type { Branche, DossierDeFeuille, FicheImprimee } from './dossier.types.ts';

type Colonne = readonly [string, (imprimee: FicheImprimee) => Valeur];
type ColonneDArgent = readonly [string, (ligne: Financement) => Valeur];

const date = (jour: string | null): Valeur => (jour === null ? null : { date: jour });
const euros = (centimes: number | null): Valeur => (centimes === null ? null : { centimes });

/** Un nom par ligne après un tiret : une virgule y reste une virgule. */
const liste = (noms: readonly string[]): Valeur =>
  noms.length === 0 ? null : noms.map((nom) => `- ${nom}`).join('\n');

/** « DDETSPP (Mme Anne MARTIN) » : la structure, puis qui. */
function piloteEcrit({ structurePilote, pilote: qui }: Pick<Fiche, 'structurePilote' | 'pilote'>): string | null {
  if (structurePilote === null) return qui;
  return qui === null ? structurePilote : `${structurePilote} (${qui})`;
}

const sousActions = ({ sousActions: siennes }: FicheImprimee): Valeur =>
  ecrireSousActions(siennes.map((une) => ({ ...une, pilote: piloteEcrit(une) }))) || null;

const etapes = ({ etapes: toutes, sousActions: siennes }: FicheImprimee): Valeur =>
  ecrireEtapes(
    toutes.map((etape) => ({
      ...etape,
      sousAction: siennes.find(({ id }) => id === etape.sousActionId)?.intitule ?? null,
    })),
  ) || null;

const quartiers = ({ fiche, quartiers: vises }: FicheImprimee): Valeur =>
  fiche.horsQpv ? 'hors QPV' : vises.map(({ code, libelle }) => `${libelle} (${code})`).join('\n') || null;

const partenaires = ({ partenaires: tous }: FicheImprimee, role: 'copilote' | 'partenaire'): Valeur =>
  liste(tous.filter((un) => un.role === role).map(({ nom }) => nom));

const nommerAxe = ({ numero, intitule }: Branche): string => `Axe ${numero}. ${intitule}`;
const nommerObjectif = ({ numero, intitule }: Branche): string => `Objectif ${numero}. ${intitule}`;

/** Ce qui se redit à chaque ligne d'une action : de quoi la reconnaître. */
const REDITES: readonly Colonne[] = [
  ['N°', ({ numero }) => numero],
  ['Axe', ({ axe }) => nommerAxe(axe)],
  ['Objectif', ({ objectif }) => (objectif === null ? null : nommerObjectif(objectif))],
  ['Action', ({ fiche }) => fiche.intitule],
];

const DITES: readonly Colonne[] = [
  ['Axe national', ({ axe: { rattachement } }) => (rattachement === null ? null : rattachementLibelle[rattachement])],
  ['Pilote', ({ fiche }) => piloteEcrit(fiche)],
  ['Copilotes', (imprimee) => partenaires(imprimee, 'copilote')],
  ['Partenaires', (imprimee) => partenaires(imprimee, 'partenaire')],
  ['Quartiers', quartiers],
  ['Début', ({ fiche }) => date(fiche.debut)],
  ['Fin', ({ fiche }) => date(fiche.fin)],
  ['État', ({ fiche }) => etatFicheLibelle[fiche.etat]],
  ['État depuis', ({ fiche }) => date(fiche.etatDepuis)],
  ['Motif', ({ fiche }) => fiche.etatMotif],
  ['Priorité', ({ fiche }) => (fiche.priorite === null ? null : prioriteLibelle[fiche.priorite])],
  ['Sous-actions', sousActions],
  ['Étapes', etapes],
  ['Prochaine étape', ({ fiche }) => fiche.prochaineEtape],
  ['Publics', ({ publics }) => liste(publics)],
  ['Apports', ({ apports }) => liste(apports)],
  ['Dispositifs', ({ dispositifs }) => liste(dispositifs.map(({ nom }) => nom))],
  ['Constat', ({ fiche }) => fiche.constat],
  ['Constat de non-recours', ({ fiche }) => fiche.nonRecours],
  ['Contenu', ({ fiche }) => fiche.contenu],
  ['Freins levés', ({ freins }) => liste(freins)],
  ['Risques', ({ risques }) => ecrireRisques(risques) || null],
  ['Indicateurs', ({ indicateurs }) => ecrireIndicateurs(indicateurs) || null],
  ['Météo', ({ meteo }) => (meteo === null ? null : niveauDeMeteoLibelle[meteo.niveau])],
  ['Météo du', ({ meteo }) => date(meteo?.le ?? null)],
  ['Météo signée par', ({ meteo }) => meteo?.signataire ?? null],
  ['Synthèse de la météo', ({ meteo }) => meteo?.synthese ?? null],
  ['Méthode d’évaluation', ({ fiche }) => fiche.evaluationMethode],
  ['Évaluée le', ({ fiche }) => date(fiche.evaluationLe)],
  ['Conclusion de l’évaluation', ({ fiche }) => fiche.evaluationConclusion],
  [
    'Suite de l’évaluation',
    ({ fiche }) => (fiche.evaluationSuite === null ? null : suiteDEvaluationLibelle[fiche.evaluationSuite]),
  ],
];

/** « Crédits spécifiques (P147), action 02, pluriannuel ». */
const nature = ({ origine, actionP147, pluriannuel }: Financement): string =>
  [
    origineLibelle[origine],
    actionP147 === null ? null : `action ${actionP147Libelle[actionP147].slice(0, 2)}`,
    pluriannuel ? 'pluriannuel' : null,
  ]
    .filter((mot) => mot !== null)
    .join(', ');

const ARGENT: readonly ColonneDArgent[] = [
  ['Année', ({ annee }) => annee],
  ['Financeur', ({ financeur }) => financeur],
  ['Nature des crédits', nature],
  ['Demandé (€)', ({ demande }) => euros(demande)],
  ['Accordé (€)', ({ accorde }) => euros(accorde)],
  ['Payé (€)', ({ paye }) => euros(paye)],
  ['Dossier Dauphin', ({ dauphin }) => dauphin],
];

/** Les lignes d'une action : la première dit tout, les suivantes un financement de plus. */
function lignesDe(imprimee: FicheImprimee): Valeur[][] {
  const redites = REDITES.map(([, valeur]) => valeur(imprimee));
  const dites = DITES.map(([, valeur]) => valeur(imprimee));
  const [premier, ...autres] = imprimee.financements;
  const argent = (ligne: Financement | undefined) =>
    ARGENT.map(([, valeur]) => (ligne === undefined ? null : valeur(ligne)));
  return [
    [...redites, ...dites, ...argent(premier)],
    ...autres.map((ligne) => [...redites, ...DITES.map(() => null), ...argent(ligne)]),
  ];
}

type Arbre = Pick<DossierDeFeuille, 'axes' | 'objectifs' | 'fiches'>;

/** L'axe ou l'objectif qui n'a pas encore d'action : une ligne le garde à sa place. */
function ligneSansAction(axe: Arbre['axes'][number], objectif: Branche | null): Valeur[] {
  const redites = [null, nommerAxe(axe), objectif === null ? null : nommerObjectif(objectif), SANS_ACTION];
  const national = axe.rattachement === null ? null : rattachementLibelle[axe.rattachement];
  return [...redites, national, ...Array.from({ length: DITES.length - 1 + ARGENT.length }, () => null)];
}

/** L'arbre entier, branches vides comprises : les fiches d'un axe, celles sans objectif d'abord. */
const lignesDeLArbre = ({ axes, objectifs, fiches }: Arbre): Valeur[][] =>
  axes.flatMap((axe) => {
    const siennes = fiches.filter((une) => une.axe.id === axe.id);
    const siens = objectifs.filter(({ axeId }) => axeId === axe.id);
    if (siennes.length === 0 && siens.length === 0) return [ligneSansAction(axe, null)];
    return [
      ...siennes.filter(({ objectif }) => objectif === null).flatMap(lignesDe),
      ...siens.flatMap((objectif) => {
        const rangees = siennes.filter((une) => une.objectif?.id === objectif.id);
        return rangees.length === 0 ? [ligneSansAction(axe, objectif)] : rangees.flatMap(lignesDe);
      }),
    ];
  });

/** La feuille de route en tableau : ses colonnes sont celles que la reprise comprend, elle s'y relit à l'identique. */
export const etablirTableauDeFeuille = ({
  feuille,
  ...arbre
}: Arbre & Pick<DossierDeFeuille, 'feuille'>): TableauExporte => ({
  titre: feuille.intitule,
  colonnes: [...REDITES, ...DITES].map(([titre]) => titre).concat(ARGENT.map(([titre]) => titre)),
  lignes: lignesDeLArbre(arbre),
});
