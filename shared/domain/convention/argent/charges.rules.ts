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

const valoir = (lignes: readonly LigneDeCompte[]): number => sommeDe(lignes.map(({ realise }) => realise));

/** CD et CI d'un exercice (M2) : les seules charges éligibles, ni les produits ni le bénévolat ; les indirectes avant leur plafond. */
export function chargesDeclarees(
  lignes: readonly LigneDeCompte[],
): Pick<ChargesDeLExercice, 'chargesDirectes' | 'indirectesDeclarees'> {
  const charges = lignes.filter((ligne) => ligne.sens === 'charge' && ligne.eligible && !estVolontaire(ligne));
  return {
    chargesDirectes: valoir(charges.filter(({ nature }) => nature === 'directe')),
    indirectesDeclarees: valoir(charges.filter(({ nature }) => nature === 'indirecte')),
  };
}

/** CE (M6, § 2.2) : les directes, et les indirectes bornées à leur plafond ; centimes. */
export const chargesEligiblesDe = (directes: number, indirectes: number, indirect: CalculIndirect): number =>
  directes + Math.min(indirectes, plafondIndirect(directes, indirect));

/**
 * CD, CI, CE, R, COF et CN d'un exercice (M2, M6, § 2.2). Seules les lignes éligibles comptent ; les indirectes sont
 * bornées, l'excédent est « écarté » ; la contribution O2R n'est pas une recette ; un cofinancement en est une. Les
 * arrondis portent sur les totaux : couper une ligne en deux ne change rien.
 */
export function chargesDeLExercice(lignes: readonly LigneDeCompte[], indirect: CalculIndirect): ChargesDeLExercice {
  const { chargesDirectes, indirectesDeclarees } = chargesDeclarees(lignes);
  const chargesEligibles = chargesEligiblesDe(chargesDirectes, indirectesDeclarees, indirect);
  const indirectesRetenues = chargesEligibles - chargesDirectes;
  const produits = lignes.filter(
    (ligne) => ligne.sens === 'produit' && ligne.recette !== 'contribution' && !estVolontaire(ligne),
  );
  const recettes = valoir(produits);
  return {
    chargesDirectes,
    indirectesDeclarees,
    plafondIndirect: plafondIndirect(chargesDirectes, indirect),
    indirectesRetenues,
    indirectesEcartees: indirectesDeclarees - indirectesRetenues,
    chargesEligibles,
    recettes,
    cofinancements: valoir(produits.filter(({ recette }) => recette === 'cofinancement')),
    chargesNettes: chargesEligibles - recettes,
  };
}
