import type { Database } from 'better-sqlite3';
import type { ConformitePatch, ExigenceDeRapport } from '#shared/domain/convention/rapport/conformite.schema.ts';
import type { RisqueDeRapport } from '#shared/domain/convention/rapport/risque-de-rapport.schema.ts';
import { createModifier } from '../modifier.ts';

export interface EcartEcrit {
  readonly id: string;
  readonly indicateurId: string;
  readonly commentaire: string | null;
}
export type ConformiteEcrite = ConformitePatch & { readonly id: string; readonly exigence: ExigenceDeRapport };
type DUnRapport<T> = T & { readonly rapportId: string };

/** Les lignes d'un rapport : écarts commentés, conformité, risques et plan d'action. */
export function createRapportLignesRepository(db: Database) {
  const ecarts = db.prepare<[string], EcartEcrit>(
    `SELECT e.id, e.indicateur_id AS "indicateurId", e.commentaire FROM rapport_ecart e
     JOIN convention_indicateur i ON i.id = e.indicateur_id WHERE e.rapport_id = ? ORDER BY i.rang, i.id`,
  );
  const commenter = db.prepare(
    'INSERT INTO rapport_ecart (id, rapport_id, indicateur_id, commentaire) VALUES (@id, @rapportId, @indicateurId, @commentaire)',
  );
  const conformites = db.prepare<[string], ConformiteEcrite>(
    'SELECT id, exigence, etat, observation FROM rapport_conformite WHERE rapport_id = ? ORDER BY exigence',
  );
  const conformer = db.prepare(
    'INSERT INTO rapport_conformite (id, rapport_id, exigence, etat, observation) VALUES (@id, @rapportId, @exigence, @etat, @observation)',
  );
  const LIGNE = 'SELECT id, rang, risque, action, pilote, echeance, etat, priorite';
  const risques = db.prepare<[string], RisqueDeRapport>(
    `${LIGNE} FROM rapport_risque WHERE rapport_id = ? ORDER BY rang, id`,
  );
  const duRisque = db.prepare<[string], string>('SELECT rapport_id FROM rapport_risque WHERE id = ?').pluck();
  const inserer = db.prepare(
    `INSERT INTO rapport_risque (id, rapport_id, rang, risque, action, pilote, echeance, etat, priorite)
     VALUES (@id, @rapportId, (SELECT 1 + coalesce(max(rang), 0) FROM rapport_risque WHERE rapport_id = @rapportId),
       @risque, @action, @pilote, @echeance, @etat, @priorite)`,
  );
  const ranger = db.prepare('UPDATE rapport_risque SET rang = ? WHERE id = ? AND rang <> ?');
  const retirer = db.prepare('DELETE FROM rapport_risque WHERE id = ?');
  return {
    /** Dans l'ordre des indicateurs de la convention. */
    ecarts: (rapportId: string): EcartEcrit[] => ecarts.all(rapportId),
    commenter: (ecart: DUnRapport<EcartEcrit>): void => void commenter.run(ecart),
    modifierEcart: createModifier(db, 'rapport_ecart', ['commentaire']),
    conformites: (rapportId: string): ConformiteEcrite[] => conformites.all(rapportId),
    conformer: (ligne: DUnRapport<ConformiteEcrite>): void => void conformer.run(ligne),
    modifierConformite: createModifier(db, 'rapport_conformite', ['etat', 'observation']),
    /** Dans l'ordre où ils s'impriment. */
    risques: (rapportId: string): RisqueDeRapport[] => risques.all(rapportId),
    rapportDuRisque: (id: string): string | null => duRisque.get(id) ?? null,
    ajouterRisque: (risque: DUnRapport<Omit<RisqueDeRapport, 'rang'>>): void => void inserer.run(risque),
    modifierRisque: createModifier(db, 'rapport_risque', [
      'risque',
      'action',
      'pilote',
      'echeance',
      'etat',
      'priorite',
    ]),
    /** Récrit les rangs dans l'ordre donné. */
    rangerRisques: (ids: readonly string[]): void => ids.forEach((id, rang) => ranger.run(rang + 1, id, rang + 1)),
    retirerRisque: (id: string): boolean => retirer.run(id).changes > 0,
  };
}
