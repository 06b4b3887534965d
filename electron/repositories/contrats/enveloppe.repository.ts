import type { Database } from 'better-sqlite3';
import type { Enveloppe } from '#shared/domain/programmation/programmation.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from '../modifier.ts';

export interface EnveloppeLue extends Enveloppe {
  readonly contratId: string;
  readonly annee: number;
}

/** Les enveloppes des financeurs d'une programmation annuelle, et leur comité. */
export function createEnveloppeRepository(db: Database) {
  const ENVELOPPE = 'SELECT id, contrat_id AS "contratId", annee, financeur, origine, montant FROM enveloppe';
  const enveloppes = db.prepare<[string, number], EnveloppeLue>(
    `${ENVELOPPE} WHERE contrat_id = ? AND annee = ? ORDER BY rang, id`,
  );
  const enveloppe = db.prepare<[string], EnveloppeLue>(`${ENVELOPPE} WHERE id = ?`);
  const annees = db
    .prepare<[{ contratId: string }], number>(
      `SELECT annee FROM enveloppe WHERE contrat_id = @contratId UNION SELECT annee FROM projet WHERE contrat_id = @contratId ORDER BY 1`,
    )
    .pluck();
  const ajouterEnveloppe = db.prepare(
    `INSERT INTO enveloppe (id, contrat_id, annee, rang, financeur, origine, montant)
     VALUES (@id, @contratId, @annee, (SELECT 1 + coalesce(max(rang), 0) FROM enveloppe WHERE contrat_id = @contratId AND annee = @annee), @financeur, @origine, @montant)`,
  );
  const retirerEnveloppe = db.prepare('DELETE FROM enveloppe WHERE id = ?');
  const montantsDeLEnveloppe = db
    .prepare<[string], number>('SELECT count(*) FROM projet_montant WHERE enveloppe_id = ?')
    .pluck();
  const comites = db.prepare<
    [string],
    { id: string; type: 'financeurs_ville'; complement: string; sigle: string | null }
  >(
    `SELECT id, type, complement, sigle FROM instance WHERE contrat_code = ? AND type = 'financeurs_ville' AND supprime_le IS NULL ORDER BY complement_tri, id`,
  );

  return {
    /** Les années qui ont des projets ou des enveloppes, de la plus ancienne à la plus récente. */
    annees: (contratId: string): number[] => annees.all({ contratId }),
    deLAnnee: (contratId: string, annee: number): EnveloppeLue[] => enveloppes.all(contratId, annee),
    parId: (id: string): EnveloppeLue | null => enveloppe.get(id) ?? null,
    /** L'enveloppe de ce financeur cette année, sans égard aux accents ni aux capitales. */
    duFinanceur: (contratId: string, annee: number, financeur: string): EnveloppeLue | null =>
      enveloppes.all(contratId, annee).find((une) => enTri(une.financeur) === enTri(financeur)) ?? null,
    ajouter: (une: EnveloppeLue): void => void ajouterEnveloppe.run(une),
    modifier: createModifier(db, 'enveloppe', ['financeur', 'origine', 'montant']),
    retirer: (id: string): boolean => retirerEnveloppe.run(id).changes > 0,
    /** Combien de projets y ont une ligne. */
    montants: (id: string): number => montantsDeLEnveloppe.get(id) ?? 0,
    /** Les comités des financeurs du contrat. */
    comites: (contratCode: string) => comites.all(contratCode),
  };
}
