import { spawn } from 'node:child_process';

/** Commande qui ouvre une adresse dans le navigateur par défaut ; `null` sans écran. */
export function commandeDuNavigateur(
  lien: string,
  plateforme: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | null {
  if (plateforme === 'win32') return ['cmd', '/c', 'start', '', lien];
  if (plateforme === 'darwin') return ['open', lien];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', lien] : null;
}

/** Ouvre le navigateur s'il y en a un. N'attend rien et n'échoue pas : le lien est aussi affiché. */
export function ouvrirNavigateur(lien: string, env: NodeJS.ProcessEnv): void {
  const commande = commandeDuNavigateur(lien, process.platform, env);
  if (commande === null) return;
  const [programme, ...args] = commande;
  spawn(programme, args, { detached: true, stdio: 'ignore', windowsHide: true })
    .on('error', () => undefined)
    .unref();
}

/** Le temps qu'il faut à une commande pour dire qu'elle n'existe pas, ou qu'elle échoue. */
const REPONSE_MS = 1_500;

/**
 * Commande qui ouvre un document avec l'application du poste ; `null` sans écran. Le chemin n'y passe par aucun
 * interpréteur de commandes : ni « & » ni « % » d'un nom de dossier n'y ont de sens.
 */
export function commandeDuDocument(
  chemin: string,
  plateforme: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | null {
  if (plateforme === 'win32') return ['explorer.exe', chemin];
  if (plateforme === 'darwin') return ['open', chemin];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', chemin] : null;
}

/** Ouvre un document avec l'application du poste. @returns faux si la commande manque ou échoue */
export function ouvrirDansSonApplication(chemin: string): Promise<boolean> {
  const commande = commandeDuDocument(chemin, process.platform, process.env);
  if (commande === null) return Promise.resolve(false);
  const [programme, ...args] = commande;
  return new Promise((repondre) => {
    const enfant = spawn(programme, args, { detached: true, stdio: 'ignore' });
    // L'explorateur de Windows rend toujours un code : seul son absence compte.
    enfant.once('error', () => repondre(false));
    enfant.once('exit', (code) => repondre(code === 0 || process.platform === 'win32'));
    setTimeout(() => repondre(true), REPONSE_MS).unref();
    enfant.unref();
  });
}
