import type { Database } from 'better-sqlite3';
import type { ExerciceEcrit, ExerciceSaisi, LigneEcrite } from '#shared/domain/convention/argent/compte.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

/** À qui sont les comptes d'un exercice ; `membreId` nul : au porteur seul. */
interface Organisme {
  readonly conventionId: string;
  readonly annee: number;
  readonly membreId: string | null;
}

const CHAMPS_DE_LIGNE = [
  'compte',
  'libelle',
  'volet',
  'membreId',
  'prevu',
  'declare',
  'controle',
  'controleLe',
  'controlePar',
  'retenu',
  'nature',
  'eligible',
  'recette',
  'origine',
  'referencePiece',
  'motif',
  'commentaire',
] as const satisfies readonly (keyof LigneEcrite)[];

const LIGNE = `id, annee, compte, libelle, volet, membre_id AS "membreId", prevu, declare, controle, controle_le AS "controleLe",
  controle_par AS "controlePar", retenu, nature, eligible, recette, origine, reference_piece AS "referencePiece", motif, commentaire`;
const EXERCICE = `annee, membre_id AS "membreId", base_indirecte AS "baseIndirecte", cle_numerateur AS "cleNumerateur",
  cle_denominateur AS "cleDenominateur", seuil_ecart AS "seuilEcart", taux_benefice AS "tauxBenefice", capitaux,
  aucune_autre_recette AS "aucuneAutreRecette"`;

/** Les lignes de compte d'une convention, et ce que chaque organisme dit d'un exercice ; montants en centimes. */
export function createCompteRepository(db: Database) {
  const lignes = db.prepare<[string], Brute<LigneEcrite, 'eligible'>>(
    `SELECT ${LIGNE} FROM ligne_de_compte WHERE convention_id = ? ORDER BY annee, rang`,
  );
  const lire = avecBooleens<LigneEcrite, 'eligible'>(['eligible']);
  const deLaLigne = db.prepare<[string], string>('SELECT convention_id FROM ligne_de_compte WHERE id = ?').pluck();
  const ajouter = db.prepare(
    `INSERT INTO ligne_de_compte (id, convention_id, annee, rang, compte, libelle, volet, membre_id, prevu, declare, controle, controle_le, controle_par, retenu, nature, eligible, recette, origine, reference_piece, motif, commentaire)
     VALUES (@id, @conventionId, @annee,
       (SELECT coalesce(max(rang), 0) + 1 FROM ligne_de_compte WHERE convention_id = @conventionId AND annee = @annee),
       @compte, @libelle, @volet, @membreId, @prevu, @declare, @controle, @controleLe, @controlePar, @retenu, @nature, @eligible, @recette, @origine, @referencePiece, @motif, @commentaire)`,
  );
  const retirer = db.prepare('DELETE FROM ligne_de_compte WHERE id = ?');
  const exercices = db.prepare<[string], Brute<ExerciceEcrit, 'aucuneAutreRecette'>>(
    `SELECT ${EXERCICE} FROM exercice_de_compte WHERE convention_id = ? ORDER BY annee`,
  );
  const lireExercice = avecBooleens<ExerciceEcrit, 'aucuneAutreRecette'>(['aucuneAutreRecette']);
  const exercice = db
    .prepare<[Organisme], string>(
      `SELECT id FROM exercice_de_compte
       WHERE convention_id = @conventionId AND annee = @annee AND coalesce(membre_id, '') = coalesce(@membreId, '')`,
    )
    .pluck();
  const ouvrir = db.prepare(
    'INSERT INTO exercice_de_compte (id, convention_id, annee, membre_id, seuil_ecart) VALUES (@id, @conventionId, @annee, @membreId, @seuilEcart)',
  );
  const duMembre = db
    .prepare<[{ id: string }], number>(
      `SELECT EXISTS (SELECT 1 FROM ligne_de_compte WHERE membre_id = @id) OR EXISTS (SELECT 1 FROM exercice_de_compte WHERE membre_id = @id)`,
    )
    .pluck();
  const champsDExercice = [
    'baseIndirecte',
    'cleNumerateur',
    'cleDenominateur',
    'seuilEcart',
    'tauxBenefice',
    'capitaux',
    'aucuneAutreRecette',
  ] as const satisfies readonly (keyof ExerciceSaisi)[];
  return {
    /** Par exercice, dans l'ordre de saisie. */
    lignes: (conventionId: string): LigneEcrite[] => lignes.all(conventionId).map(lire),
    conventionDeLaLigne: (id: string): string | null => deLaLigne.get(id) ?? null,
    ajouter: (une: LigneEcrite & { readonly conventionId: string }): void =>
      void ajouter.run({ ...une, eligible: Number(une.eligible) }),
    modifier: createModifier(db, 'ligne_de_compte', CHAMPS_DE_LIGNE),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    exercices: (conventionId: string): ExerciceEcrit[] => exercices.all(conventionId).map(lireExercice),
    /** L'identifiant de ce réglage ; `null` : rien n'est encore réglé. */
    exercice: (de: Organisme): string | null => exercice.get(de) ?? null,
    /** Son écart à commenter part de celui de la convention (M4). */
    ouvrirExercice: (de: Organisme & { readonly id: string; readonly seuilEcart: number }): void => void ouvrir.run(de),
    modifierExercice: createModifier(db, 'exercice_de_compte', champsDExercice),
    /** Vrai si un organisme a des comptes : il ne se retire pas sans eux. */
    aDesComptes: (membreId: string): boolean => duMembre.get({ id: membreId }) === 1,
  };
}
