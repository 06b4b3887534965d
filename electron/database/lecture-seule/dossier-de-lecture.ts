import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const NOM = /^lecture-(?<pid>\d+)-\w{6}$/u;

/** Le programme de ce numéro tourne encore. */
function vit(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Un dossier neuf du profil pour la copie que l'on lit, au numéro de ce programme. À effacer ensuite. */
export const dossierDuLecteur = (profil: string): string => mkdtempSync(join(profil, `lecture-${process.pid}-`));

/** Efface du profil les copies qu'un arrêt brutal a laissées : elles portent tout un fichier. */
export function effacerLecturesDelaissees(profil: string): void {
  try {
    for (const nom of readdirSync(profil)) {
      const pid = Number(NOM.exec(nom)?.groups?.['pid'] ?? process.pid);
      if (!vit(pid)) rmSync(join(profil, nom), { recursive: true, force: true });
    }
  } catch {
    // Profil hors d'atteinte, copie tenue : la prochaine fois.
  }
}
