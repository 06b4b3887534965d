import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Où chaque système range LibreOffice, quand il n'est pas dans le chemin des commandes. */
function emplacements(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].flatMap((dossier) =>
      dossier === undefined ? [] : [join(dossier, 'LibreOffice', 'program')],
    );
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS'];
  return ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/usr/lib/libreoffice/program', '/snap/bin'];
}

function chercher(noms: readonly string[], dossiers: readonly string[]): string | null {
  for (const dossier of dossiers)
    for (const nom of noms) {
      const chemin = join(dossier, nom);
      if (existsSync(chemin)) return chemin;
    }
  return null;
}

/** Ce que le poste a pour montrer les pages exactes. */
export interface Bureautique {
  /** LibreOffice, qui fait le PDF. */
  readonly soffice: string;
  /** Poppler, qui en fait des images ; `null` : le PDF s'ouvre à part. */
  readonly pdftoppm: string | null;
}

/** Cherche LibreOffice une fois, au premier besoin ; `null` : ce poste ne l'a pas. `COMITES_EMPLOI_SANS_LIBREOFFICE` l'ignore. */
export function chercherBureautique(env: NodeJS.ProcessEnv = process.env): () => Bureautique | null {
  let trouvee: Bureautique | null | undefined;
  return () => {
    if (trouvee !== undefined) return trouvee;
    const chemins = (env['PATH'] ?? '').split(delimiter).filter((dossier) => dossier !== '');
    const dossiers = [...emplacements(env), ...chemins];
    const windows = process.platform === 'win32';
    const soffice = env['COMITES_EMPLOI_SANS_LIBREOFFICE']
      ? null
      : chercher(windows ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'], dossiers);
    trouvee =
      soffice === null ? null : { soffice, pdftoppm: chercher([windows ? 'pdftoppm.exe' : 'pdftoppm'], dossiers) };
    return trouvee;
  };
}
