import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from '../contexte.ts';

/** Ce que le menu doit savoir du fichier. */
export const createMenuService = ({ depots }: Contexte) =>
  ({ 'menu.modules': () => depots.modules.lire() }) satisfies Partial<HandlersFichier>;
