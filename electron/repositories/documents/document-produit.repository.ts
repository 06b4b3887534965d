import type { Database } from 'better-sqlite3';
import type { Produit } from '#shared/contract/registre.contract.ts';
import { comprimer, decomprimer } from '#electron/database/compression.ts';
import { empreinteDe } from '#electron/database/digest.ts';
import { DEBUTS, type Famille } from '#shared/documents/registre/familles.data.ts';
import { enTri } from '#shared/text/tri.ts';

/** Une ligne du registre, telle qu'elle s'écrit. */
export interface ProduitNote extends Omit<Produit, 'dIci' | 'remplace' | 'rouvrable'> {
  readonly poste: string;
  readonly voulu: string;
  readonly cle: string;
  readonly police: 'Marianne' | 'Arial' | null;
  /** Empreinte des octets gardés, quand un modèle du service les a mis en forme ; `null` : l'arbre suffit à les refaire. */
  readonly rendu: string | null;
}

/** Une ligne lue, avec ce qui permet de l'établir de nouveau. */
export type ProduitLu = ProduitNote & { readonly empreinteSource: string | null; readonly remplace: 0 | 1 };

export interface RechercheDeProduits {
  readonly reunionId: string | null;
  readonly instanceId: string | null;
  readonly famille: Famille | null;
  readonly genre: string | null;
  readonly texte: string;
  readonly remplaces: boolean;
}

const commence = (debuts: readonly string[]) => debuts.map((debut) => `d.genre GLOB '${debut}*'`).join(' OR ');
/** La famille d'une ligne, d'après son genre. */
const FAMILLE = `CASE WHEN ${commence(DEBUTS.courriels)} THEN 'courriels' WHEN ${commence(DEBUTS.exports)} THEN 'exports' ELSE 'documents' END`;
const REMPLACE = `EXISTS (SELECT 1 FROM document_produit s WHERE s.cle = d.cle AND s.rang > d.rang)`;
const COLONNES = `d.id, d.quand_utc AS "quandUtc", d.auteur, d.poste, d.voulu, d.cle, d.genre, d.titre, d.objet,
  d.reunion_id AS "reunionId", d.instance_id AS "instanceId", d.nom, d.taille, d.empreinte, d.emetteur, d.police, d.chemin,
  d.empreinte_source AS "empreinteSource", d.rendu, ${REMPLACE} AS remplace`;

