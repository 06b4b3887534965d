import { fermerBase } from '#electron/database/open.ts';
import { ouvrirEcrivain } from './charge.ts';

/** Programme enfant de `deux-ouvertures` : ouvre le fichier qu'on lui donne et y écrit une opération, ou dit son refus. */
let tenu: ReturnType<typeof ouvrirEcrivain> | null = null;

process.on('message', async ({ chemin }: { chemin: string | null }) => {
  const debut = performance.now();
  const dire = (ouvert: boolean, message = ''): void =>
    void process.send?.({ ouvert, ms: performance.now() - debut, message });
  if (chemin === null) {
    if (tenu !== null) fermerBase(tenu.db);
    tenu = null;
    return dire(false);
  }
  try {
    tenu = ouvrirEcrivain(chemin);
    await tenu.ecrire();
    dire(true);
  } catch (cause) {
    dire(false, cause instanceof Error ? cause.message : String(cause));
  }
});
