import type { Database } from 'better-sqlite3';
import type { FichePersonne, Personne, RoleMandat } from '#shared/domain/annuaire/personne.schema.ts';
import type { Categorie, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { plageDe } from '#electron/database/plages.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from './modifier.ts';
import { enRequeteFts } from './recherche.repository.ts';

const COLONNES = `p.id, p.civilite, p.prenom, p.nom, p.fonction, st.nom AS structure, p.courriel, p.telephone,
  p.depuis, p.ancienne_le AS "ancienneLe", p.source, p.verifie_le AS "verifieLe", p.sollicitee_le AS "solliciteeLe"`;
const PERSONNE = `SELECT ${COLONNES} FROM personne p LEFT JOIN structure st ON st.id = p.structure_id`;

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

/** Les personnes et les structures qui les emploient ou qu'elles représentent. */
export function createPersonneRepository(db: Database) {
  const parId = db.prepare<[string], FichePersonne>(`${PERSONNE} WHERE p.id = ? AND p.supprime_le IS NULL`);
  const toutes = db.prepare<[], FichePersonne>(`${PERSONNE} WHERE p.supprime_le IS NULL ORDER BY p.nom_tri, p.prenom`);
  const trouvees = db.prepare<[{ q: string; de: number; a: number }], FichePersonne>(
    `${PERSONNE} WHERE p.supprime_le IS NULL AND p.id IN (
       SELECT a.ligne FROM passage_fts f JOIN passage a ON a.num = f.rowid
       WHERE passage_fts MATCH @q AND f.rowid >= CAST(@de AS INTEGER) AND f.rowid < CAST(@a AS INTEGER) AND a.tbl = 'personne')
     ORDER BY p.nom_tri, p.prenom`,
  );
  // Un seul aller-retour pour toutes les personnes montrées, quel que soit leur nombre.
  const mandats = db.prepare<[string], MandatDePersonne>(
    `SELECT m.id, m.siege_id AS "siegeId", m.arrete, m.arrete_le AS "arreteLe", m.personne_id AS "personneId", i.id AS "instanceId", i.type, i.complement, i.sigle, s.categorie, s.organisme, m.role, m.debut, m.fin
     FROM json_each(?) l JOIN mandat m ON m.personne_id = l.value JOIN siege s ON s.id = m.siege_id
     JOIN instance i ON i.id = s.instance_id AND i.supprime_le IS NULL
     ORDER BY m.debut IS NULL, m.debut DESC, i.complement_tri`,
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
  const structureDe = db.prepare<[string], string | null>('SELECT structure_id FROM personne WHERE id = ?').pluck();
  const nomDeStructure = db.prepare<[string], string>('SELECT nom FROM structure WHERE id = ?').pluck();

  return {
    parId: (id: string): FichePersonne | null => parId.get(id) ?? null,
    /** Toutes les personnes, par nom ; la corbeille n'y est pas. */
    toutes: (): FichePersonne[] => toutes.all(),
    /** Personnes dont le nom, le prénom, la fonction ou la structure commencent par les mots tapés ; toutes si rien n'est tapé. */
    rechercher(texte: string): FichePersonne[] {
      const requete = enRequeteFts(texte);
      return requete === '' ? toutes.all() : trouvees.all({ q: requete, ...plageDe('personne') });
    },
    /** Mandats passés, en cours et à venir de plusieurs personnes, du plus récent au plus ancien. */
    mandats: (ids: readonly string[]): MandatDePersonne[] => mandats.all(JSON.stringify(ids)),
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
