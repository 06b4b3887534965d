import { dateCourte } from '#shared/dates/format.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { baseSiegLibelle, modeIndirectLibelle } from '../convention.labels.ts';
import { baseSiegSchema, modeIndirectSchema } from '../convention.schema.ts';
import type { SorteDeValeur } from './champs-d-avenant.data.ts';

/** Rien n'est dit. */
export const RIEN_DE_DIT = '–';

/** « 15 % », « 12,25 % », sans rien arrondir ; dix-millièmes. */
const tauxExact = (taux: number): string => `${nombreFr(taux / 100)}\u00A0%`;

/** Une valeur en mots : « 1 030 000 € », « 31/12/2027 », « oui ». */
export function valeurDite(sorte: SorteDeValeur, valeur: unknown): string {
  if (sorte === 'case') return valeur === true ? 'oui' : 'non';
  if (typeof valeur === 'number')
    return sorte === 'montant' ? montantFr(valeur) : sorte === 'taux' ? tauxExact(valeur) : nombreFr(valeur);
  if (typeof valeur !== 'string' || valeur === '') return RIEN_DE_DIT;
  if (sorte === 'date') return dateCourte(valeur);
  if (sorte === 'base') return baseSiegLibelle[baseSiegSchema.parse(valeur)];
  return sorte === 'mode' ? modeIndirectLibelle[modeIndirectSchema.parse(valeur)] : valeur;
}
