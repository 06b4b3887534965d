import type { Database } from 'better-sqlite3';
import type { AnneeDeConvention, Versement } from '#shared/domain/convention/annee.schema.ts';
import { avecBooleens, type Brute } from './booleens.ts';
import { createModifier } from './modifier.ts';

const MENTIONS = [
  'mentionMoyens',
  'mentionBeneficiaires',
  'mentionActions',
  'mentionAccompagnement',
  'mentionOrientation',
  'mentionResultats',
] as const;

/** Les années d'une convention, et ce qui s'y verse ; montants en centimes. */
export function createConventionAnneeRepository(db: Database) {
  const annees = db.prepare<[string], Brute<AnneeDeConvention, (typeof MENTIONS)[number]>>(
    `SELECT id, annee, montant, beneficiaires, arrete_le AS "arreteLe", propose_le AS "proposeLe", signe_le AS "signeLe", conclu_le AS "concluLe",
       avenant_motif AS "avenantMotif", execution_recue_le AS "executionRecueLe", budget_recu_le AS "budgetRecuLe",
       prevision_recue_le AS "previsionRecueLe", comptes_recus_le AS "comptesRecusLe", bilan_recu_le AS "bilanRecuLe",
       mention_moyens AS "mentionMoyens", mention_beneficiaires AS "mentionBeneficiaires", mention_actions AS "mentionActions",
       mention_accompagnement AS "mentionAccompagnement", mention_orientation AS "mentionOrientation", mention_resultats AS "mentionResultats"
     FROM convention_annee WHERE convention_id = ? ORDER BY annee`,
  );
  const lire = avecBooleens<AnneeDeConvention, (typeof MENTIONS)[number]>(MENTIONS);
  const ouvrir = db.prepare('INSERT INTO convention_annee (id, convention_id, annee) VALUES (?, ?, ?)');
  const fermer = db.prepare('DELETE FROM convention_annee WHERE id = ?');
  const deLAnnee = db.prepare<[string], string>('SELECT convention_id FROM convention_annee WHERE id = ?').pluck();
  const versements = db.prepare<[string], Versement>(
    `SELECT id, annee, genre, prevu_le AS "prevuLe", prevu, verse_le AS "verseLe", verse, note FROM convention_versement
     WHERE convention_id = ? ORDER BY annee, coalesce(verse_le, prevu_le, '9999'), id`,
  );
  const duVersement = db
    .prepare<[string], string>('SELECT convention_id FROM convention_versement WHERE id = ?')
    .pluck();
  const verser = db.prepare(
    `INSERT INTO convention_versement (id, convention_id, annee, genre, prevu_le, prevu, verse_le, verse, note)
     VALUES (@id, @conventionId, @annee, @genre, @prevuLe, @prevu, @verseLe, @verse, @note)`,
  );
  const retirer = db.prepare('DELETE FROM convention_versement WHERE id = ?');
  return {
    annees: (conventionId: string): AnneeDeConvention[] => annees.all(conventionId).map(lire),
    ouvrirAnnee: (id: string, conventionId: string, annee: number): void => void ouvrir.run(id, conventionId, annee),
    fermerAnnee: (id: string): void => void fermer.run(id),
    conventionDeLAnnee: (id: string): string | null => deLAnnee.get(id) ?? null,
    modifierAnnee: createModifier(db, 'convention_annee', [
      'montant',
      'beneficiaires',
      'arreteLe',
      'proposeLe',
      'signeLe',
      'concluLe',
      'avenantMotif',
      'executionRecueLe',
      'budgetRecuLe',
      'previsionRecueLe',
      'comptesRecusLe',
      'bilanRecuLe',
      ...MENTIONS,
    ]),
    /** Par exercice, puis par date. */
    versements: (conventionId: string): Versement[] => versements.all(conventionId),
    conventionDuVersement: (id: string): string | null => duVersement.get(id) ?? null,
    verser: (un: Versement & { readonly conventionId: string }): void => void verser.run(un),
    modifierVersement: createModifier(db, 'convention_versement', [
      'annee',
      'genre',
      'prevuLe',
      'prevu',
      'verseLe',
      'verse',
      'note',
    ]),
    retirerVersement: (id: string): boolean => retirer.run(id).changes > 0,
  };
}
