import type { Database } from 'better-sqlite3';
import type { AnneeDeConvention, Versement } from '#shared/domain/convention/annee.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

const MENTIONS = [
  'mentionMoyens',
  'mentionBeneficiaires',
  'mentionActions',
  'mentionAccompagnement',
  'mentionOrientation',
  'mentionResultats',
] as const;

interface DeConvention {
  readonly conventionId: string;
}

const COLONNES = `a.id, a.annee, a.montant, a.beneficiaires, a.arrete_le AS "arreteLe", f.propose_le AS "proposeLe", f.signe_le AS "signeLe", f.conclu_le AS "concluLe",
  f.motif AS "avenantMotif", a.execution_recue_le AS "executionRecueLe", a.budget_recu_le AS "budgetRecuLe",
  a.prevision_recue_le AS "previsionRecueLe", a.comptes_recus_le AS "comptesRecusLe", a.bilan_recu_le AS "bilanRecuLe",
  a.financier_valide_le AS "financierValideLe", a.charges_validees_le AS "chargesValideesLe", a.ae, a.cp,
  a.mention_moyens AS "mentionMoyens", a.mention_beneficiaires AS "mentionBeneficiaires", a.mention_actions AS "mentionActions",
  a.mention_accompagnement AS "mentionAccompagnement", a.mention_orientation AS "mentionOrientation", a.mention_resultats AS "mentionResultats"`;
const VERSE = `v.id, v.annee, v.genre, v.prevu_le AS "prevuLe", v.prevu, v.verse_le AS "verseLe", v.verse, v.note`;
/** L'avenant annuel d'une année dit quand il fut proposé, signé et conclu (D. 5316-5). */
const DE = `convention_annee a LEFT JOIN convention_avenant f
  ON f.convention_id = a.convention_id AND f.annee = a.annee AND f.genre = 'annuel'`;
const EN_VIE = 'JOIN convention c ON c.supprime_le IS NULL AND c.id =';

/** Les années d'une convention, et ce qui s'y verse ; montants en centimes. */
export function createConventionAnneeRepository(db: Database) {
  const annees = db.prepare<[string], Brute<AnneeDeConvention, (typeof MENTIONS)[number]>>(
    `SELECT ${COLONNES} FROM ${DE} WHERE a.convention_id = ? ORDER BY a.annee`,
  );
  const lire = avecBooleens<AnneeDeConvention, (typeof MENTIONS)[number]>(MENTIONS);
  const lireDeToutes = avecBooleens<AnneeDeConvention & DeConvention, (typeof MENTIONS)[number]>(MENTIONS);
  const ouvrir = db.prepare('INSERT INTO convention_annee (id, convention_id, annee) VALUES (?, ?, ?)');
  const fermer = db.prepare('DELETE FROM convention_annee WHERE id = ?');
  const deLAnnee = db.prepare<[string], { conventionId: string; annee: number }>(
    'SELECT convention_id AS "conventionId", annee FROM convention_annee WHERE id = ?',
  );
  const versements = db.prepare<[string], Versement>(
    `SELECT ${VERSE} FROM convention_versement v
     WHERE v.convention_id = ? ORDER BY v.annee, coalesce(v.verse_le, v.prevu_le, '9999'), v.id`,
  );
  const anneesDeToutes = db.prepare<[], Brute<AnneeDeConvention, (typeof MENTIONS)[number]> & DeConvention>(
    `SELECT ${COLONNES}, a.convention_id AS "conventionId" FROM ${DE} ${EN_VIE} a.convention_id ORDER BY a.annee`,
  );
  const versementsDeToutes = db.prepare<[], Versement & DeConvention>(
    `SELECT ${VERSE}, v.convention_id AS "conventionId" FROM convention_versement v ${EN_VIE} v.convention_id ORDER BY v.annee, v.id`,
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
    anneeParId: (id: string) => deLAnnee.get(id) ?? null,
    modifierAnnee: createModifier(db, 'convention_annee', [
      'montant',
      'beneficiaires',
      'arreteLe',
      'executionRecueLe',
      'budgetRecuLe',
      'previsionRecueLe',
      'comptesRecusLe',
      'bilanRecuLe',
      'financierValideLe',
      'chargesValideesLe',
      'ae',
      'cp',
      ...MENTIONS,
    ]),
    /** Les années et les versements de toutes les conventions en vie : deux lectures, quel que soit leur nombre. */
    deToutes: () => ({
      annees: anneesDeToutes.all().map(lireDeToutes),
      versements: versementsDeToutes.all(),
    }),
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
