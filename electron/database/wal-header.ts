import { closeSync, openSync, readSync, statSync } from 'node:fs';

const EN_TETE = 32;
const EN_TETE_DE_TRAME = 24;
/** Place de `user_version` dans la première page. */
const PLACE_DE_LA_VERSION = 60;

/**
 * Version du schéma que porte le journal d'écriture laissé à côté d'un fichier, lue sans l'ouvrir : SQLite, en l'ouvrant,
 * le verserait dans le fichier. `null` si aucune écriture achevée n'y touche la première page.
 */
export function versionDuJournalLaisse(chemin: string): number | null {
  const taille = statSync(`${chemin}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (taille < EN_TETE) return null;
  const descripteur = openSync(`${chemin}-wal`, 'r');
  try {
    const lire = (place: number, longueur: number): Buffer => {
      const octets = Buffer.alloc(longueur);
      readSync(descripteur, octets, 0, longueur, place);
      return octets;
    };
    const enTete = lire(0, EN_TETE);
    const trame = EN_TETE_DE_TRAME + enTete.readUInt32BE(8);
    const sel = enTete.subarray(16, 24);
    let [vue, achevee]: (number | null)[] = [null, null];
    for (let ici = EN_TETE; ici + trame <= taille; ici += trame) {
      const tete = lire(ici, EN_TETE_DE_TRAME);
      // Une trame d'un tour précédent : le journal s'arrête là.
      if (!tete.subarray(8, 16).equals(sel)) break;
      if (tete.readUInt32BE(0) === 1) vue = lire(ici + EN_TETE_DE_TRAME + PLACE_DE_LA_VERSION, 4).readUInt32BE(0);
      if (tete.readUInt32BE(4) > 0) achevee = vue ?? null;
    }
    return achevee ?? null;
  } finally {
    closeSync(descripteur);
  }
}
