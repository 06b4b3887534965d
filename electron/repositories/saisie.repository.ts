import type { Database } from 'better-sqlite3';

/** Texte tapé qui n'est pas encore une opération. */
export interface Saisie {
  readonly tbl: 'point' | 'deliberation';
  readonly ligne: string;
  readonly champ: string;
  readonly texte: string;
}

/** Frappes en cours, hors du journal : écrites au plus chaque seconde, reprises après un arrêt brutal. */
export function createSaisieRepository(db: Database) {
  const garder = db.prepare(
    `INSERT INTO saisie_en_cours (poste, fenetre, tbl, ligne, champ, texte, depuis) VALUES (@poste, @fenetre, @tbl, @ligne, @champ, @texte, @depuis)
     ON CONFLICT DO UPDATE SET texte = excluded.texte`,
  );
  const oublier = db.prepare('DELETE FROM saisie_en_cours WHERE tbl = ? AND ligne = ? AND champ = ?');
  const toutes = db.prepare<[], Saisie>('SELECT tbl, ligne, champ, texte FROM saisie_en_cours ORDER BY depuis');
  return {
    garder: (saisie: Saisie & { poste: string; fenetre: number; depuis: string }): void => void garder.run(saisie),
    oublier: (tbl: string, ligne: string, champ: string): void => void oublier.run(tbl, ligne, champ),
    toutes: (): Saisie[] => toutes.all(),
  };
}
