import type { Database } from 'better-sqlite3';

/** Ce dont on choisit l'émetteur : les documents d'une réunion, ou ceux d'une instance. */
export type ObjetDuChoix =
  | { readonly objet: 'reunion'; readonly id: string }
  | { readonly objet: 'instance'; readonly id: string };

export interface ChoixDEmetteur {
  readonly id: string;
  readonly genre: string;
  readonly emetteurId: string;
  /** `null` : le préfet signe lui-même. */
  readonly signataireId: string | null;
}

const COLONNES = 'id, genre, emetteur_id AS "emetteurId", signataire_id AS "signataireId"';

/** L'émetteur et le signataire choisis document par document. */
export function createChoixEmetteurRepository(db: Database) {
  const tous = {
    reunion: db.prepare<[string], ChoixDEmetteur>(
      `SELECT ${COLONNES} FROM choix_emetteur WHERE reunion_id = ? ORDER BY genre`,
    ),
    instance: db.prepare<[string], ChoixDEmetteur>(
      `SELECT ${COLONNES} FROM choix_emetteur WHERE instance_id = ? ORDER BY genre`,
    ),
  };
  const ajouter = db.prepare(
    `INSERT INTO choix_emetteur (id, reunion_id, instance_id, genre, emetteur_id, signataire_id)
     VALUES (@id, @reunion, @instance, @genre, @emetteurId, @signataireId)`,
  );
  const modifier = db.prepare('UPDATE choix_emetteur SET emetteur_id = ?, signataire_id = ? WHERE id = ?');
  const effacer = db.prepare('DELETE FROM choix_emetteur WHERE id = ?');
  const deLEmetteur = db.prepare<[string], number>('SELECT count(*) FROM choix_emetteur WHERE emetteur_id = ?').pluck();
  const remplacer = db.prepare('UPDATE choix_emetteur SET emetteur_id = ?, signataire_id = ? WHERE emetteur_id = ?');
  return {
    deLObjet: ({ objet, id }: ObjetDuChoix): ChoixDEmetteur[] => tous[objet].all(id),
    /** Retient ce choix à la place du précédent. */
    poser(objet: ObjetDuChoix, choix: ChoixDEmetteur): void {
      const avant = tous[objet.objet].all(objet.id).find(({ genre }) => genre === choix.genre);
      if (avant !== undefined) return void modifier.run(choix.emetteurId, choix.signataireId, avant.id);
      ajouter.run({
        ...choix,
        reunion: objet.objet === 'reunion' ? objet.id : null,
        instance: objet.objet === 'instance' ? objet.id : null,
      });
    },
    oublier(objet: ObjetDuChoix, genre: string): void {
      for (const un of tous[objet.objet].all(objet.id)) if (un.genre === genre) effacer.run(un.id);
    },
    deLEmetteur: (id: string): number => deLEmetteur.get(id) ?? 0,
    remplacerLEmetteur: (id: string, par: string, signataireId: string | null): void =>
      void remplacer.run(par, signataireId, id),
  };
}
