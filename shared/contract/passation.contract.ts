import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { LIGNES_DE_PASSATION, passationSchema } from '#shared/domain/passation/passation.schema.ts';
import { demande, requete } from './definition.ts';

/** Passer la main : ce que laisse qui s'en va. */
export const passationContract = {
  /** Tout ce qui court, les plus pressants d'abord ; se relit à chaque opération. */
  'passation.lire': requete(z.object({}), passationSchema, ['operation']),
  /** Le Word de quatre pages au plus. `sansNotes` : celles que l'on garde pour soi. */
  'passation.produire': demande(
    z.object({ sansNotes: z.array(idSchema).max(LIGNES_DE_PASSATION.notes).default([]) }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
