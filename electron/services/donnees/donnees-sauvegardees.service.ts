import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { partAuPlusTard, portentEncore, toutesPartiesEn } from '#shared/domain/sauvegarde/effacees.rules.ts';
import type { Contexte } from '../contexte.ts';
import type { SauvegardesDuFichier } from './sauvegarde.service.ts';

/** Ce que les sauvegardes portent encore de ce qui a été effacé (G6), et comment s'en défaire sans attendre. */
export const createDonneesSauvegardeesService = ({ depots }: Contexte, sauvegardes: SauvegardesDuFichier) =>
  ({
    'donnees.sauvegardes': () => {
      const { sauvegardes: toutes, secours } = sauvegardes.lister();
      const portent = portentEncore(toutes, depots.traitements.dernierEffacement());
      return {
        portent: portent.length,
        toutes: toutes.length,
        copies: portent.map((copie) => ({ quandUtc: copie.quandUtc, jusquEn: partAuPlusTard(copie) })),
        jusquEn: toutesPartiesEn(portent),
        desormais: toutesPartiesEn(toutes),
        second: secours !== null,
      };
    },
    'donnees.retirerSauvegardes': async () => {
      const operation = depots.traitements.dernierEffacement();
      return { retirees: operation === null ? 0 : await sauvegardes.retirerAvant(operation) };
    },
  }) satisfies Partial<HandlersFichier>;
