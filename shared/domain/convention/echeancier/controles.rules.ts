import { ajouterMois, composer, decomposer, joursDuMois } from '#shared/dates/date-civile.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { AnneeDeConvention, Versement } from '../annee.schema.ts';
import type { Constat } from '../../constat.ts';
import { sommeDe } from '../argent/centimes.rules.ts';
import type { Convention } from '../convention.schema.ts';
import type { Periode } from '../duree.rules.ts';

/** Bilan d'ensemble (E2, modèle de convention) : au moins trois mois avant le terme. */
export const echeanceDuBilanDEnsemble = (fin: string): string => ajouterMois(fin, -3);

/** Un contrôle de la surcompensation : quand il était dû, quand il a eu lieu. */
export interface ControleDu {
  readonly du: string;
  readonly faitLe: string | null;
}

/**
 * Contrôles de la surcompensation, faits puis à faire (E3 ; art. 6, § 1 du fondement) : au plus tous les
 * 36 mois depuis le début ou le dernier, et à la fin du mandat ; le premier des deux. Fait après la fin : plus rien n'est dû.
 */
export function controlesDus(
  { debut, fin }: Periode,
  faits: readonly { readonly le: string }[],
): readonly ControleDu[] {
  const dates = faits.map(({ le }) => le).toSorted();
  const echeanceApres = (depuis: string): string => {
    const butoir = ajouterMois(depuis, 36);
    return butoir < fin ? butoir : fin;
  };
  const passes = dates.map((faitLe, rang) => ({ du: echeanceApres(dates[rang - 1] ?? debut), faitLe }));
  const dernier = dates.at(-1);
  return dernier !== undefined && dernier >= fin
    ? passes
    : [...passes, { du: echeanceApres(dernier ?? debut), faitLe: null }];
}

/** Ce jour d'une année ; le 29 février manque à trois sur quatre. */
const jourDe = (annee: number, jour: string): string => {
  const [mois = 1, quantieme = 1] = jour.split('-').map(Number);
  return composer(annee, mois, Math.min(quantieme, joursDuMois(annee, mois)));
};

/**
 * Rappels de l'avance, chaque année qui suit la première (E4) : le 31 mars, ou le jour « MM-JJ » que dit la convention ;
 * aucun pour une convention O2R (D. 5316-7). Un 29 février se rappelle le 28 d'une année qui n'en a pas.
 */
export function rappelsDAvance(
  { debut, fin, estO2r }: Periode & { readonly estO2r: boolean },
  jour: string,
): readonly string[] {
  const premiere = decomposer(debut).annee + 1;
  const annees = Math.max(0, decomposer(fin).annee - premiere + 1);
  return estO2r
    ? []
    : Array.from({ length: annees }, (_, rang) => jourDe(premiere + rang, jour)).filter((le) => le <= fin);
}

/** Où en sont les comptes rendus d'un exercice. */
export interface ComptesRendusDeLExercice {
  readonly annee: number;
  readonly financierValide: boolean;
  readonly chargesNettesValide: boolean;
}

/** Où en sont les comptes rendus d'une année ; sans ligne, aucun n'est validé. */
export const comptesRendusDe = (
  annee: number,
  ligne: Pick<AnneeDeConvention, 'financierValideLe' | 'chargesValideesLe'> | undefined,
): ComptesRendusDeLExercice => ({
  annee,
  financierValide: (ligne?.financierValideLe ?? null) !== null,
  chargesNettesValide: (ligne?.chargesValideesLe ?? null) !== null,
});

/** Un solde ne se paie pas tant que les deux comptes rendus de l'exercice ne sont pas validés (E7). */
export function constatsDuSolde(exercice: ComptesRendusDeLExercice): readonly Constat[] {
  const { annee, financierValide, chargesNettesValide } = exercice;
  const manquants = [
    financierValide ? null : 'le compte rendu financier',
    chargesNettesValide ? null : 'le compte rendu des charges éligibles nettes',
  ].filter((nom) => nom !== null);
  return manquants.map((nom) => ({
    code: 'E7',
    gravite: 'bloquant',
    phrase: typographier(`Le solde ${annee} attend : validez d’abord ${nom}.`),
    article: null,
    ou: String(annee),
  }));
}

/**
 * Un dernier versement qui atteint le montant de l'exercice en est le solde, quel que soit son nom (E7) : sans comptes
 * rendus validés, on avertit. Celui d'une convention O2R, versée en deux fois, ne les attend que si elle le dit : on le
 * rappelle sans plus (D. 5316-7).
 */
export function constatsDuDernierVersement(
  versements: readonly Pick<Versement, 'annee' | 'genre' | 'verse' | 'verseLe'>[],
  montant: number | null,
  exercice: ComptesRendusDeLExercice,
  { genre }: Pick<Convention, 'genre'>,
): readonly Constat[] {
  const { annee, financierValide, chargesNettesValide } = exercice;
  const faits = versements.filter(
    (un) => un.annee === annee && un.verseLe !== null && un.genre !== 'reversement' && un.genre !== 'solde',
  );
  const atteint = montant !== null && montant > 0 && sommeDe(faits.map(({ verse }) => verse ?? 0)) >= montant;
  if (!atteint || faits.length < 2 || (financierValide && chargesNettesValide)) return [];
  const estO2r = genre === 'o2r';
  const phrase = estO2r
    ? `Les versements ${annee} sont au complet, et les comptes rendus de l’exercice ne sont pas validés : vérifiez que la convention ne les demandait pas d’abord.`
    : `Le dernier versement ${annee} solde l’exercice, et ses comptes rendus ne sont pas validés.`;
  return [
    {
      code: 'E7',
      gravite: estO2r ? 'information' : 'attention',
      phrase: typographier(phrase),
      article: estO2r ? 'D. 5316-7' : null,
      ou: String(annee),
    },
  ];
}
