import { z } from 'zod';

/** Ce que l'échéancier d'une convention donne à écrire. */
export const genreDeLettreSchema = z.enum(['relance-previsions', 'relance-comptes']);
export type GenreDeLettre = z.infer<typeof genreDeLettreSchema>;
