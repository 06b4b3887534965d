import type { Database } from 'better-sqlite3';
import type { MiseDeCote } from '#shared/domain/semaine/semaine.schema.ts';

/** Ce qui est mis de côté jusqu'à une date, ligne par ligne. */
export function createMiseDeCoteRepository(db: Database) {
  const toutes = db.prepare<[], Omit<MiseDeCote, 'rouge'> & { rouge: 0 | 1 }>(
    'SELECT cle, jusqu_au AS "jusquAu", motif, rouge FROM mise_de_cote',
  );
  const oter = db.prepare('DELETE FROM mise_de_cote WHERE cle = ?');
  const poser = db.prepare(
    'INSERT INTO mise_de_cote (id, cle, jusqu_au, motif, rouge) VALUES (@id, @cle, @jusquAu, @motif, @rouge)',
  );
  const perimees = db.prepare('DELETE FROM mise_de_cote WHERE jusqu_au < ?');
  return {
    toutes: (): MiseDeCote[] => toutes.all().map((mise) => ({ ...mise, rouge: mise.rouge === 1 })),
    /** Met de côté ; déjà de côté, la date et le motif changent. */
    poser({ rouge, ...mise }: MiseDeCote & { readonly id: string }): void {
      oter.run(mise.cle);
      poser.run({ ...mise, rouge: Number(rouge) });
    },
    oter: (cle: string): boolean => oter.run(cle).changes > 0,
    /** Oublie celles dont la date est passée : elles sont revenues d'elles-mêmes. */
    oublierLesPassees: (jour: string): void => void perimees.run(jour),
  };
}
