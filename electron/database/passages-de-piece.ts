import type { Database } from 'better-sqlite3';
import { motsDe } from '#shared/domain/recherche/mots.rules.ts';
import type { LigneTouchee } from './operation.ts';

/** Les tables dont une ligne tient une pièce que l'on peut lire. */
export const TABLES_DE_PIECES = ['piece_jointe', 'acte', 'convention_piece', 'fiche_piece', 'appel_piece'] as const;

/** Un passage de l'index, et le texte qu'il y a. */
type Passage = LigneTouchee & { readonly num: number; readonly texte: string };

/**
 * L'index du texte des pièces, à part de celui qui répond à chaque frappe : un long document y entre et en sort sans le
 * retenir. Un passage de pièce y est avec son titre et ses repères : une recherche y a les mêmes mots.
 */
export function createPassagesDePiece(db: Database) {
  const textes = new Map<string, ReturnType<typeof texteDe>>();
  const texteDe = (tbl: string) =>
    db
      .prepare<[string], string>(
        `SELECT t.texte FROM ${tbl} l JOIN piece p ON p.id = l.piece_id JOIN texte_de_piece t ON t.sha256 = p.sha256
         WHERE l.id = ? AND t.texte <> ''`,
      )
      .pluck();
  for (const tbl of TABLES_DE_PIECES) textes.set(tbl, texteDe(tbl));
  const lignes = TABLES_DE_PIECES.map(
    (tbl) =>
      `SELECT '${tbl}' AS tbl, l.id AS ligne FROM piece p JOIN ${tbl} l ON l.piece_id = p.id WHERE p.sha256 = :sha256`,
  ).join(' UNION ALL ');
  const deLaPiece = db.prepare<[{ sha256: string }], Passage>(
    `SELECT p.num, p.tbl, p.ligne, p.texte FROM (${lignes}) l JOIN passage p ON p.tbl = l.tbl AND p.ligne = l.ligne`,
  );
  const present = db.prepare<[number], string>('SELECT texte FROM passage_de_piece WHERE num = ?').pluck();
  const poser = db.prepare<[number, string]>('INSERT INTO passage_de_piece (num, texte) VALUES (?, ?)');
  const changer = db.prepare<[string, number]>('UPDATE passage_de_piece SET texte = ? WHERE num = ?');
  const retirer = db.prepare<[number]>('DELETE FROM passage_de_piece WHERE num = ?');

  /** L'index ne garde d'un texte que ses mots, une fois chacun : le texte même est dans `texte_de_piece`. */
  const enMots = (texte: string): string => [...new Set(motsDe(texte))].join(' ');

  function remettre({ tbl, ligne, num, texte }: Passage): void {
    const lectures = textes.get(tbl);
    if (lectures === undefined) return;
    const lu = lectures.get(ligne);
    const avant = present.get(num);
    const apres = lu === undefined ? undefined : `${enMots(lu)} ${texte}`;
    if (apres === avant) return;
    if (apres === undefined) retirer.run(num);
    else if (avant === undefined) poser.run(num, apres);
    else changer.run(apres, num);
  }

  return {
    /** Met à jour ce que l'index a du texte de la pièce de ce passage ; sans effet sur une ligne sans pièce lue. */
    remettre,
    /** Après qu'une pièce a été lue, ou son texte retiré : tout ce qui la tient. */
    apres: (sha256: string): void => deLaPiece.all({ sha256 }).forEach(remettre),
  };
}
