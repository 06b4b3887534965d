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
