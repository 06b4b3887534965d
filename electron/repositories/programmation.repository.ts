import type { Database } from 'better-sqlite3';
import type { Avis, Enveloppe, MontantsDeProjet } from '#shared/domain/programmation/programmation.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from './modifier.ts';

/** Un projet tel qu'il est écrit. */
export interface ProjetLu {
  readonly id: string;
  readonly contratId: string;
  readonly annee: number;
  readonly rang: number;
  readonly intitule: string;
  readonly structureId: string | null;
  readonly porteur: string | null;
  readonly axe: string | null;
  readonly horsQpv: 0 | 1;
  readonly pluriannuel: 0 | 1;
  readonly avis: Avis | null;
  readonly observation: string | null;
  readonly dauphin: string | null;
  /** `null` aussi quand sa fiche est à la corbeille. */
  readonly ficheId: string | null;
  readonly fiche: string | null;
}

/** Les montants d'un projet chez un financeur ; liés à une fiche, le demandé et le décidé s'y lisent. */
export interface MontantLu extends MontantsDeProjet {
  readonly id: string;
  readonly projetId: string;
  readonly financementId: string | null;
}

export interface EnveloppeLue extends Enveloppe {
  readonly contratId: string;
  readonly annee: number;
}

const PROJET = `SELECT p.id, p.contrat_id AS "contratId", p.annee, p.rang, p.intitule, p.structure_id AS "structureId", s.nom AS porteur,
    p.axe, p.hors_qpv AS "horsQpv", p.pluriannuel, p.avis, p.observation, p.dauphin, f.id AS "ficheId", f.intitule AS fiche
  FROM projet p LEFT JOIN structure s ON s.id = p.structure_id LEFT JOIN fiche_action f ON f.id = p.fiche_id AND f.supprime_le IS NULL`;
const MONTANT = `SELECT m.id, m.projet_id AS "projetId", m.enveloppe_id AS "enveloppeId", l.id AS "financementId",
    CASE WHEN l.id IS NULL THEN m.demande ELSE l.demande END AS demande, m.propose,
    CASE WHEN l.id IS NULL THEN m.decide ELSE l.accorde END AS decide
  FROM projet_montant m LEFT JOIN financement l ON l.id = m.financement_id`;

/** La programmation annuelle d'un contrat de ville : enveloppes, projets, montants. */
export function createProgrammationRepository(db: Database) {
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
  const projets = db.prepare<[string, number], ProjetLu>(
    `${PROJET} WHERE p.contrat_id = ? AND p.annee = ? ORDER BY p.rang, p.id`,
  );
  const projet = db.prepare<[string], ProjetLu>(`${PROJET} WHERE p.id = ?`);
  const ajouter = db.prepare(
    `INSERT INTO projet (id, contrat_id, annee, rang, intitule)
     VALUES (@id, @contratId, @annee, (SELECT 1 + coalesce(max(rang), 0) FROM projet WHERE contrat_id = @contratId AND annee = @annee), @intitule)`,
  );
  const retirer = db.prepare('DELETE FROM projet WHERE id = ?');
  const quartiers = db.prepare<[string, number], { projetId: string; code: string; libelle: string }>(
    `SELECT q.projet_id AS "projetId", q.code, q.libelle FROM projet p JOIN projet_quartier q ON q.projet_id = p.id
     WHERE p.contrat_id = ? AND p.annee = ? ORDER BY q.libelle, q.code`,
  );
  const quartiersDuProjet = db.prepare<[string], { id: string; code: string; libelle: string }>(
    'SELECT id, code, libelle FROM projet_quartier WHERE projet_id = ? ORDER BY libelle, code',
  );
  const viser = db.prepare('INSERT INTO projet_quartier (id, projet_id, code, libelle) VALUES (?, ?, ?, ?)');
  const neViserPlus = db.prepare('DELETE FROM projet_quartier WHERE id = ?');
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
  const comites = db.prepare<
    [string],
    { id: string; type: 'financeurs_ville'; complement: string; sigle: string | null }
  >(
    `SELECT id, type, complement, sigle FROM instance WHERE contrat_code = ? AND type = 'financeurs_ville' AND supprime_le IS NULL ORDER BY complement_tri, id`,
  );

  return {
    /** Les années qui ont des projets ou des enveloppes, de la plus ancienne à la plus récente. */
    annees: (contratId: string): number[] => annees.all({ contratId }),
    enveloppes: (contratId: string, annee: number): EnveloppeLue[] => enveloppes.all(contratId, annee),
    enveloppe: (id: string): EnveloppeLue | null => enveloppe.get(id) ?? null,
    /** L'enveloppe de ce financeur cette année, sans égard aux accents ni aux capitales. */
    enveloppeDe: (contratId: string, annee: number, financeur: string): EnveloppeLue | null =>
      enveloppes.all(contratId, annee).find((une) => enTri(une.financeur) === enTri(financeur)) ?? null,
    ajouterEnveloppe: (une: EnveloppeLue): void => void ajouterEnveloppe.run(une),
    modifierEnveloppe: createModifier(db, 'enveloppe', ['financeur', 'origine', 'montant']),
    retirerEnveloppe: (id: string): boolean => retirerEnveloppe.run(id).changes > 0,
    /** Combien de projets y ont une ligne. */
    montantsDeLEnveloppe: (id: string): number => montantsDeLEnveloppe.get(id) ?? 0,

    projets: (contratId: string, annee: number): ProjetLu[] => projets.all(contratId, annee),
    projet: (id: string): ProjetLu | null => projet.get(id) ?? null,
    ajouter: (un: { id: string; contratId: string; annee: number; intitule: string }): void => void ajouter.run(un),
    modifier: createModifier(db, 'projet', [
      'intitule',
      'structureId',
      'axe',
      'horsQpv',
      'pluriannuel',
      'avis',
      'observation',
      'dauphin',
      'ficheId',
    ]),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,

    quartiers: (contratId: string, annee: number) => quartiers.all(contratId, annee),
    quartiersDuProjet: (projetId: string) => quartiersDuProjet.all(projetId),
    viser: (id: string, projetId: string, { code, libelle }: { code: string; libelle: string }): void =>
      void viser.run(id, projetId, code, libelle),
    neViserPlus: (id: string): void => void neViserPlus.run(id),

    montants: (contratId: string, annee: number): MontantLu[] => montants.all(contratId, annee),
    /** Dans l'ordre des enveloppes. */
    montantsDuProjet: (projetId: string): MontantLu[] => montantsDuProjet.all(projetId),
    ajouterMontant: (un: Omit<MontantLu, 'financementId'>): void => void ajouterMontant.run(un),
    modifierMontant: createModifier(db, 'projet_montant', ['demande', 'propose', 'decide', 'financementId']),

    /** Les comités des financeurs du contrat. */
    comites: (contratCode: string) => comites.all(contratCode),
  };
}
