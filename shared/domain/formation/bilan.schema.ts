import { z } from 'zod';

/** Ce qu'une copie de formation a changé, ôté et laissé. */
export const bilanDeFormationSchema = z.object({
  personnes: z.number().int(),
  /** Nommées dans un texte, sans fiche dans l'annuaire. */
  horsAnnuaire: z.number().int(),
  textes: z.number().int(),
  /** Pièces dont une page a pris la place. */
  otees: z.number().int(),
  /** Comptes rendus, feuilles et rapports figés, récrits. */
  figes: z.number().int(),
  operations: z.number().int(),
  /** Noms seuls laissés, autant un mot ou un lieu qu'une personne. */
  douteux: z.array(z.object({ mot: z.string(), nombre: z.number().int() })),
  autresDouteux: z.number().int(),
});
export type BilanDeFormation = z.infer<typeof bilanDeFormationSchema>;
