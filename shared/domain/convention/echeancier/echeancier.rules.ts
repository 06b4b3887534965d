import { decomposer } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { ConventionSuivie, Echeance } from './echeancier.types.ts';
import {
  echeancesDeControle,
  echeancesDesAvenants,
  echeancesDesSuites,
  echeancesDesVersements,
} from './echeances-etat.rules.ts';
import { echeancesDuCopil } from './echeances-du-copil.rules.ts';
import { echeancesDesClauses, echeancesDesComptes, echeancesDesPrevisions } from './echeances-operateur.rules.ts';
import { courtLe, type Suspension } from './suspension.rules.ts';

/** Suspensions qu'une convention a connues ou connaît (O-4, O-6), de la plus ancienne à la plus récente. */
export function suspensionsDe(convention: ConventionSuivie, jour: string): readonly Suspension[] {
  return [...echeancesDesAvenants(convention, jour), ...echeancesDesPrevisions(convention, jour)]
    .map(({ suspension }) => suspension)
    .filter((suspension) => suspension !== null)
    .toSorted((a, b) => a.du.localeCompare(b.du));
}

/** La suspension qui arrête les versements ce jour-là ; `null` : aucune. */
export const suspensionEnCours = (convention: ConventionSuivie, jour: string): Suspension | null =>
  suspensionsDe(convention, jour).find((suspension) => courtLe(suspension, jour)) ?? null;

/**
 * Tout ce qui est dû d'une convention, par l'État et par l'opérateur, tel qu'on le sait ce jour-là, du plus ancien au
 * plus lointain : ce que dessine la ligne du temps. Un fait postérieur au jour n'est pas encore arrivé.
 */
export function echeancierDe(convention: ConventionSuivie, jour: string): readonly Echeance[] {
  return [
    ...echeancesDesAvenants(convention, jour),
    ...echeancesDesVersements(convention, suspensionsDe(convention, jour), jour),
    ...echeancesDeControle(convention, jour),
    ...echeancesDuCopil(convention, jour),
    ...echeancesDesPrevisions(convention, jour),
    ...echeancesDesComptes(convention, jour),
    ...echeancesDesClauses(convention, jour),
    ...echeancesDesSuites(convention, jour),
  ].toSorted((a, b) => a.le.localeCompare(b.le) || a.cle.localeCompare(b.cle));
}

/** Ce qui est en retard ; un avenant qui a aussi passé son dernier jour utile n'est qu'un retard (D. 5316-6). */
export const enRetard = (echeances: readonly Echeance[]): readonly Echeance[] =>
  echeances.filter(({ cle, etat }) => etat === 'en_retard' && !cle.startsWith('avenant-ultime:'));

/** Ce qu'un côté a fait dans l'année du jour, et ce qu'il doit en retard. */
export function bilanDuCote(
  echeances: readonly Echeance[],
  qui: Echeance['qui'],
  jour: string,
): { readonly faits: number; readonly enRetard: number } {
  const siennes = echeances.filter((echeance) => echeance.qui === qui);
  const { annee } = decomposer(jour);
  return {
    faits: siennes.filter(({ faitLe }) => faitLe !== null && decomposer(faitLe).annee === annee).length,
    enRetard: enRetard(siennes).length,
  };
}

/**
 * La phrase du haut de la fiche : le plus vieux retard s'il y en a un, sinon la prochaine chose due ; puis ce que cela
 * suspend. `null` : plus rien n'est dû.
 */
export function prochaineEtape(echeances: readonly Echeance[], jour: string): string | null {
  const retards = echeances.filter(({ etat }) => etat === 'en_retard');
  // Un COPIL qui tarde ne passe pas devant ce que la loi attend.
  const due =
    retards.find(({ cle }) => !cle.startsWith('copil:')) ?? retards[0] ?? echeances.find(({ etat }) => etat !== 'fait');
  if (due === undefined) return null;
  const { quoi, le, etat, article, suspension, retard } = due;
  const date = dateCourte(le);
  const quand =
    etat === 'en_retard'
      ? `attendu depuis le ${date}, ${pluriel(retard, 'jour', 'jours')} de retard`
      : etat === 'suspendu'
        ? 'suspendu'
        : `pour le ${date}`;
  const arrete = suspension !== null && (suspension.au === null || suspension.au >= jour);
  const suite = arrete ? ` Versements suspendus jusqu’à ${suspension.jusqua} (${suspension.article}).` : '';
  return typographier(`${quoi} : ${quand}${arrete || article === null ? '' : ` (${article})`}.${suite}`);
}
