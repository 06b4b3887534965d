import { estVolontaire } from '#shared/domain/convention/argent/charges.rules.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { sensDuCompte } from '#shared/domain/convention/argent/compte.labels.ts';
import { realiseDe } from '#shared/domain/convention/argent/comptes.rules.ts';
import type { LigneDeGrille } from './comptes.types.ts';

/** Les sommes d'un sens, en centimes ; `null` : aucune ligne ne le dit. */
export interface Totaux {
  readonly prevu: number | null;
  readonly declare: number | null;
  readonly retenu: number | null;
}

const sommer = (valeurs: readonly (number | null)[]): number | null => {
  const dites = valeurs.filter((une) => une !== null);
  return dites.length === 0 ? null : sommeDe(dites);
};

/** Les totaux des charges ou des produits, sans les contributions volontaires (M2). */
export function totauxDe(lignes: readonly LigneDeGrille[], sens: 'charge' | 'produit'): Totaux {
  const siennes = lignes.filter((une) => sensDuCompte(une.compte) === sens && !estVolontaire(une));
  return {
    prevu: sommer(siennes.map(({ prevu }) => prevu)),
    declare: sommer(siennes.map(({ declare }) => declare)),
    retenu: sommer(siennes.map(realiseDe)),
  };
}
