import type { Database } from 'better-sqlite3';
import type { FichePersonne, Personne, RoleMandat } from '#shared/domain/annuaire/personne.schema.ts';
import type { Categorie, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = `p.id, p.civilite, p.prenom, p.nom, p.fonction, st.nom AS structure, p.courriel, p.telephone,
  p.depuis, p.ancienne_le AS "ancienneLe", p.source, p.verifie_le AS "verifieLe", p.sollicitee_le AS "solliciteeLe"`;
const PERSONNE = `SELECT ${COLONNES} FROM personne p LEFT JOIN structure st ON st.id = p.structure_id`;

const EXERCE = '(p.ancienne_le IS NULL OR p.ancienne_le > @jour)';
const PAR_NOM = 'p.nom_tri, p.prenom, p.id';
/** Ce que lisent les listes, dit ici pour que les essais en vérifient le plan : l'index `personne_liste` y suffit. */
export const ORDRE_DES_NOMS = `SELECT p.rowid FROM personne p WHERE p.supprime_le IS NULL ORDER BY ${PAR_NOM}`;
export const IDS_PAR_NOM = `SELECT p.id FROM personne p WHERE p.supprime_le IS NULL ORDER BY ${PAR_NOM}
  LIMIT CAST(@nombre AS INTEGER) OFFSET CAST(@debut AS INTEGER)`;
export const FENETRE_PAR_NOM = `SELECT p.id FROM personne p WHERE p.supprime_le IS NULL AND ${EXERCE}
  ORDER BY ${PAR_NOM} LIMIT CAST(@nombre AS INTEGER) OFFSET CAST(@debut AS INTEGER)`;
export const FICHES_DITES = `SELECT ${COLONNES} FROM json_each(?) l JOIN personne p ON p.id = l.value LEFT JOIN structure st ON st.id = p.structure_id`;
export const COMBIEN_EXERCENT = `SELECT count(*) FROM personne p WHERE p.supprime_le IS NULL AND ${EXERCE}`;

/** Une fiche, et l'identifiant de sa structure. */
export type FicheLue = FichePersonne & { readonly structureId: string | null };

/** Ce qui place une personne dans l'ordre des noms : l'un, puis l'autre, puis son identifiant. */
export interface PlaceParNom {
  readonly nomTri: string;
  readonly prenom: string | null;
  readonly id: string;
}

export type PersonneAEcrire = Omit<Personne, 'structure'> &
  Pick<FichePersonne, 'source' | 'verifieLe'> & { readonly structureId: string | null };

/** Mandat d'une personne, avec l'instance où il s'exerce ; dates AAAA-MM-JJ. */
export interface MandatDePersonne {
  readonly id: string;
  readonly siegeId: string;
  readonly arrete: string | null;
  readonly arreteLe: string | null;
  readonly personneId: string;
  readonly instanceId: string;
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
  readonly categorie: Categorie;
  readonly organisme: string | null;
  readonly role: RoleMandat;
  readonly debut: string | null;
  readonly fin: string | null;
}

/** Où siège une personne, et à quel titre. */
export type MandatSitue = Pick<
  MandatDePersonne,
  'personneId' | 'instanceId' | 'type' | 'complement' | 'sigle' | 'role'
>;

/** Les personnes et les structures qui les emploient ou qu'elles représentent. */
export function createPersonneRepository(db: Database) {
  const parId = db.prepare<[string], FichePersonne>(`${PERSONNE} WHERE p.id = ? AND p.supprime_le IS NULL`);
  // Lues comme elles sont rangées, puis mises dans l'ordre de l'index : aller chercher chaque ligne par son nom coûte dix fois plus.
  const ordre = db.prepare<[], number>(ORDRE_DES_NOMS).pluck();
  const enVrac = db.prepare<[], FicheLue & { num: number }>(
    `SELECT p.rowid AS num, p.structure_id AS "structureId", ${COLONNES} FROM personne p NOT INDEXED LEFT JOIN structure st ON st.id = p.structure_id
     WHERE p.supprime_le IS NULL`,
  );
  const dernierNumero = db.prepare<[], number | null>('SELECT max(rowid) FROM personne').pluck();
  const deNumeros = db.prepare<[{ apres: number; jusqua: number }], FicheLue>(
    `SELECT p.structure_id AS "structureId", ${COLONNES} FROM personne p NOT INDEXED LEFT JOIN structure st ON st.id = p.structure_id
     WHERE p.rowid > @apres AND p.rowid <= @jusqua AND p.supprime_le IS NULL`,
  );
  const idsParNom = db.prepare<[{ debut: number; nombre: number }], string>(IDS_PAR_NOM).pluck();
  const relues = db.prepare<[string], FicheLue>(
    `SELECT p.structure_id AS "structureId", ${COLONNES} FROM json_each(?) l JOIN personne p ON p.id = l.value
     LEFT JOIN structure st ON st.id = p.structure_id WHERE p.supprime_le IS NULL`,
  );
  const deStructures = db
    .prepare<[string, number], string>(
      'SELECT p.id FROM json_each(?) l JOIN personne p ON p.structure_id = l.value LIMIT CAST(? AS INTEGER)',
    )
    .pluck();
  const placeParNom = db.prepare<[string], PlaceParNom>(
    'SELECT nom_tri AS "nomTri", prenom, id FROM personne WHERE id = ?',
  );
  const fenetre = db.prepare<[{ jour: string; debut: number; nombre: number }], string>(FENETRE_PAR_NOM).pluck();
  const dites = db.prepare<[string], FichePersonne>(FICHES_DITES);
  const enExercice = db.prepare<[{ jour: string }], number>(COMBIEN_EXERCENT).pluck();
  // Un seul aller-retour pour toutes les personnes montrées, quel que soit leur nombre.
  const mandats = db.prepare<[string], MandatDePersonne>(
    `SELECT m.id, m.siege_id AS "siegeId", m.arrete, m.arrete_le AS "arreteLe", m.personne_id AS "personneId", i.id AS "instanceId", i.type, i.complement, i.sigle, s.categorie, s.organisme, m.role, m.debut, m.fin
     FROM json_each(?) l JOIN mandat m ON m.personne_id = l.value JOIN siege s ON s.id = m.siege_id
     JOIN instance i ON i.id = s.instance_id AND i.supprime_le IS NULL
     ORDER BY m.debut IS NULL, m.debut DESC, i.complement_tri`,
  );
  const mandatsLe = db.prepare<[{ jour: string }], MandatSitue>(
    `SELECT m.personne_id AS "personneId", i.id AS "instanceId", i.type, i.complement, i.sigle, m.role
     FROM mandat m JOIN siege s ON s.id = m.siege_id JOIN instance i ON i.id = s.instance_id AND i.supprime_le IS NULL
     WHERE (m.debut IS NULL OR m.debut <= @jour) AND (m.fin IS NULL OR m.fin >= @jour)`,
  );
  const siegesGardes = db.prepare<
    [string],
    Pick<MandatDePersonne, 'instanceId' | 'type' | 'complement' | 'sigle' | 'debut' | 'fin'>
  >(
    `SELECT i.id AS "instanceId", i.type, i.complement, i.sigle, m.debut, m.fin FROM mandat m JOIN siege s ON s.id = m.siege_id JOIN instance i ON i.id = s.instance_id
     WHERE m.personne_id = ?`,
  );
  const qualitesGardees = db.prepare<[string], { reunionId: string; qualite: string }>(
    `SELECT pr.reunion_id AS "reunionId", pr.qualite FROM presence pr JOIN reunion r ON r.id = pr.reunion_id AND r.supprime_le IS NULL
     WHERE pr.personne_id = ? AND pr.qualite IS NOT NULL ORDER BY r.date DESC`,
  );
  const changerQualites = db.prepare(
    'UPDATE presence SET qualite = @qualite WHERE personne_id = @id AND qualite IS NOT NULL AND qualite <> @qualite',
  );
  const inserer = db.prepare(
    `INSERT INTO personne (id, civilite, prenom, nom, nom_tri, fonction, structure_id, courriel, telephone, source, verifie_le)
     VALUES (@id, @civilite, @prenom, @nom, @nomTri, @fonction, @structureId, @courriel, @telephone, @source, @verifieLe)`,
  );
  const corbeille = db.prepare('UPDATE personne SET supprime_le = ? WHERE id = ? AND effacee_le IS NULL');
  const structureParNom = db
    .prepare<[string], string>('SELECT id FROM structure WHERE nom_tri = ? AND supprime_le IS NULL')
    .pluck();
  const homonymes = db.prepare<[string], FichePersonne>(
    `${PERSONNE} WHERE p.nom_tri = ? AND p.supprime_le IS NULL ORDER BY ${PAR_NOM}`,
  );
  const structureDe = db.prepare<[string], string | null>('SELECT structure_id FROM personne WHERE id = ?').pluck();
  const nomDeStructure = db.prepare<[string], string>('SELECT nom FROM structure WHERE id = ?').pluck();

  return {
    parId: (id: string): FichePersonne | null => parId.get(id) ?? null,
    /** Toutes les personnes, par nom, et l'identifiant de leur structure ; la corbeille n'y est pas. */
    toutes(): FicheLue[] {
      const parNum = new Map(enVrac.all().map(({ num, ...fiche }) => [num, fiche]));
      return ordre.all().flatMap((num) => parNum.get(num) ?? []);
    },
    /** Qui porte ce nom, sans égard aux accents ni à la casse. */
    homonymes: (nom: string): FichePersonne[] => homonymes.all(enTri(nom)),
    /** Le dernier numéro que la table a donné. */
    dernierNumero: (): number => dernierNumero.get() ?? 0,
    /** Celles de ces numéros, `apres` exclu, comme elles sont rangées ; la corbeille n'y est pas. */
    deNumeros: (apres: number, jusqua: number): FicheLue[] => deNumeros.all({ apres, jusqua }),
    /** Les identifiants, par nom, de `debut` à `debut + nombre` ; la corbeille n'y est pas. */
    idsParNom: (debut: number, nombre: number): string[] => idsParNom.all({ debut, nombre }),
    /** Celles-ci, telles qu'elles sont maintenant ; la corbeille n'y est pas. */
    relues: (ids: readonly string[]): FicheLue[] => relues.all(JSON.stringify(ids)),
    /** Qui a l'une de ces structures sur sa fiche, corbeille comprise ; `limite` au plus. */
    deStructures: (ids: readonly string[], limite: number): string[] => deStructures.all(JSON.stringify(ids), limite),
    /** Ce qui place une personne dans l'ordre des noms. */
    placeParNom: (id: string): PlaceParNom | null => placeParNom.get(id) ?? null,
    /** Celles qui exercent encore ce jour-là, par nom, de `debut` à `debut + nombre` : le coût est celui de ce qui est rendu. */
    fenetreParNom(jour: string, debut: number, nombre: number): FichePersonne[] {
      const ids = fenetre.all({ jour, debut, nombre });
      const parId = new Map(dites.all(JSON.stringify(ids)).map((fiche) => [fiche.id, fiche]));
      return ids.flatMap((id) => parId.get(id) ?? []);
    },
    /** Combien exercent encore ce jour-là. */
    enExercice: (jour: string): number => enExercice.get({ jour }) ?? 0,
    /** Mandats passés, en cours et à venir de plusieurs personnes, du plus récent au plus ancien. */
    mandats: (ids: readonly string[]): MandatDePersonne[] => mandats.all(JSON.stringify(ids)),
    /** Les mandats de tous, en cours ce jour-là. */
    mandatsLe: (jour: string): MandatSitue[] => mandatsLe.all({ jour }),
    /** Tous ses mandats, instances à la corbeille comprises : elles peuvent revenir. */
    mandatsPartout: (id: string) => siegesGardes.all(id),
    /** Les qualités que des séances levées lui gardent, de la plus récente à la plus ancienne. */
    qualitesGardees: (id: string) => qualitesGardees.all(id),
    changerQualites: (id: string, qualite: string): number => changerQualites.run({ id, qualite }).changes,
    ajouter: (personne: PersonneAEcrire): void => void inserer.run({ ...personne, nomTri: enTri(personne.nom) }),
    modifier: createModifier(db, 'personne', [
      'civilite',
      'prenom',
      'nom',
      'fonction',
      'structureId',
      'courriel',
      'telephone',
      'source',
      'verifieLe',
      'solliciteeLe',
      'depuis',
      'ancienneLe',
      'fusionneeDans',
    ]),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprimee: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,
    /** Identifiant de la structure de ce nom, sans égard aux accents ni à la casse. */
    structureParNom: (nom: string): string | null => structureParNom.get(enTri(nom)) ?? null,
    structureDe: (id: string): string | null => structureDe.get(id) ?? null,
    nomDeStructure: (id: string): string | null => nomDeStructure.get(id) ?? null,
  };
}
