import type { Operation } from './contract.ts';

/** Ce qu'un hôte pousse à toutes les fenêtres, l'une après l'autre, dans l'ordre. */
export type Evenement =
  /** Premier de tous : le numéro que l'hôte donne à cette fenêtre. */
  | { readonly genre: 'fenetre'; readonly numero: number }
  /** Une opération a touché ces tables : ce qui les lit est à relire. */
  | {
      readonly genre: 'annonce';
      readonly operation: number;
      readonly touche: readonly string[];
      readonly fenetre: number;
    }
  /** L'état de l'hôte a changé ; avec `fichier`, c'est tout le fichier de travail qui a changé. */
  | { readonly genre: 'hote'; readonly fichier: boolean }
  /** Rien de neuf : dit seulement que l'hôte est vivant. */
  | { readonly genre: 'battement' }
  /** L'application se ferme : la fenêtre n'a plus personne à qui parler. */
  | { readonly genre: 'fin' };

const CHANGENT_LE_FICHIER: ReadonlySet<string> = new Set<Operation>([
  'fichier.commencer',
  'fichier.ouvrir',
  'fichier.lire',
  'fichier.recuperer',
  'fichier.ouvrirExemple',
  'fichier.nouveau',
  'sauvegardes.restaurer',
]);
const CHANGENT_LE_POSTE: ReadonlySet<string> = new Set<Operation>([
  'poste.regler',
  'poste.reporterSecours',
  'poste.choisirSecours',
]);

/** Ce qu'une opération réussie, hors du journal, annonce aux fenêtres ; `null` le plus souvent. */
export function evenementApres(operation: string): Evenement | null {
  if (CHANGENT_LE_FICHIER.has(operation)) return { genre: 'hote', fichier: true };
  return CHANGENT_LE_POSTE.has(operation) ? { genre: 'hote', fichier: false } : null;
}