/** Le registre des documents sortis : des lignes qui s'ajoutent, et les arbres figés qu'elles gardent, chacun une seule fois. */
export function createDocumentProduitRepository(db: Database) {
  const inserer = db.prepare(
    `INSERT INTO document_produit (id, quand_utc, auteur, poste, voulu, cle, genre, titre, objet, reunion_id, instance_id,
       nom, taille, empreinte, emetteur, police, chemin, source, empreinte_source, rendu, images, recherche)
     VALUES (@id, @quandUtc, @auteur, @poste, @voulu, @cle, @genre, @titre, @objet, @reunionId, @instanceId,
       @nom, @taille, @empreinte, @emetteur, @police, @chemin, @source, @empreinteSource, @rendu, @images, @recherche)`,
  );
  const poserContenu = db.prepare(
    'INSERT INTO piece_contenu (sha256, taille, octets) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const contenu = db.prepare<[string], Buffer>('SELECT octets FROM piece_contenu WHERE sha256 = ?').pluck();
  const parId = db.prepare<[string], ProduitLu>(`SELECT ${COLONNES} FROM document_produit d WHERE d.id = ?`);
  const source = db
    .prepare<[string], Buffer>(
      'SELECT c.octets FROM document_produit d JOIN piece_contenu c ON c.sha256 = d.source WHERE d.id = ?',
    )
    .pluck();
  // L'une ou l'autre clé mène la recherche ; sans elle, l'index par date : la limite arrête la lecture.
  const chercher = (ou: string) =>
    db.prepare<[Record<string, unknown>], ProduitLu>(
      `SELECT ${COLONNES} FROM document_produit d
       WHERE ${ou} AND (@famille IS NULL OR ${FAMILLE} = @famille) AND (@genre IS NULL OR d.genre = @genre) AND (@texte = '' OR instr(d.recherche, @texte) > 0)
         AND (@remplaces = 1 OR NOT ${REMPLACE})
       ORDER BY d.rang DESC LIMIT @limite`,
    );
  const recherches = {
    reunion: chercher('d.reunion_id = @reunionId'),
    instance: chercher('d.instance_id = @instanceId'),
    tout: chercher('1'),
  };
  const genres = db.prepare<[], { genre: string; titre: string }>(
    'SELECT genre, max(titre) AS titre FROM document_produit GROUP BY genre ORDER BY 2',
  );
  const instances = db
    .prepare<[], string>('SELECT DISTINCT instance_id FROM document_produit WHERE instance_id IS NOT NULL')
    .pluck();
  const duChemin = db.prepare<[string, string], Pick<ProduitLu, 'id' | 'empreinte' | 'cle' | 'quandUtc'>>(
    `SELECT id, empreinte, cle, quand_utc AS "quandUtc" FROM document_produit WHERE chemin = ? AND poste = ? ORDER BY rang DESC`,
  );
  const dernierEcrit = db
    .prepare<[string, string], string>(
      'SELECT chemin FROM document_produit WHERE cle = ? AND poste = ? AND chemin IS NOT NULL ORDER BY rang DESC LIMIT 1',
    )
    .pluck();

  const dernierSorti = db
    .prepare<[string], string | null>('SELECT max(quand_utc) FROM document_produit WHERE cle = ?')
    .pluck();
  const parti = db.prepare<
    [{ reunionId: string; genre: string; produitLe: string | null }],
    Pick<ProduitLu, 'id' | 'empreinteSource'>
  >(
    `SELECT id, empreinte_source AS "empreinteSource" FROM document_produit
     WHERE reunion_id = @reunionId AND genre = @genre AND source IS NOT NULL
     ORDER BY quand_utc >= @produitLe DESC, CASE WHEN quand_utc >= @produitLe THEN rang ELSE -rang END LIMIT 1`,
  );

  const garder = (octets: Uint8Array): string => {
    const sha256 = empreinteDe(octets);
    poserContenu.run(sha256, octets.byteLength, octets);
    return sha256;
  };
  const noter = db.transaction((produit: ProduitNote, arbre: { texte: string; images: readonly string[] } | null) => {
    inserer.run({
      ...produit,
      source: arbre === null ? null : garder(comprimer(arbre.texte)),
      empreinteSource: arbre === null ? null : empreinteDe(Buffer.from(arbre.texte)),
      images: JSON.stringify(arbre?.images ?? []),
      recherche: enTri(`${produit.titre} ${produit.objet} ${produit.nom} ${produit.auteur}`),
    });
  });

  return {
    /** Garde une image par son contenu, pour l'arbre que l'on va figer. */
    garder,
    empreinte: (octets: Uint8Array): string => empreinteDe(octets),
    empreinteDuTexte: (texte: string): string => empreinteDe(Buffer.from(texte)),
    contenu: (sha256: string): Buffer | null => contenu.get(sha256) ?? null,
    noter: (produit: ProduitNote, arbre: { texte: string; images: readonly string[] } | null): void =>
      noter(produit, arbre),
    parId: (id: string): ProduitLu | null => parId.get(id) ?? null,
    /** L'arbre figé d'une ligne s'il répond encore à son empreinte ; `null` s'il manque ou a été altéré. */
    arbre({ id, empreinteSource }: Pick<ProduitLu, 'id' | 'empreinteSource'>): string | null {
      try {
        const octets = source.get(id);
        const texte = octets === undefined ? null : decomprimer(octets);
        return texte !== null && empreinteDe(Buffer.from(texte)) === empreinteSource ? texte : null;
      } catch {
        return null;
      }
    },
    lister({ texte, remplaces, ...recherche }: RechercheDeProduits, limite: number): ProduitLu[] {
      const quelle =
        recherche.reunionId !== null ? 'reunion' : recherche.instanceId !== null ? 'instance' : ('tout' as const);
      return recherches[quelle].all({ ...recherche, texte: enTri(texte), remplaces: remplaces ? 1 : 0, limite });
    },
    /** Les genres de documents déjà sortis, de quoi filtrer. */
    genres: () => genres.all(),
    /** Les instances dont un document est sorti. */
    instances: (): string[] => instances.all(),
    /** Ce que ce poste a écrit sous ce chemin, le plus récent d'abord. */
    duChemin: (chemin: string, poste: string) => duChemin.all(chemin, poste),
    /**
     * Le document d'une réunion sorti à cet instant, noté juste après ; à défaut le dernier. `null` : aucun n'est gardé.
     */
    parti: (reunionId: string, genre: string, produitLe: string | null) =>
      parti.get({ reunionId, genre, produitLe }) ?? null,
    /** Instant où ce document est sorti la dernière fois, d'où que ce soit ; `null` : jamais. */
    dernierSorti: (cle: string): string | null => dernierSorti.get(cle) ?? null,
    /** Où ce poste a écrit ce document la dernière fois ; `null` : jamais. */
    dernierEcrit: (cle: string, poste: string): string | null => dernierEcrit.get(cle, poste) ?? null,
  };
}
