import type { ColonneVerrouillee } from '../../navette/classeur-verrouille.types.ts';
import { fixe } from '../../navette/colonnes.ts';

/** Le numéro et l'intitulé de l'action, en tête de chaque table. */
export const DE_L_ACTION: readonly ColonneVerrouillee[] = [fixe('numero', 'N°', 11), fixe('action', 'Action', 36)];
