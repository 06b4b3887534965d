import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { ELEMENTS_DE_BLOC, TITRES_DE_BLOC } from './note.labels.ts';
import type { BlocDeNote } from './note.schema.ts';

interface Coupe {
  readonly bloc: BlocDeNote;
  readonly tiennent: number;
  readonly sur: number;
}

function direLaCoupe({ bloc, tiennent, sur }: Coupe): string {
  const [un, plusieurs] = ELEMENTS_DE_BLOC[bloc];
  const manque = sur - tiennent;
  return tiennent === 0 ? `« ${TITRES_DE_BLOC[bloc]} » en entier` : `${pluriel(manque, un, plusieurs)} sur ${sur}`;
}

/** « N’y sont pas : 3 décisions sur 7 et « Argent » en entier. » */
export const direLesCoupes = (coupes: readonly Coupe[]): string =>
  typographier(`N’y sont pas : ${enumerer(coupes.map(direLaCoupe))}.`);
