import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import type { Sortie } from '#shared/contract/contract.ts';

/** Ce que l'hôte sait faire des sauvegardes du fichier ouvert. */
export interface SauvegardesDuFichier {
  readonly lister: () => Sortie<'sauvegardes.lister'>;
  readonly faire: () => Promise<Sauvegarde>;
  /** Fait une copie saine, puis retire celles d'avant cette opération, second dossier compris. @returns leur nombre */
  readonly retirerAvant: (operation: number) => Promise<number>;
  /** Qui a été effacé de ce fichier, par son seul identifiant, retenu hors de lui : une sauvegarde restaurée l'ignore. */
  readonly effacements: { readonly lire: () => readonly string[]; readonly retenir: (ids: readonly string[]) => void };
  readonly restaurer: (jeton: string) => Promise<Sortie<'sauvegardes.restaurer'>>;
  /** Vérifie le journal sur une copie du fichier, dans un worker. */
  readonly verifierJournal: () => Promise<Sortie<'journal.verifier'>>;
}

/** Les sauvegardes vérifiées, vues de Réglages. */
export const createSauvegardeService = (sauvegardes: SauvegardesDuFichier) =>
  ({
    'sauvegardes.lister': () => sauvegardes.lister(),
    'sauvegardes.faire': () => sauvegardes.faire(),
    'journal.verifier': () => sauvegardes.verifierJournal(),
    'sauvegardes.restaurer': ({ jeton }) => sauvegardes.restaurer(jeton),
  }) satisfies Partial<HandlersFichier>;
