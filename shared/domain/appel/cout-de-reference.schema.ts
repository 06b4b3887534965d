import { z } from 'zod';

/** Ce que coûte un bénéficiaire d'après un appel, et d'où cela vient (I10) ; centimes. */
export const coutDeReferenceSchema = z.object({
  montant: z.number(),
  source: z.string().nullable(),
  /** Où il vaut : la région que dit l'appel, sinon la sienne ; `null` : elle n'est pas au référentiel. */
  region: z.string().nullable(),
});
export type CoutDeReference = z.infer<typeof coutDeReferenceSchema>;
