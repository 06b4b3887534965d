import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { NaturePoint } from './reunion.schema.ts';
import { estEnRetard } from '../rendu/suivi.rules.ts';
import type { LigneSuivie } from '../rendu/suivi.schema.ts';
import { numeroDeliberation } from '../seance/seance.labels.ts';
import type { FicheAProposer, Proposition } from './proposition.schema.ts';

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

/** Ce qui reste ouvert : d’abord ce dont l’échéance sera passée à ce jour, le plus ancien en tête. */
export function suivisAReprendre<L extends Pick<LigneSuivie, 'etat' | 'echeance'>>(lignes: readonly L[], jour: string) {
  return {
    enRetard: lignes
      .filter((ligne) => estEnRetard(ligne, jour))
      .toSorted((a, b) => (a.echeance ?? '').localeCompare(b.echeance ?? '')),
    ouvertes: lignes.filter((ligne) => !estEnRetard(ligne, jour)),
  };
}

/** « la décision D-2026-003 », « l’avis A-2026-001 » ; une action n’a pas de numéro. */
function numerote({ nature, annee, numero }: Pick<LigneSuivie, 'nature' | 'annee' | 'numero'>): string {
  const lu = nature === null ? null : numeroDeliberation({ nature, annee, numero });
  return lu === null ? 'données' : `données à ${nature === 'avis' ? 'l’avis' : 'la décision'} ${lu}`;
}

/** Le point qui rend compte d’une décision ou d’une action ouverte. */
export const pointDuSuivi = (
  ligne: Pick<LigneSuivie, 'nature' | 'annee' | 'numero' | 'texte' | 'pilote'>,
): PointPropose => ({
  titre: typographier(`Suites ${numerote(ligne)} : ${enBref(ligne.texte).replace(/\.$/u, '')}`).slice(0, TITRE_MAX),
  nature: 'information',
  intervenant: ligne.pilote,
  duree: 10,
});

/** Le point d’étape d’une action bloquée ou en retard (ligne 63). */
export const pointDEtape = ({ intitule, pilote }: Pick<FicheAProposer, 'intitule' | 'pilote'>): PointPropose => ({
  titre: typographier(`Point d’étape : ${enBref(intitule).replace(/\.$/u, '')}`).slice(0, TITRE_MAX),
  nature: 'echange',
  intervenant: pilote,
  duree: 10,
});

/** Le point d’une proposition de la réserve. */
export const pointDeLaProposition = ({ titre, nature, intervenant, demandeur, duree }: Proposition): PointPropose => ({
  titre,
  nature,
  intervenant: intervenant ?? demandeur,
  duree,
});

const APPROBATION =
  /^(?<tete>Approbation d(?:u|e la|es) [^,;]*? de la (?:séance|réunion)) (?:du \d{1,2}(?:er)?\s+\p{L}+\s+\d{4}|précédente)\s*$/iu;

/** Le titre tel que l’ordre du jour type le garde : « de la séance du 12 mars 2026 » y devient « de la séance précédente ». */
export const titreDeType = (titre: string): string => titre.replace(APPROBATION, '$<tete> précédente');

/** Le titre d’un point du type, daté de la séance d’avant s’il y en a une. */
export const titreDate = (titre: string, precedente: string | null): string =>
  precedente === null ? titre : titre.replace(APPROBATION, `$<tete> du ${dateSansJour(precedente)}`);
