import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Une ligne d'une table d'origine et sa place, entête comptée : la première ligne de données est la ligne 2. */
export interface LigneCsv<C extends string> {
  readonly place: string;
  readonly valeurs: Readonly<Record<C, string>>;
}

/**
 * Lit une table d'origine : CSV en UTF-8, « ; », première ligne d'entête.
 * @throws Error qui nomme le fichier, et la ligne dès qu'elle est connue.
 */
export function lireCsv<C extends string>(dossier: string, table: string, colonnes: readonly C[]): LigneCsv<C>[] {
  const lu = Papa.parse<Record<C, string>>(decoder(dossier, table), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  const place = (rang: number) => `${table}, ligne ${rang + 2}`;
  const [erreur] = lu.errors;
  if (erreur !== undefined) throw new Error(`${place(erreur.row ?? 0)} : ${erreur.message}.`);
  const absente = colonnes.find((colonne) => !lu.meta.fields?.includes(colonne));
  if (absente !== undefined) throw new Error(`${table}, ligne 1 : la colonne « ${absente} » manque.`);
  return lu.data.map((valeurs, rang) => ({ place: place(rang), valeurs }));
}

function decoder(dossier: string, table: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(dossier, table)));
  } catch (cause) {
    const faute =
      cause instanceof TypeError ? 'ce fichier n’est pas en UTF-8' : `ce fichier manque dans « ${dossier} »`;
    throw new Error(`${table} : ${faute}.`, { cause });
  }
}
