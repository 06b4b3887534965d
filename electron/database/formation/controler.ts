import Sqlite, { type Database } from 'better-sqlite3';
import type { ClasseDeColonne } from '#shared/domain/formation/colonnes.types.ts';
import { voirLesFiges } from './figes.ts';
import { voirLesTextes } from './parcourir.ts';
import type { ReglesDeCopie } from './regles.types.ts';

const TOUTES = new Set<ClasseDeColonne>(['identite', 'nom', 'contact', 'intitule', 'texte', 'lien', 'tri', 'neutre']);

/** Le nom de qui la copie nomme encore, s'il en reste : un par endroit. */
function restesDe(db: Database, { controler }: Pick<ReglesDeCopie, 'controler'>): string[] {
  const restes: string[] = [];
  voirLesTextes(db, TOUTES, ({ tbl, champ, texte }) => {
    if (controler(texte)) restes.push(`${tbl}.${champ}`);
  });
  voirLesFiges(db, (texte) => {
    if (controler(texte)) restes.push('document figé');
  });
  return restes;
}

/** Chaque texte de la copie, de toute table et de toute colonne, et chaque document qu'elle garde en JSON. */
function* tousLesTextes(db: Database): Iterable<{ readonly ou: string; readonly texte: string }> {
  const colonnes = db
    .prepare<[], { tbl: string; champ: string }>(
      `SELECT t.name AS tbl, c.name AS champ FROM sqlite_schema t JOIN pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name NOT GLOB 'sqlite_*' AND t.name NOT GLOB 'ref_*' AND t.name NOT GLOB 'passage*'`,
    )
    .all();
  for (const { tbl, champ } of colonnes)
    for (const texte of db
      .prepare<[], string>(`SELECT "${champ}" FROM "${tbl}" WHERE typeof("${champ}") = 'text'`)
      .pluck()
      .iterate())
      yield { ou: `${tbl}.${champ}`, texte };
  for (const octets of db.prepare<[], Buffer>('SELECT octets FROM piece_contenu').pluck().iterate())
    if (octets[0] === 0x7b || octets[0] === 0x5b) yield { ou: 'document figé', texte: octets.toString('utf8') };
}

/** Ce qu'une recherche aveugle retrouve : les noms, à dire ; où est une coordonnée, que rien n'explique. */
function chercher(db: Database, { rechercher }: Pick<ReglesDeCopie, 'rechercher'>) {
  const noms = new Map<string, number>();
  const places = new Set<string>();
  for (const { ou, texte } of tousLesTextes(db)) {
    const reste = rechercher(texte);
    if (reste.coordonnee) places.add(ou);
    else for (const fin of reste.numeros) noms.set(`…${fin}`, (noms.get(`…${fin}`) ?? 0) + 1);
    for (const nom of reste.noms) noms.set(nom, (noms.get(nom) ?? 0) + 1);
  }
  return { noms, places };
}

/**
 * Relit la copie avec les noms, les adresses et les numéros d'origine : comme ils se remplacent, puis à l'aveugle.
 * @returns les noms qu'on y retrouve sans les expliquer, et combien de fois
 * @throws Error s'il reste une personne sûre ou une coordonnée, en disant où, jamais qui
 */
export function controlerLaCopie(
  chemin: string,
  regles: Pick<ReglesDeCopie, 'controler' | 'rechercher'>,
): ReadonlyMap<string, number> {
  const db = new Sqlite(chemin, { readonly: true });
  try {
    const { noms, places } = chercher(db, regles);
    const restes = new Set([...restesDe(db, regles), ...places]);
    if (restes.size > 0) throw new Error(`La copie nomme encore quelqu’un : ${[...restes].join(', ')}`);
    return noms;
  } finally {
    db.close();
  }
}
