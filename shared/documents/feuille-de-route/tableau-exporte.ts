import {
  actionP147Libelle,
  etatFicheLibelle,
  origineLibelle,
  prioriteLibelle,
  rattachementLibelle,
} from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { ecrireEtapes } from '#shared/domain/reprise/actions/etapes.rules.ts';
import type { TableauExporte, Valeur } from '#shared/domain/tableau/tableau.schema.ts';
import type { DossierDeFeuille, FicheImprimee } from './dossier.types.ts';

type Colonne = readonly [string, (imprimee: FicheImprimee) => Valeur];
type ColonneDArgent = readonly [string, (ligne: Financement) => Valeur];

const date = (jour: string | null): Valeur => (jour === null ? null : { date: jour });
const euros = (centimes: number | null): Valeur => (centimes === null ? null : { centimes });

/** Un nom par ligne après un tiret : une virgule y reste une virgule. */
const liste = (noms: readonly string[]): Valeur =>
  noms.length === 0 ? null : noms.map((nom) => `- ${nom}`).join('\n');

/** « DDETSPP (Mme Anne MARTIN) » : la structure, puis qui. */
function pilote({ fiche: { structurePilote, pilote: qui } }: FicheImprimee): Valeur {
  if (structurePilote === null) return qui;
  return qui === null ? structurePilote : `${structurePilote} (${qui})`;
}

const quartiers = ({ fiche, quartiers: vises }: FicheImprimee): Valeur =>
  fiche.horsQpv ? 'hors QPV' : vises.map(({ code, libelle }) => `${libelle} (${code})`).join('\n') || null;

const partenaires = ({ partenaires: tous }: FicheImprimee, role: 'copilote' | 'partenaire'): Valeur =>
  liste(tous.filter((un) => un.role === role).map(({ nom }) => nom));

/** Ce qui se redit à chaque ligne d'une action : de quoi la reconnaître. */
const REDITES: readonly Colonne[] = [
  ['N°', ({ numero }) => numero],
  ['Axe', ({ axe }) => `Axe ${axe.numero}. ${axe.intitule}`],
  ['Objectif', ({ objectif }) => (objectif === null ? null : `Objectif ${objectif.numero}. ${objectif.intitule}`)],
  ['Action', ({ fiche }) => fiche.intitule],
];

const DITES: readonly Colonne[] = [
  ['Axe national', ({ axe: { rattachement } }) => (rattachement === null ? null : rattachementLibelle[rattachement])],
  ['Pilote', pilote],
  ['Copilotes', (imprimee) => partenaires(imprimee, 'copilote')],
  ['Partenaires', (imprimee) => partenaires(imprimee, 'partenaire')],
  ['Quartiers', quartiers],
  ['Début', ({ fiche }) => date(fiche.debut)],
  ['Fin', ({ fiche }) => date(fiche.fin)],
  ['État', ({ fiche }) => etatFicheLibelle[fiche.etat]],
  ['État depuis', ({ fiche }) => date(fiche.etatDepuis)],
  ['Motif', ({ fiche }) => fiche.etatMotif],
  ['Priorité', ({ fiche }) => (fiche.priorite === null ? null : prioriteLibelle[fiche.priorite])],
  ['Étapes', ({ etapes }) => ecrireEtapes(etapes) || null],
  ['Prochaine étape', ({ fiche }) => fiche.prochaineEtape],
  ['Publics', ({ publics }) => liste(publics)],
  ['Apports', ({ apports }) => liste(apports)],
  ['Dispositifs', ({ dispositifs }) => liste(dispositifs.map(({ nom }) => nom))],
  ['Constat', ({ fiche }) => fiche.constat],
  ['Contenu', ({ fiche }) => fiche.contenu],
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

/** La feuille de route en tableau : ses colonnes sont celles que la reprise comprend, elle s'y relit à l'identique. */
export const etablirTableauDeFeuille = ({
  feuille,
  fiches,
}: Pick<DossierDeFeuille, 'feuille' | 'fiches'>): TableauExporte => ({
  titre: feuille.intitule,
  colonnes: [...REDITES, ...DITES].map(([titre]) => titre).concat(ARGENT.map(([titre]) => titre)),
  lignes: fiches.flatMap(lignesDe),
});
