import { z } from 'zod';
import { idSchema, ligne } from '../../champs.ts';
import { montantSchema } from '../../feuille-de-route/fiche.schema.ts';

const annee = z.number('Indiquez l’exercice, par exemple 2026.').int().min(2000).max(2199);

/** Une aide publique reçue d'ailleurs ; centimes. */
export const aideSaisieSchema = z.object({
  annee,
  financeur: ligne('Nommez qui l’a versée : « Région Grand Est ».', 200),
  montant: montantSchema.unwrap(),
  /** Accordée sous le règlement de minimis SIEG. */
  minimis: z.boolean(),
});
export const aidePubliqueSchema = aideSaisieSchema.extend({ id: idSchema });
export type AidePublique = z.output<typeof aidePubliqueSchema>;

/** Ce qu'une convention de ce fichier a versé à l'organisme, exercice par exercice ; centimes. */
export const aideDeConventionSchema = z.object({
  conventionId: idSchema,
  intitule: z.string(),
  annee: z.number().int(),
  montant: z.number().int(),
  minimis: z.boolean(),
});
