import { type TableauExporte, tableauSchema } from '#shared/domain/tableau/tableau.schema.ts';
import { tableauErrors } from '#shared/errors/tableau.errors.ts';

/** Un tableau confié en JSON par l'écran, et ce que l'écran en dit. */
export interface TableauConfie {
  readonly octets: Uint8Array;
  readonly titre: string;
  /** Le nombre de lignes annoncé : il doit être celui que l'on trouve. */
  readonly lignes: number;
}

/**
 * Relit un tableau confié par l'écran, colonnes et lignes.
 * @throws AppError s'il n'est pas lisible, dépasse ce qui s'exporte, ou n'est pas celui qui est annoncé
 */
export function lireTableau({ octets, titre, lignes }: TableauConfie): TableauExporte {
  let lu: unknown;
  try {
    lu = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets));
  } catch {
    throw tableauErrors.illisible();
  }
  const tableau = tableauSchema.omit({ titre: true }).safeParse(lu).data;
  if (tableau?.lignes.length !== lignes) throw tableauErrors.illisible();
  return { titre, ...tableau };
}
