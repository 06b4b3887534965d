import type { Database } from 'better-sqlite3';
import type { AnneeDeCandidature } from '#shared/domain/appel/candidature.schema.ts';
import type { Controle } from '#shared/domain/appel/critere.schema.ts';
import type { Note } from '#shared/domain/appel/instruction.schema.ts';

type DUne<T> = T & { readonly candidatureId: string };
type Ecrite<T> = DUne<T> & { readonly id: string };

/** Ce qui s'écrit case par case d'une candidature : montants par année, publics, contrôles, notes. */
export function createInstructionRepository(db: Database) {
  const lecture = <T>(sql: string) => {
    const une = db.prepare<[string], DUne<T>>(sql);
    return (ids: readonly string[]): DUne<T>[] => une.all(JSON.stringify(ids));
  };
  const annees = lecture<AnneeDeCandidature>(
    `SELECT candidature_id AS "candidatureId", annee, demande, retenu, beneficiaires FROM candidature_annee
     WHERE candidature_id IN (SELECT value FROM json_each(?)) ORDER BY annee`,
  );
  const chiffrer = db.prepare(
    `INSERT INTO candidature_annee (id, candidature_id, annee, demande, retenu, beneficiaires)
     VALUES (@id, @candidatureId, @annee, @demande, @retenu, @beneficiaires)
     ON CONFLICT (candidature_id, annee) DO UPDATE SET demande = excluded.demande, retenu = excluded.retenu, beneficiaires = excluded.beneficiaires`,
  );
  const oterAnnee = db.prepare('DELETE FROM candidature_annee WHERE candidature_id = ? AND annee = ?');
  const publics = lecture<{ publicId: string }>(
    `SELECT p.candidature_id AS "candidatureId", p.public_id AS "publicId" FROM candidature_public p
     JOIN appel_public a ON a.id = p.public_id WHERE p.candidature_id IN (SELECT value FROM json_each(?)) ORDER BY a.rang, a.id`,
  );
  const toucher = db.prepare(
    'INSERT INTO candidature_public (id, candidature_id, public_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const nePlusToucher = db.prepare('DELETE FROM candidature_public WHERE candidature_id = ? AND public_id = ?');
  const controles = lecture<Controle>(
    `SELECT candidature_id AS "candidatureId", critere_id AS "critereId", reponse, motif FROM candidature_controle
     WHERE candidature_id IN (SELECT value FROM json_each(?))`,
  );
  const controler = db.prepare(
    `INSERT INTO candidature_controle (id, candidature_id, critere_id, reponse, motif) VALUES (@id, @candidatureId, @critereId, @reponse, @motif)
     ON CONFLICT (candidature_id, critere_id) DO UPDATE SET reponse = excluded.reponse, motif = excluded.motif`,
  );
  const nePlusControler = db.prepare('DELETE FROM candidature_controle WHERE candidature_id = ? AND critere_id = ?');
  const compte = (table: string, colonne: string) =>
    db.prepare<[string], number>(`SELECT count(*) FROM ${table} WHERE ${colonne} = ?`).pluck();
  const reponses = compte('candidature_controle', 'critere_id');
  const touchees = compte('candidature_public', 'public_id');
  const ligne = (table: string, colonne: string) =>
    db
      .prepare<[string, string | number], string>(`SELECT id FROM ${table} WHERE candidature_id = ? AND ${colonne} = ?`)
      .pluck();
  const lignes = {
    candidature_annee: ligne('candidature_annee', 'annee'),
    candidature_controle: ligne('candidature_controle', 'critere_id'),
    candidature_note: ligne('candidature_note', 'critere'),
  };
  const notes = lecture<Note>(
    `SELECT candidature_id AS "candidatureId", critere, note, commentaire FROM candidature_note
     WHERE candidature_id IN (SELECT value FROM json_each(?))`,
  );
  const noter = db.prepare(
    `INSERT INTO candidature_note (id, candidature_id, critere, note, commentaire) VALUES (@id, @candidatureId, @critere, @note, @commentaire)
     ON CONFLICT (candidature_id, critere) DO UPDATE SET note = excluded.note, commentaire = excluded.commentaire`,
  );
  return {
    /** Identifiant de la ligne d'une année, d'un critère contrôlé ou noté ; `null` : rien d'écrit encore. */
    ligneDe: (tbl: keyof typeof lignes, candidatureId: string, cle: string | number): string | null =>
      lignes[tbl].get(candidatureId, cle) ?? null,
    annees,
    chiffrer: (annee: Ecrite<AnneeDeCandidature>): void => void chiffrer.run(annee),
    oterAnnee: (candidatureId: string, annee: number): void => void oterAnnee.run(candidatureId, annee),
    publics,
    toucher: (id: string, candidatureId: string, publicId: string): void =>
      void toucher.run(id, candidatureId, publicId),
    nePlusToucher: (candidatureId: string, publicId: string): void => void nePlusToucher.run(candidatureId, publicId),
    /** Combien de candidatures touchent ce public de l'appel. */
    touchees: (publicId: string): number => touchees.get(publicId) ?? 0,
    controles,
    /** Combien de candidatures ont une réponse à ce critère. */
    reponses: (critereId: string): number => reponses.get(critereId) ?? 0,
    controler: (controle: Ecrite<Controle>): void => void controler.run(controle),
    nePlusControler: (candidatureId: string, critereId: string): void =>
      void nePlusControler.run(candidatureId, critereId),
    notes,
    noter: (note: Ecrite<Note>): void => void noter.run(note),
  };
}
