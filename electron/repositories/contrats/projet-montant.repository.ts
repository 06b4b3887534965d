import type { Database } from 'better-sqlite3';
import type { MontantsDeProjet } from '#shared/domain/programmation/programmation.schema.ts';
import { createModifier } from '../modifier.ts';

/** Les montants d'un projet chez un financeur ; liés à une fiche, le demandé et le décidé s'y lisent. */
export interface MontantLu extends MontantsDeProjet {
  readonly id: string;
  readonly projetId: string;
  readonly financementId: string | null;
}

const MONTANT = `SELECT m.id, m.projet_id AS "projetId", m.enveloppe_id AS "enveloppeId", l.id AS "financementId",
    CASE WHEN l.id IS NULL THEN m.demande ELSE l.demande END AS demande, m.propose,
    CASE WHEN l.id IS NULL THEN m.decide ELSE l.accorde END AS decide
  FROM projet_montant m LEFT JOIN financement l ON l.id = m.financement_id`;

/** Ce que chaque projet demande, ce qu'on lui propose, ce qui est décidé. */
export function createProjetMontantRepository(db: Database) {
  const montants = db.prepare<[string, number], MontantLu>(
    `${MONTANT.replace('FROM projet_montant m', 'FROM projet p JOIN projet_montant m ON m.projet_id = p.id')}
     WHERE p.contrat_id = ? AND p.annee = ?`,
  );
  const montantsDuProjet = db.prepare<[string], MontantLu>(
    `${MONTANT} JOIN enveloppe e ON e.id = m.enveloppe_id WHERE m.projet_id = ? ORDER BY e.rang, e.id`,
  );
  const ajouterMontant = db.prepare(
    `INSERT INTO projet_montant (id, projet_id, enveloppe_id, demande, propose, decide)
     VALUES (@id, @projetId, @enveloppeId, @demande, @propose, @decide)`,
  );
  return {
    deLAnnee: (contratId: string, annee: number): MontantLu[] => montants.all(contratId, annee),
    /** Dans l'ordre des enveloppes. */
    duProjet: (projetId: string): MontantLu[] => montantsDuProjet.all(projetId),
    ajouter: (un: Omit<MontantLu, 'financementId'>): void => void ajouterMontant.run(un),
    modifier: createModifier(db, 'projet_montant', ['demande', 'propose', 'decide', 'financementId']),
  };
}
