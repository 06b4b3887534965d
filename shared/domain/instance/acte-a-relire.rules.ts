import type { ActesAControler } from './acte-constat.ts';
import type { CaseDeListe } from './acte-listes.data.ts';
import type { Acte } from './instance.schema.ts';

/** Ce qui reste à cocher d'une liste de contrôle ; le facultatif ne manque jamais. */
export const manquantes = ({ pointages }: ActesAControler, acte: Acte, cases: readonly CaseDeListe[]): string[] =>
  cases
    .filter(
      ({ cle, facultatif }) => facultatif !== true && !pointages.some((p) => p.objetId === acte.id && p.cle === cle),
    )
    .map(({ libelle }) => libelle.toLowerCase());
