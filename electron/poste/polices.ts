import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Un dossier de polices se range par famille, rarement plus profond. */
const PROFONDEUR = 4;
const MARIANNE = /^marianne[ _-]?regular.*\.(?:otf|ttf)$/iu;

/** Où chaque système range ses polices, celles de la personne comprises. */
function dossiersDesPolices(env: NodeJS.ProcessEnv): string[] {
  const maison = homedir();
  if (process.platform === 'win32')
    return [
      join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
      join(env['LOCALAPPDATA'] ?? join(maison, 'AppData', 'Local'), 'Microsoft', 'Windows', 'Fonts'),
    ];
  if (process.platform === 'darwin') return ['/Library/Fonts', join(maison, 'Library', 'Fonts')];
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(env['XDG_DATA_HOME'] ?? join(maison, '.local', 'share'), 'fonts'),
    join(maison, '.fonts'),
  ];
}

function contient(dossier: string, profondeur: number): boolean {
  try {
    return readdirSync(dossier, { withFileTypes: true }).some((entree) =>
      entree.isDirectory()
        ? profondeur > 1 && contient(join(dossier, entree.name), profondeur - 1)
        : MARIANNE.test(entree.name),
    );
  } catch {
    return false;
  }
}

/**
 * La police Marianne est-elle sur ce poste ? Les documents l'emploient alors, sinon Arial; elle n'est jamais
 * livrée avec l'application. Cherchée une fois, au premier document.
 */
export function chercherMarianne(dossiers = dossiersDesPolices(process.env)): () => boolean {
  let trouvee: boolean | null = null;
  return () => (trouvee ??= dossiers.some((dossier) => contient(dossier, PROFONDEUR)));
}
