import { auTaux, type DixMilliemes, produitArrondi, sommeDe } from './centimes.rules.ts';

/** Une ligne du compte rendu d'un exercice ; centimes, positifs. */
export interface LigneDeCompte {
  readonly id: string;
  readonly sens: 'charge' | 'produit';
  /** Numéro de compte : 60 à 68 et 86, 70 à 79 et 87. */
  readonly compte: string;
  readonly prevu: number;
  /** Montant retenu après contrôle. */
  readonly realise: number;
  readonly nature: 'directe' | 'indirecte';
  readonly eligible: boolean;
  readonly motifNonEligible: string | null;
  /** D'un produit : la contribution O2R elle-même, ou un cofinancement des mêmes coûts éligibles, ou une autre recette. */
  readonly recette: 'contribution' | 'cofinancement' | 'autre';
  readonly commentaire: string | null;
}

/** Comment se bornent les charges indirectes (M6) : forfait des charges directes, ou clé sur une base commune. */
export type CalculIndirect =
  | { readonly mode: 'forfait'; readonly taux: DixMilliemes }
  | {
      readonly mode: 'cle';
      readonly base: number;
      readonly numerateur: number;
      readonly denominateur: number;
      readonly texte: string;
    };

/** Charges et recettes d'un exercice (§ 2.2) ; centimes. */
export interface ChargesDeLExercice {
  readonly chargesDirectes: number;
  readonly indirectesDeclarees: number;
  readonly plafondIndirect: number;
  readonly indirectesRetenues: number;
  readonly indirectesEcartees: number;
  readonly chargesEligibles: number;
  readonly recettes: number;
  readonly cofinancements: number;
  readonly chargesNettes: number;
}

/** Contribution volontaire en nature (comptes 86 et 87) : montrée, jamais comptée (M2). */
export const estVolontaire = ({ compte }: Pick<LigneDeCompte, 'compte'>): boolean => /^8[67]/u.test(compte);

/** Plafond des charges indirectes (M6, § 2.2), arrondi au centime ; une clé sans dénominateur ne retient rien. */
export function plafondIndirect(chargesDirectes: number, indirect: CalculIndirect): number {
  if (indirect.mode === 'forfait') return auTaux(chargesDirectes, indirect.taux);
  return indirect.denominateur <= 0 ? 0 : produitArrondi(indirect.base, indirect.numerateur, indirect.denominateur);
}

/**
 * CD, CI, CE, R, COF et CN d'un exercice (M2, M6, § 2.2). Seules les lignes éligibles comptent ; les indirectes sont
 * bornées, l'excédent est « écarté » ; la contribution O2R n'est pas une recette ; un cofinancement en est une. Les
 * arrondis portent sur les totaux : couper une ligne en deux ne change rien.
 */
export function chargesDeLExercice(lignes: readonly LigneDeCompte[], indirect: CalculIndirect): ChargesDeLExercice {
  const comptees = lignes.filter((ligne) => !estVolontaire(ligne));
  const charges = comptees.filter(({ sens, eligible }) => sens === 'charge' && eligible);
  const valoir = (liste: readonly LigneDeCompte[]) => sommeDe(liste.map(({ realise }) => realise));
  const chargesDirectes = valoir(charges.filter(({ nature }) => nature === 'directe'));
  const indirectesDeclarees = valoir(charges.filter(({ nature }) => nature === 'indirecte'));
  const plafond = plafondIndirect(chargesDirectes, indirect);
  const indirectesRetenues = Math.min(indirectesDeclarees, plafond);
  const chargesEligibles = chargesDirectes + indirectesRetenues;
  const produits = comptees.filter(({ sens, recette }) => sens === 'produit' && recette !== 'contribution');
  const recettes = valoir(produits);
  return {
    chargesDirectes,
    indirectesDeclarees,
    plafondIndirect: plafond,
    indirectesRetenues,
    indirectesEcartees: indirectesDeclarees - indirectesRetenues,
    chargesEligibles,
    recettes,
    cofinancements: valoir(produits.filter(({ recette }) => recette === 'cofinancement')),
    chargesNettes: chargesEligibles - recettes,
  };
}
