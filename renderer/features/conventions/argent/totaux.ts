import { estVolontaire } from '#shared/domain/convention/argent/charges.rules.ts';
import { sommeDite } from '#shared/domain/somme-dite.rules.ts';
import { sensDuCompte } from '#shared/domain/convention/argent/compte.labels.ts';
import { realiseDe } from '#shared/domain/convention/argent/comptes.rules.ts';
import type { LigneDeGrille } from './comptes.types.ts';

/** Les sommes d'un sens, en centimes ; `null` : aucune ligne ne le dit. */
export interface Totaux {
  readonly prevu: number | null;
  readonly declare: number | null;
  readonly controle: number | null;
  readonly retenu: number | null;
}

/** Les totaux des charges ou des produits, sans les contributions volontaires (M2). */
export function totauxDe(lignes: readonly LigneDeGrille[], sens: 'charge' | 'produit'): Totaux {
  const siennes = lignes.filter((une) => sensDuCompte(une.compte) === sens && !estVolontaire(une));
  return {
    prevu: sommeDite(siennes.map(({ prevu }) => prevu)),
    declare: sommeDite(siennes.map(({ declare }) => declare)),
    controle: sommeDite(siennes.map(({ controle }) => controle)),
    retenu: sommeDite(siennes.map(realiseDe)),
  };
}
