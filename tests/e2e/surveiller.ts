import type { BrowserContext } from '@playwright/test';

/**
 * Relève ce que la page ne doit jamais faire : violer la politique de sécurité, lever une erreur, écrire dans la
 * console, ou demander quoi que ce soit hors de l'hôte.
 */
export function surveiller(contexte: BrowserContext, origine: () => string, coupures = false): string[] {
  const reproches: string[] = [];
  contexte.on('request', (requete) => {
    if (!requete.url().startsWith(`${origine()}/`) && !/^(?:blob|data):/u.test(requete.url()))
      reproches.push(`Requête hors de l’hôte : ${requete.url()}`);
  });
  contexte.on('weberror', (erreur) =>
    reproches.push(`Erreur de la page : ${erreur.error().stack ?? erreur.error().message}`),
  );
  contexte.on('console', (message) => {
    const reseau = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !(coupures && reseau)) reproches.push(`Console : ${message.text()}`);
  });
  return reproches;
}
