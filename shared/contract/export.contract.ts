import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { demande } from './definition.ts';

/** Quels comptes rendus exporter : ceux d'une instance, ou de toutes celles d'un département, sur une période. */
export const exportVouluSchema = z
  .object({
    instanceId: idSchema.nullable(),
    departement: z.string().max(3).nullable(),
    de: dateCivile,
    a: dateCivile,
  })
  .refine(({ de, a }) => de <= a, { path: ['a'], message: 'La fin de la période précède son début.' });

export const exportContract = {
  /** Prépare l'export ; rien n'est encore produit. */
  'exports.commencer': demande(exportVouluSchema, z.object({ id: idSchema, total: z.number().int() })),
  /** Produit le document suivant ; au dernier, le jeton de l'archive. N'appeler plus, c'est arrêter. */
  'exports.avancer': demande(
    z.object({ id: idSchema }),
    z.object({
      fait: z.number().int(),
      total: z.number().int(),
      quoi: z.string(),
      archive: z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }).nullable(),
    }),
  ),
  'exports.arreter': demande(z.object({ id: idSchema }), z.null()),
} as const;
