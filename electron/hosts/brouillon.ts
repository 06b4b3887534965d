import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { poser } from '#electron/database/durable.ts';
import { EXTENSION } from './emplacements.ts';

/** Ce que SQLite laisse à côté d'un fichier quand il n'a pas été fermé. */
const SUFFIXES = ['', '-wal', '-journal'];

/** Le brouillon des premiers pas, dans le profil du poste : un fichier vide, référentiels chargés, qui attend sa place. */
export function createBrouillon(profil: string) {
  const chemin = join(profil, `premiers-pas${EXTENSION}`);
  const siPresents = (geste: (fichier: string, suffixe: string) => void): void => {
    for (const suffixe of SUFFIXES) if (existsSync(chemin + suffixe)) geste(chemin + suffixe, suffixe);
  };
  return {
    chemin,
    existe: (): boolean => existsSync(chemin),
    /** Donne au brouillon, **fermé**, sa place définitive : entier à l'une des deux places, même coupé au milieu. */
    placer(definitif: string): void {
      copyFileSync(chemin, `${definitif}.partiel`);
      poser(`${definitif}.partiel`, definitif);
      siPresents((fichier) => rmSync(fichier, { force: true }));
    },
    /** Garde sous un autre nom un brouillon qui ne s'ouvre pas : il laisse la place, il n'est pas effacé. */
    mettreDeCote(maintenant: Date): void {
      const horodatage = maintenant.toISOString().replace(/[:.]/gu, '-');
      const deCote = join(profil, `premiers-pas (mis de côté ${horodatage})${EXTENSION}`);
      siPresents((fichier, suffixe) => renameSync(fichier, deCote + suffixe));
    },
  };
}
