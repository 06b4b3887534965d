import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import Sqlite, { type Database } from 'better-sqlite3';
import { longueurPermise } from '#electron/repositories/longueur-permise.ts';
import { empreinteDe } from '#electron/database/digest.ts';
import { classesDe, TABLES_CLASSEES } from '#shared/domain/formation/colonnes.rules.ts';
import { enTri } from '#shared/text/tri.ts';

/** Une personne que l'on met partout dans un fichier, et tout ce par quoi on la nomme ou la joint. */
export const ELLE = {
  id: '01960000-0000-7000-8000-00000000e11e',
  prenom: 'Hermance',
  nom: 'Quimperlière',
  ancienNom: 'Trévidicq',
  courriel: 'hermance.quimperliere@exemple.fr',
  autre: 'hq.perso@exemple.fr',
  telephone: '03 89 77 66 55',
  horsAnnuaire: 'Kerguivinec',
} as const;

const TEXTE = `Vu avec Mme ${ELLE.prenom} ${ELLE.nom} (${ELLE.courriel}, ${ELLE.telephone}) ; ${ELLE.nom} confirme. M. ${ELLE.horsAnnuaire} et Mme ${ELLE.ancienNom} aussi.`;
const COURT = `Mme ${ELLE.nom}`;

const ECRITES = new Set(['nom', 'intitule', 'texte', 'contact']);
/** Colonnes dont la forme est lue par un programme. */
const FORMELLES = new Set(['controle_surcompensation.resultat']);

/** Écrit un texte et sa forme de tri. @returns faux si une règle de la table le refuse, seul */
function ecrireSiPermis(db: Database, table: string, nom: string, texte: string, ligne: number): boolean {
  const ecrire = (champ: string, valeur: string) =>
    db.prepare(`UPDATE ${table} SET "${champ}" = ? WHERE rowid = CAST(? AS INTEGER)`).run(valeur, ligne);
  try {
    ecrire(nom, texte);
  } catch (cause) {
    if (cause instanceof Sqlite.SqliteError && cause.code.startsWith('SQLITE_CONSTRAINT')) return false;
    throw cause;
  }
  if (classesDe(table).has(`${nom}_tri`)) ecrire(`${nom}_tri`, enTri(texte));
  return true;
}

/** Écrit son nom dans la première ligne de chaque colonne de texte. @returns les colonnes d'une table sans ligne */
function nommerPartout(db: Database): string[] {
  const vides: string[] = [];
  for (const table of TABLES_CLASSEES)
    for (const [nom, classe] of classesDe(table)) {
      const colonne = `${table}.${nom}`;
      if (!ECRITES.has(classe) || FORMELLES.has(colonne)) continue;
      const ligne = db.prepare<[], number>(`SELECT min(rowid) FROM ${table}`).pluck().get() ?? null;
      const max = longueurPermise(db, table, nom) ?? Number.MAX_SAFE_INTEGER;
      const voulu = classe === 'contact' ? (nom.includes('tel') ? ELLE.telephone : ELLE.courriel) : TEXTE;
      const texte = voulu.length <= max ? voulu : COURT.length <= max ? COURT : null;
      if (ligne === null || texte === null) vides.push(colonne);
      else if (!ecrireSiPermis(db, table, nom, texte, ligne)) vides.push(colonne);
    }
  return vides;
}

