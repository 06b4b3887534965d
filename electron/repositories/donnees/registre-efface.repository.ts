import type { Database } from 'better-sqlite3';
import { decomprimer } from '#electron/database/compression.ts';
import { enTri } from '#shared/text/tri.ts';

/** Une ligne du registre des documents sortis, avec ce qui en est gardé. */
export interface LigneProduite {
  readonly rang: number;
  readonly quandUtc: string;
  readonly genre: string;
  readonly titre: string;
  readonly objet: string;
  readonly nom: string;
  readonly auteur: string;
  readonly chemin: string | null;
  readonly voulu: string;
  readonly cle: string;
  readonly source: string | null;
  readonly rendu: string | null;
  /** Empreintes des octets gardés avec l'arbre. */
  readonly images: string;
}

/** Le registre des documents sortis, quand une personne s'en efface (G3) : rien d'autre n'y change jamais. */
export function createRegistreEfface(db: Database) {
  const COLONNES =
    'rang, quand_utc AS "quandUtc", genre, titre, objet, nom, auteur, chemin, voulu, cle, source, rendu, images';
  const rangs = db.prepare<[], number>('SELECT rang FROM document_produit ORDER BY rang').pluck();
  const ligne = db.prepare<[number], LigneProduite>(`SELECT ${COLONNES} FROM document_produit WHERE rang = ?`);
  const contenu = db.prepare<[string], Buffer>('SELECT octets FROM piece_contenu WHERE sha256 = ?').pluck();
  const renommer = db.prepare(
    `UPDATE document_produit SET titre = @titre, objet = @objet, nom = @nom, chemin = @chemin, voulu = @voulu, cle = @cle,
       recherche = @recherche WHERE rang = @rang`,
  );
  const oublier = db.prepare(
    `UPDATE document_produit SET source = NULL, empreinte_source = NULL, rendu = NULL, images = '[]' WHERE rang = ?`,
  );
  const liberer = db.prepare(
    `DELETE FROM piece_contenu WHERE sha256 = @sha256 AND sha256 NOT IN (SELECT sha256 FROM piece)
       AND NOT EXISTS (SELECT 1 FROM document_produit d WHERE d.source = @sha256 OR d.rendu = @sha256)
       AND @sha256 NOT IN (SELECT i.value FROM document_produit d, json_each(d.images) i)
       AND NOT EXISTS (SELECT 1 FROM journal_valeur v
         WHERE v.tbl = 'piece' AND v.champ IS NULL AND coalesce(v.avant, v.apres) ->> 'sha256' = @sha256)`,
  );
  const oublierTexte = db.prepare<[string]>('DELETE FROM texte_de_piece WHERE sha256 = ?');
  return {
    /** Une ligne à la fois : un arbre pèse, et il peut y en avoir des milliers. */
    rangs: (): number[] => rangs.all(),
    ligne: (rang: number): LigneProduite | null => ligne.get(rang) ?? null,
    /** Le texte de l'arbre gardé ; `null` s'il ne se lit plus. */
    arbre(sha256: string): string | null {
      try {
        const octets = contenu.get(sha256);
        return octets === undefined ? null : decomprimer(octets);
      } catch {
        return null;
      }
    },
    octets: (sha256: string): Buffer | null => contenu.get(sha256) ?? null,
    renommer: ({ rang, titre, objet, nom, auteur, chemin, voulu, cle }: LigneProduite): void =>
      void renommer.run({
        rang,
        titre,
        objet,
        nom,
        chemin,
        voulu,
        cle,
        recherche: enTri(`${titre} ${objet} ${nom} ${auteur}`),
      }),
    /** Ne garde plus ce qui est sorti : la ligne reste, elle ne se rouvre plus à l'identique. */
    oublier({ rang, source, rendu, images }: LigneProduite): void {
      oublier.run(rang);
      const autres = JSON.parse(images) as string[];
      for (const sha256 of [source, rendu, ...autres])
        if (sha256 !== null && liberer.run({ sha256 }).changes > 0) oublierTexte.run(sha256);
    },
  };
}
