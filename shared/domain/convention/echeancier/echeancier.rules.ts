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

/** Ce qui peut suspendre les versements (O-4, O-6) : les avenants et les prévisions. */
const suspensives = (convention: ConventionSuivie, jour: string): readonly Echeance[] => [
  ...echeancesDesAvenants(convention, jour),
  ...echeancesDesPrevisions(convention, jour),
];
const cellesDe = (echeances: readonly Echeance[]): readonly Suspension[] =>
  echeances
    .map(({ suspension }) => suspension)
    .filter((suspension) => suspension !== null)
    .toSorted((a, b) => a.du.localeCompare(b.du));
const quiCourt = (suspensions: readonly Suspension[], jour: string): Suspension | null =>
  suspensions.find((suspension) => courtLe(suspension, jour)) ?? null;

/** Suspensions qu'une convention a connues ou connaît (O-4, O-6), de la plus ancienne à la plus récente. */
export const suspensionsDe = (convention: ConventionSuivie, jour: string): readonly Suspension[] =>
  cellesDe(suspensives(convention, jour));

/** La suspension qui arrête les versements ce jour-là ; `null` : aucune. */
export const suspensionEnCours = (convention: ConventionSuivie, jour: string): Suspension | null =>
  quiCourt(suspensionsDe(convention, jour), jour);

/**
 * Tout ce qui est dû d'une convention, par l'État et par l'opérateur, tel qu'on le sait ce jour-là, du plus ancien au
 * plus lointain : ce que dessine la ligne du temps ; et ce qui arrête les versements. Un fait postérieur au jour n'est pas
 * encore arrivé.
 */
export function lireEcheancier(
  convention: ConventionSuivie,
  jour: string,
): { readonly echeances: readonly Echeance[]; readonly suspension: Suspension | null } {
  const premieres = suspensives(convention, jour);
  const suspensions = cellesDe(premieres);
  const echeances = [
    ...premieres,
    ...echeancesDesVersements(convention, suspensions, jour),
    ...echeancesDeControle(convention, jour),
    ...echeancesDuCopil(convention, jour),
    ...echeancesDesComptes(convention, jour),
    ...echeancesDesClauses(convention, jour),
    ...echeancesDesSuites(convention, jour),
  ].toSorted((a, b) => a.le.localeCompare(b.le) || a.cle.localeCompare(b.cle));
  return { echeances, suspension: quiCourt(suspensions, jour) };
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
