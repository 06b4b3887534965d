import { empreinteDe } from '#electron/database/digest.ts';
import { voirLesFiges } from '#electron/database/formation/figes.ts';
import { preparerLesRegles } from '#electron/database/formation/preparer-les-regles.ts';
import { recrireLesPersonnes } from '#electron/database/formation/recrire-personnes.ts';
import { recrireLesPieces } from '#electron/database/formation/recrire-pieces.ts';
import { recrireLesTables } from '#electron/database/formation/recrire-tables.ts';
import { ecrire, uneBase } from './base.ts';

const rien = () => undefined;
const PLACE = { mime: 'text/plain', extension: '.txt', octets: Buffer.from('Pièce ôtée') };
const FIGE = '01960000-0000-7000-8000-0000000f19e0';

/** Une base où un compte rendu figé attend d'être récrit. */
export function unFichierFige() {
  const { db, journal } = uneBase();
  db.pragma('foreign_keys = OFF');
  function deposer(id: string, nom: string, octets: Buffer): string {
    const sha256 = empreinteDe(octets);
    ecrire(journal, 'Pièce', () => {
      db.prepare('INSERT OR IGNORE INTO piece_contenu (sha256, taille, octets) VALUES (?, ?, ?)').run(
        ...[sha256, octets.length, octets],
      );
      db.prepare('INSERT INTO piece (id, nom, mime, taille, sha256) VALUES (?, ?, ?, ?, ?)').run(
        ...[id, nom, 'application/pdf', octets.length, sha256],
      );
    });
    return sha256;
  }
  return {
    ...{ db, journal, deposer },
    /** Fige un compte rendu, tel quel. */
    figer(contenu: Buffer): void {
      const empreinte = deposer(FIGE, 'pv_v1.json', contenu);
      ecrire(journal, 'Version', () =>
        db
          .prepare(
            `INSERT INTO version_pv (id, reunion_id, numero, etat, etablie_le, contenu_id, empreinte)
             VALUES ('v', 'r', 1, 'diffuse', '2026-03-12T09:00:00.000Z', ?, ?)`,
          )
          .run(FIGE, empreinte),
      );
    },
    /** Récrit tout, comme une copie. @returns le texte du document figé, et de quoi contrôler la copie */
    recrire(sansTextes = false) {
      for (const nom of db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all())
        db.exec(`DROP TRIGGER "${nom}"`);
      const regles = preparerLesRegles(db, { sel: Buffer.alloc(32, 7), sansTextes }, rien);
      recrireLesTables(db, regles, rien);
      recrireLesPersonnes(db, regles);
      recrireLesPieces(db, regles, PLACE);
      const ligne = db
        .prepare<[string], { octets: Buffer; empreinte: string }>(
          `SELECT c.octets, v.empreinte FROM version_pv v JOIN piece p ON p.id = v.contenu_id JOIN piece_contenu c USING (sha256)
           WHERE v.contenu_id = ?`,
        )
        .get(FIGE);
      const vus: string[] = [];
      voirLesFiges(db, (texte) => void vus.push(texte));
      const octets = ligne?.octets ?? Buffer.alloc(0);
      return { texte: octets.toString(), intact: empreinteDe(octets) === ligne?.empreinte, vus, regles };
    },
  };
}
