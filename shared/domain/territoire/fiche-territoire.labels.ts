import { pluriel } from '#shared/text/nombres.ts';

/** Les actions des feuilles de route du territoire que son compte n'a pas ; `null` : il les a toutes. */
export const direHorsCompte = (nombre: number): string | null =>
  nombre === 0
    ? null
    : `${pluriel(nombre, 'action de ses contrats de ville, sans quartier, n’y est pas comptée', 'actions de ses contrats de ville, sans quartier, n’y sont pas comptées')}.`;
