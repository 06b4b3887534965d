import { randomUUID } from 'node:crypto';
import { createDispatch } from '#electron/hosts/dispatch.ts';
import { createJetons } from '#electron/hosts/jetons.ts';
import type { Octets } from '#electron/hosts/hote.ts';

/** Une porte véritable devant des services qui ne font que compter ce qui leur parvient. */
export function uneApplicationFactice() {
  const appels: string[] = [];
  const dispatch = createDispatch({
    handlers: () => async (nom) => {
      appels.push(nom);
      return { valeur: { nom }, vu: 3 };
    },
    relever: (_reference, cause) => {
      throw cause;
    },
    verifierSorties: false,
  });
  return { appels, dispatch, octets: createJetons<Octets>(randomUUID, () => new Date()) };
}
