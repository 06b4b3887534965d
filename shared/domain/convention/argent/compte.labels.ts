import type { GenreDeRecette, NatureDeCharge, OrigineDeRecette } from './compte.schema.ts';

/** Les comptes du compte rendu financier (Cerfa 15059), dans leur ordre. */
export const COMPTES: Readonly<Record<string, string>> = {
  60: 'Achats',
  61: 'Services extérieurs',
  62: 'Autres services extérieurs',
  63: 'Impôts et taxes',
  64: 'Charges de personnel',
  65: 'Autres charges de gestion courante',
  66: 'Charges financières',
  67: 'Charges exceptionnelles',
  68: 'Dotations aux amortissements et provisions',
  70: 'Ventes et prestations',
  71: 'Production stockée',
  72: 'Production immobilisée',
  73: 'Dotations et produits de tarification',
  74: 'Subventions d’exploitation',
  75: 'Autres produits de gestion courante',
  76: 'Produits financiers',
  77: 'Produits exceptionnels',
  78: 'Reprises sur amortissements et provisions',
  79: 'Transferts de charges',
  86: 'Emplois des contributions volontaires en nature',
  87: 'Contributions volontaires en nature',
};

/** Le nom d'un compte, d'après ses deux premiers chiffres. */
export const nomDuCompte = (compte: string): string => COMPTES[compte.slice(0, 2)] ?? 'Compte';

/** Charge (6 et 86) ou produit (7 et 87), d'après son numéro. */
export const sensDuCompte = (compte: string): 'charge' | 'produit' =>
  compte.startsWith('6') || compte.startsWith('86') ? 'charge' : 'produit';

export const natureDeChargeLibelle: Readonly<Record<NatureDeCharge, string>> = {
  directe: 'Directe',
  indirecte: 'Indirecte',
};

export const genreDeRecetteLibelle: Readonly<Record<GenreDeRecette, string>> = {
  contribution: 'Contribution de l’État',
  cofinancement: 'Cofinancement',
  autre: 'Autre recette',
};

/** D'où vient une recette (M13), dans l'ordre où on la cherche. */
export const origineDeRecetteLibelle: Readonly<Record<OrigineDeRecette, string>> = {
  etat: 'Autre aide de l’État',
  collectivite: 'Collectivité',
  europe: 'Fonds européens',
  asp: 'ASP, aides à l’emploi',
  vente: 'Ventes et prestations',
  don: 'Dons affectés',
  produit_financier: 'Produits financiers',
  mise_a_disposition: 'Mise à disposition valorisée',
  autre: 'Origine autre',
};
