import type { Database } from 'better-sqlite3';
import { empreinteDe } from '../digest.ts';
import { figesDe, lireFige } from './figes.ts';
import { imageNue } from './image-nue.ts';
import { recrireJson } from './recrire-json.ts';
import type { ReglesDeCopie } from './regles.types.ts';

/** Ce qui tient la place d'une pièce ôtée : un Word d'une page, qui le dit. */
export interface PieceDeRemplacement {
  readonly mime: string;
  readonly extension: string;
  readonly octets: Uint8Array;
}

export interface BilanDesPieces {
  readonly otees: number;
  readonly figes: number;
}

/** Une pièce que plus rien ne tient (le fichier d'un modèle) s'en va avec ce qui la tenait. */
function oterLesOrphelines(db: Database, gardees: ReadonlySet<string>): void {
  const tenues = db
    .prepare<[], string>(
      `SELECT 'SELECT "' || f."from" || '" FROM "' || t.name || '" WHERE "' || f."from" || '" IS NOT NULL' FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = 'piece'`,
    )
    .pluck()
    .all();
  db.prepare(
    `DELETE FROM piece WHERE id NOT IN (SELECT value FROM json_each(?)) AND ${tenues.map((une) => `id NOT IN (${une})`).join(' AND ')}`,
  ).run(JSON.stringify([...gardees]));
}

/** L'empreinte d'aucun contenu. */
const EMPREINTE_FAUSSE = '0'.repeat(64);

/** Ce qui intitule une pièce : un titre dit souvent de qui elle est. */
const TITRES = { piece_jointe: 'titre', appel_piece: 'titre', fiche_piece: 'titre', convention_piece: 'libelle' };

/** Intitule chaque pièce par son rang, comme elle se nomme. */
function intituler(db: Database, rangs: ReadonlyMap<string, number>): void {
  let rang = rangs.size;
  for (const [tbl, champ] of Object.entries(TITRES)) {
    const ecrire = db.prepare(`UPDATE ${tbl} SET ${champ} = ? WHERE id = ? AND ${champ} IS NOT NULL`);
    for (const { id, pieceId } of db
      .prepare<[], { id: string; pieceId: string | null }>(`SELECT id, piece_id AS "pieceId" FROM ${tbl} ORDER BY id`)
      .all())
      ecrire.run(`Pièce ${rangs.get(pieceId ?? '') ?? (rang += 1)}`, id);
  }
}

/**
 * Récrit les octets que le fichier garde : les documents figés, texte par texte, avec leur empreinte neuve ; les images de
 * la charte, sans leurs métadonnées. Toute autre pièce est ôtée, et une page qui le dit prend sa place, sous un nom qui ne
 * dit rien de l'original ; son titre de même, si l'on ôte les textes.
 */
export function recrireLesPieces(db: Database, regles: ReglesDeCopie, place: PieceDeRemplacement): BilanDesPieces {
  const garder = db.prepare('INSERT OR IGNORE INTO piece_contenu (sha256, taille, octets) VALUES (?, ?, ?)');
  const pointer = db.prepare('UPDATE piece SET sha256 = ?, taille = ? WHERE id = ?');
  const contenu = db
    .prepare<[string], Buffer>(
      'SELECT c.octets FROM piece p JOIN piece_contenu c ON c.sha256 = p.sha256 WHERE p.id = ?',
    )
    .pluck();
  const poser = (id: string, octets: Uint8Array): string => {
    const sha256 = empreinteDe(octets);
    garder.run(sha256, octets.byteLength, octets);
    pointer.run(sha256, octets.byteLength, id);
    return sha256;
  };
  const gardees = new Set<string>();
  const figes = figesDe(db);
  for (const { tbl, id, pieceId, empreinte } of figes) {
    const fige = lireFige(db, pieceId);
    const octets = contenu.get(pieceId);
    const intact = fige !== undefined && octets !== undefined && empreinteDe(octets) === empreinte;
    const texte = JSON.stringify(fige === undefined ? {} : recrireJson(fige, regles));
    const neuve = poser(pieceId, Buffer.from(texte));
    // Abîmé dans l'original, il le reste : la copie ne le donne pas pour bon.
    db.prepare(`UPDATE ${tbl} SET empreinte = ? WHERE id = ?`).run(intact ? neuve : EMPREINTE_FAUSSE, id);
    gardees.add(pieceId);
    for (const [, nommee = ''] of texte.matchAll(/"(?:blocMarque|pieceId)":"([0-9a-f-]{36})"/gu)) gardees.add(nommee);
  }
  const charte = db
    .prepare<[], string>(
      'SELECT bloc_marque FROM emetteur WHERE bloc_marque IS NOT NULL UNION SELECT piece_id FROM logo',
    )
    .pluck()
    .all();
  const images = [...new Set([...charte, ...gardees])].filter((id) => figes.every(({ pieceId }) => pieceId !== id));
  for (const id of images) {
    const octets = contenu.get(id);
    const nue = octets === undefined ? null : imageNue(octets);
    if (nue !== null) {
      poser(id, nue);
      gardees.add(id);
    } else gardees.delete(id);
  }
  oterLesOrphelines(db, gardees);
  const otees = db
    .prepare<[], string>('SELECT id FROM piece ORDER BY id')
    .pluck()
    .all()
    .filter((id) => !gardees.has(id));
  const renommer = db.prepare('UPDATE piece SET nom = ?, mime = ? WHERE id = ?');
  const rangs = new Map(otees.map((id, rang) => [id, rang + 1]));
  for (const [id, rang] of rangs) {
    poser(id, place.octets);
    renommer.run(`Pièce ${rang}${place.extension}`, place.mime, id);
  }
  if (regles.sansTextes) intituler(db, rangs);
  db.exec('DELETE FROM piece_contenu WHERE sha256 NOT IN (SELECT sha256 FROM piece)');
  return { otees: otees.length, figes: figes.length };
}
