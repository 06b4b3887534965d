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

/** Relit la copie avec les noms, les adresses et les numéros d'origine. @throws Error s'il en reste, en disant où, jamais qui */
export function controlerLaCopie(chemin: string, regles: Pick<ReglesDeCopie, 'controler'>): void {
  const db = new Sqlite(chemin, { readonly: true });
  try {
    const restes = restesDe(db, regles);
    if (restes.length > 0) throw new Error(`La copie nomme encore quelqu’un : ${[...new Set(restes)].join(', ')}`);
  } finally {
    db.close();
  }
}
