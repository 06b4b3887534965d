import type { Database } from 'better-sqlite3';
import type { AlerteDesignee, AlerteEcartee } from '#shared/domain/alerte/alerte.schema.ts';
import type { SeuilDAlerte } from '#shared/domain/alerte/seuil.schema.ts';

/** Ce que le service règle de ses alertes, et celles qu'il a écartées. */
export function createAlerteRepository(db: Database) {
  const ecartees = db.prepare<[], AlerteEcartee>('SELECT id, code, genre, objet, repere, le FROM alerte_ecartee');
  const ecarter = db.prepare(
    `INSERT INTO alerte_ecartee (id, code, genre, objet, repere, le) VALUES (@id, @code, @genre, @objet, @repere, @le)
     ON CONFLICT (code, genre, objet, repere) DO NOTHING`,
  );
  const remettre = db.prepare('DELETE FROM alerte_ecartee WHERE id = ?');
  const seuils = db.prepare<[], SeuilDAlerte>('SELECT id, cle, valeur FROM seuil_d_alerte ORDER BY cle');
  const regler = db.prepare(
    `INSERT INTO seuil_d_alerte (id, cle, valeur) VALUES (@id, @cle, @valeur)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
  );
  const oublier = db.prepare('DELETE FROM seuil_d_alerte WHERE id = ?');
  return {
    ecartees: (): AlerteEcartee[] => ecartees.all(),
    ecarter: ({ code, objet, repere }: AlerteDesignee, id: string, le: string): void =>
      void ecarter.run({ id, code, genre: objet.genre, objet: objet.id, repere, le }),
    remettre: (id: string): boolean => remettre.run(id).changes > 0,
    seuils: (): SeuilDAlerte[] => seuils.all(),
    regler: (seuil: SeuilDAlerte): void => void regler.run(seuil),
    oublier: (id: string): boolean => oublier.run(id).changes > 0,
  };
}