const enPng = (commentaire: string): Buffer => {
  const entete = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
  const part = (genre: string, contenu: Buffer) => {
    const taille = Buffer.alloc(4);
    taille.writeUInt32BE(contenu.length);
    return Buffer.concat([taille, Buffer.from(genre), contenu, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    entete,
    Buffer.alloc(4),
    part('tEXt', Buffer.from(`Author\0${commentaire}`, 'latin1')),
    part('IDAT', Buffer.alloc(9)),
    part('IEND', Buffer.alloc(0)),
  ]);
};

/** Met cette personne partout dans un fichier fermé : fiche, contacts, journal, pièces, registre, frappes, images. */
export function peuplerDElle(chemin: string): {
  readonly vides: readonly string[];
  readonly pieceId: string;
  readonly logoId: string;
} {
  const db = new Sqlite(chemin);
  try {
    db.pragma('foreign_keys = ON');
    for (const nom of db
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'j_*'`)
      .pluck()
      .all())
      db.exec(`DROP TRIGGER "${nom}"`);
    const id = () => `01960000-0000-7000-8000-${randomBytes(6).toString('hex')}`;
    // Des tables que l'exemple n'emploie pas, et où l'on écrit pour soi.
    db.exec(`INSERT INTO note_d_une_page (id, objet_genre, objet_id) VALUES ('${id()}', 'personne', '${ELLE.id}');
      INSERT INTO vue_de_recherche (id, nom, nom_tri, recherche) VALUES ('${id()}', 'v', 'v', '@${ELLE.nom.toLowerCase()}');
      INSERT INTO mise_de_cote (id, cle, jusqu_au) VALUES ('${id()}', 'note:${ELLE.id}', '2026-04-01');
      INSERT INTO traitement (id, rubrique, texte) VALUES ('${id()}', 'r', 't');
      INSERT INTO genre_designation (id, nom, maille) VALUES ('${id()}', 'g', 'national');
      INSERT INTO note_rapide (id, texte, ecrite_le) VALUES ('${id()}', 't', '2026-03-01')`);
    const vides = nommerPartout(db);
    db.prepare(
      `INSERT INTO personne (id, civilite, prenom, nom, nom_tri, courriel, telephone) VALUES (?, 'Mme', ?, ?, ?, ?, ?)`,
    ).run(ELLE.id, ELLE.prenom, ELLE.nom, enTri(ELLE.nom), ELLE.courriel, ELLE.telephone);
    db.prepare(`INSERT INTO contact (id, personne_id, genre, valeur) VALUES (?, ?, 'courriel', ?)`).run(
      id(),
      ELLE.id,
      ELLE.autre,
    );
    db.prepare(
      `INSERT INTO journal_valeur (operation, tbl, ligne, champ, avant, apres, sel) VALUES (1, 'personne', ?, 'nom', ?, ?, x'00')`,
    ).run(ELLE.id, ELLE.ancienNom, ELLE.nom);
    db.prepare(
      `INSERT INTO note_rapide (id, texte, objet_genre, objet_id, ecrite_le) VALUES (?, ?, 'personne', ?, '2026-03-01')`,
    ).run(id(), TEXTE, ELLE.id);
    db.prepare(
      `INSERT INTO saisie_en_cours (poste, fenetre, tbl, ligne, champ, texte, depuis) VALUES ('p', 1, 'point', 'x', 'texte_pv', ?, '')`,
    ).run(TEXTE);
    const piece = (nom: string, mime: string, octets: Buffer): string => {
      const [pieceId, sha256] = [id(), empreinteDe(octets)];
      db.prepare('INSERT OR IGNORE INTO piece_contenu (sha256, taille, octets) VALUES (?, ?, ?)').run(
        sha256,
        octets.length,
        octets,
      );
      db.prepare('INSERT INTO piece (id, nom, mime, taille, sha256) VALUES (?, ?, ?, ?, ?)').run(
        pieceId,
        nom,
        mime,
        octets.length,
        sha256,
      );
      return pieceId;
    };
    const reunion = db.prepare<[], string>('SELECT id FROM reunion ORDER BY id LIMIT 1').pluck().get() ?? '';
    const note = Buffer.from(TEXTE);
    const pieceId = piece(`Note de ${ELLE.prenom} ${ELLE.nom}.pdf`, 'application/pdf', note);
    db.prepare(`INSERT INTO piece_jointe (id, reunion_id, piece_id, titre, rang) VALUES (?, ?, ?, ?, 99)`).run(
      id(),
      reunion,
      pieceId,
      COURT,
    );
    db.prepare(`INSERT INTO texte_de_piece (sha256, etat, texte) VALUES (?, 'lu', ?)`).run(empreinteDe(note), TEXTE);
    const modeleId = piece('modele.docx', 'application/zip', Buffer.from(`${ELLE.nom} modèle`));
    db.prepare(
      `INSERT INTO modele (id, genre, nom, piece_id, depose_le) VALUES (?, 'proces-verbal', ?, ?, '2026-03-01')`,
    ).run(id(), COURT, modeleId);
    const logoId = piece('logo.png', 'image/png', enPng(`${ELLE.prenom} ${ELLE.nom}`));
    const instance = db.prepare<[], string>('SELECT id FROM instance ORDER BY id LIMIT 1').pluck().get() ?? '';
    db.prepare(`INSERT INTO logo (id, instance_id, collectivite, piece_id, rang) VALUES (?, ?, ?, ?, 1)`).run(
      id(),
      instance,
      COURT,
      logoId,
    );
    const arbre = gzipSync(JSON.stringify({ format: 1, fichiers: [TEXTE] }));
    db.prepare('INSERT INTO piece_contenu (sha256, taille, octets) VALUES (?, ?, ?)').run(
      empreinteDe(arbre),
      arbre.length,
      arbre,
    );
    db.prepare(
      `INSERT INTO document_produit (id, quand_utc, auteur, poste, voulu, cle, genre, titre, objet, nom, taille, empreinte, source, empreinte_source, recherche)
       VALUES (?, '', ?, 'p', '{}', 'c', 'g', ?, ?, ?, 1, 'e', ?, 'e', ?)`,
    ).run(id(), COURT, COURT, TEXTE, `${ELLE.nom}.docx`, empreinteDe(arbre), enTri(TEXTE));
    db.exec(
      `INSERT INTO passage (tbl, ligne, texte, num) VALUES ('x', 'y', '${TEXTE.replaceAll("'", "''")}', 999999999)`,
    );
    return { vides, pieceId, logoId };
  } finally {
    db.close();
  }
}
