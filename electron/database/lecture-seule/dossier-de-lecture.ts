import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';

const NOM = /^lecture-(?<pid>\d+)-(?<ne>\d+)-\w{6}$/u;
/** L'instant où ce programme est né, en ms : un numéro se redonne, pas un numéro et un instant. */
const NE = Math.round(performance.timeOrigin);
/** Une horloge se remet à l'heure. */
const MARGE_MS = 60_000;

/** Le programme de ce numéro tourne encore. */
function vit(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Son programme est arrêté : il ne tourne plus, ou son numéro est à un autre, né depuis ou après un redémarrage. */
function delaissee(pid: number, ne: number): boolean {
  if (pid === process.pid) return ne !== NE;
  return !vit(pid) || ne < Date.now() - uptime() * 1000 - MARGE_MS;
}

/** Un dossier neuf du profil pour la copie que l'on lit, au numéro et à l'instant de ce programme. À effacer ensuite. */
export const dossierDuLecteur = (profil: string): string => mkdtempSync(join(profil, `lecture-${process.pid}-${NE}-`));

/** Efface du profil les copies qu'un arrêt brutal a laissées : elles portent tout un fichier. */
export function effacerLecturesDelaissees(profil: string): void {
  try {
    for (const nom of readdirSync(profil)) {
      const { pid, ne } = NOM.exec(nom)?.groups ?? {};
      if (pid !== undefined && delaissee(Number(pid), Number(ne)))
        rmSync(join(profil, nom), { recursive: true, force: true });
    }
  } catch {
    // Profil hors d'atteinte, copie tenue : la prochaine fois.
  }
}
