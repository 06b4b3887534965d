import type { FormeTableau, TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';
import { valeurEnCsv } from '#shared/domain/tableau/valeur.labels.ts';
import { enCsv } from '#shared/text/csv.ts';
import { ecrireXlsx } from './xlsx.ts';

/** Les octets d'un tableau exporté, dans la forme voulue. */
export const ecrireTableau = (tableau: TableauExporte, forme: FormeTableau): Uint8Array =>
  forme === 'xlsx'
    ? ecrireXlsx(tableau)
    : new TextEncoder().encode(enCsv([tableau.colonnes, ...tableau.lignes.map((ligne) => ligne.map(valeurEnCsv))]));
