import { empreinteDe } from '#electron/database/digest.ts';
import type { Database } from 'better-sqlite3';
import { nomDePiece } from '#shared/domain/reunion/piece.rules.ts';
import { natureDeLIntitule } from '#shared/domain/service/emetteur.labels.ts';
import { type Emetteur, PREMIER_EMETTEUR } from '#shared/domain/service/emetteur.schema.ts';
import type { Specimen } from '#shared/domain/service/specimen.rules.ts';
import { createEmetteurRepository } from '../documents/emetteur.repository.ts';

export interface Fichier {
  readonly departementCode: string;
  readonly departementLibelle: string;
  readonly exemple: Specimen;
}

/** Le fichier (une ligne), son émetteur par défaut et les pièces gardées par leur contenu. */
export function createServiceRepository(db: Database) {
  const fichier = db.prepare<
    [],
    { departementCode: string; departementLibelle: string; exemple: number; formation: 0 | 1 }
  >(
    `SELECT departement_code AS "departementCode", departement_libelle AS "departementLibelle", exemple,
       formation_le IS NOT NULL AS formation FROM fichier`,
  );
  const poserFichier = db.prepare(
    `INSERT INTO fichier (id, departement_code, departement_libelle, exemple) VALUES ('fichier', ?, ?, ?)`,
  );
  const emetteurs = createEmetteurRepository(db);
  const poserContenu = db.prepare(
    'INSERT INTO piece_contenu (sha256, taille, octets) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const poserPiece = db.prepare(
    'INSERT INTO piece (id, nom, mime, taille, sha256) VALUES (@id, @nom, @mime, @taille, @sha256)',
  );
  const piece = db.prepare<[string], { nom: string; mime: string; octets: Buffer }>(
    'SELECT p.nom, p.mime, c.octets FROM piece p JOIN piece_contenu c ON c.sha256 = p.sha256 WHERE p.id = ?',
  );
  const taille = db.prepare<[string], number>('SELECT taille FROM piece WHERE id = ?').pluck();
  const figees = db
    .prepare<[], number>('SELECT EXISTS (SELECT 1 FROM version_pv) OR EXISTS (SELECT 1 FROM version_feuille)')
    .pluck();
  const empreinte = db.prepare<[string], string>('SELECT sha256 FROM piece WHERE id = ?').pluck();
  return {
    fichier(): Fichier | null {
      const ligne = fichier.get();
      if (ligne === undefined) return null;
      const { formation, exemple, ...reste } = ligne;
      return { ...reste, exemple: formation === 1 ? 'formation' : exemple === 1 };
    },
    poserFichier: (f: Fichier): void =>
      void poserFichier.run(f.departementCode, f.departementLibelle, f.exemple === true ? 1 : 0),
    /** L'émetteur par défaut du fichier. */
    emetteur: (): Emetteur | null => emetteurs.parDefaut(),
    /** Le premier émetteur d'un fichier neuf, d'après les premiers pas. */
    poserEmetteur: (intitule: string, suiviPar: string | null, suiviQualite: string | null): void =>
      emetteurs.ajouter({
        id: PREMIER_EMETTEUR,
        nature: natureDeLIntitule(intitule),
        intitule,
        suiviPar,
        suiviQualite,
        parDefaut: true,
      }),
    modifierEmetteur: (patch: Readonly<Record<string, unknown>>): boolean =>
      emetteurs.modifier(PREMIER_EMETTEUR, patch),
    /** Garde une pièce ; deux pièces de mêmes octets n'occupent qu'une place. @returns l'empreinte de son contenu. */
    ajouterPiece({ id, nom, mime, octets }: { id: string; nom: string; mime: string; octets: Uint8Array }): string {
      const sha256 = empreinteDe(octets);
      poserContenu.run(sha256, octets.byteLength, octets);
      poserPiece.run({ id, nom: nomDePiece(nom), mime, sha256, taille: octets.byteLength });
      return sha256;
    },
    /** Le contenu d'une pièce s'il répond encore à son empreinte ; `null` s'il manque ou a été altéré. */
    contenuIntact(id: string, empreinte: string): Buffer | null {
      const octets = piece.get(id)?.octets ?? null;
      return octets !== null && empreinteDe(octets) === empreinte ? octets : null;
    },
    piece: (id: string): { nom: string; mime: string; octets: Buffer } | null => piece.get(id) ?? null,
    /** Une version figée nomme ses images dans son contenu, que le schéma ne lit pas : tant qu'il y en a, on les garde. */
    imagesFigees: (): boolean => figees.get() === 1,
    /** Poids d'une pièce, sans la lire. */
    tailleDePiece: (id: string): number => taille.get(id) ?? 0,
    /** Empreinte du contenu d'une pièce, sans la lire. */
    empreinteDePiece: (id: string): string | null => empreinte.get(id) ?? null,
  };
}
