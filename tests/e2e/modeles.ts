import { join } from 'node:path';

/** L'instant où vivent tous les essais : jeudi 5 mars 2026, neuf heures à Paris. */
export const HORLOGE = '2026-03-05T08:00:00.000Z';

const DOSSIER = join(import.meta.dirname, '../../resultats/modeles');

/** Fichiers fermés, faits une fois par `preparer.ts` ; chaque essai en copie un. */
export const MODELES = {
  /** Les référentiels seuls : les premiers pas restent à faire. */
  vide: join(DOSSIER, 'vide.comites'),
  /** Les premiers pas faits : un comité sans membre, une réunion sans point. */
  neuf: join(DOSSIER, 'neuf.comites'),
  /** « Exemple Grand Est ». */
  exemple: join(DOSSIER, 'exemple.comites'),
} as const;

export type Modele = keyof typeof MODELES;
