import type { Cible } from './cible.types.ts';
import { PERSONNES } from './personnes.cible.ts';

/** Ce que l'on sait reprendre d'un tableau, par son nom au contrat. */
export const CIBLES: Readonly<Record<'personnes', Cible>> = { personnes: PERSONNES };
