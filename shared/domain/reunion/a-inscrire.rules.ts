import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { NaturePoint } from './reunion.schema.ts';
import type { DecisionASuivre, Proposition } from './proposition.schema.ts';

/** Ce que portera un point inscrit. */
export interface PointPropose {
  readonly titre: string;
  readonly nature: NaturePoint;
  readonly intervenant: string | null;
  readonly duree: number | null;
}

const TITRE_MAX = 500;
const APERCU = 140;

/** Une phrase longue, coupée entre deux mots. */
export function enBref(texte: string, max = APERCU): string {
  const ligne = texte.replace(/\s+/gu, ' ').trim();
  if (ligne.length <= max) return ligne;
  const coupe = ligne.slice(0, max - 1);
  return `${coupe.slice(0, Math.max(coupe.lastIndexOf(' '), max / 2)).trimEnd()}…`;
}

/** Une décision est en retard quand son échéance précède ce jour et que rien ne la dit faite. */
export const enRetard = ({ echeance }: { readonly echeance: string | null }, jour: string): boolean =>
  echeance !== null && echeance < jour;

/** Les décisions ouvertes, celles en retard d’abord, la plus ancienne en tête. */
export function decisionsASuivre<D extends Pick<DecisionASuivre, 'echeance'>>(decisions: readonly D[], jour: string) {
  return {
    enRetard: decisions
      .filter((d) => enRetard(d, jour))
      .toSorted((a, b) => (a.echeance ?? '').localeCompare(b.echeance ?? '')),
    ouvertes: decisions.filter((d) => !enRetard(d, jour)),
  };
}

/** « n° 2026-3 ». */
export const numeroDe = ({ numero, annee }: Pick<DecisionASuivre, 'numero' | 'annee'>): string =>
  typographier(`n° ${annee}-${numero}`);

/** Le point qui rend compte d’une décision ouverte. */
export const pointDeLaDecision = (
  decision: Pick<DecisionASuivre, 'numero' | 'annee' | 'texte' | 'pilote'>,
): PointPropose => ({
  titre: typographier(`Suites de la décision ${numeroDe(decision)} : ${enBref(decision.texte)}`).slice(0, TITRE_MAX),
  nature: 'information',
  intervenant: decision.pilote,
  duree: 10,
});

/** Le point d’une proposition de la réserve. */
export const pointDeLaProposition = ({ titre, nature, intervenant, demandeur, duree }: Proposition): PointPropose => ({
  titre,
  nature,
  intervenant: intervenant ?? demandeur,
  duree,
});

/** L’approbation du compte rendu d’avant, toujours en premier. */
export const pointDApprobation = (date: string): PointPropose => ({
  titre: `Approbation du procès-verbal de la séance du ${dateSansJour(date)}`,
  nature: 'decision',
  intervenant: 'Secrétariat',
  duree: 5,
});

const APPROBATION =
  /^(?<tete>Approbation d(?:u|e la|es) [^,;]*? de la (?:séance|réunion)) (?:du \d{1,2}(?:er)?\s+\p{L}+\s+\d{4}|précédente)\s*$/iu;

/** Le titre tel que l’ordre du jour type le garde : « de la séance du 12 mars 2026 » y devient « de la séance précédente ». */
export const titreDeType = (titre: string): string => titre.replace(APPROBATION, '$<tete> précédente');

/** Le titre d’un point du type, daté de la séance d’avant s’il y en a une. */
export const titreDate = (titre: string, precedente: string | null): string =>
  precedente === null ? titre : titre.replace(APPROBATION, `$<tete> du ${dateSansJour(precedente)}`);
