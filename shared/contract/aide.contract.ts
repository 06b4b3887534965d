import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  aideDeConventionSchema,
  aidePubliqueSchema,
  aideSaisieSchema,
} from '#shared/domain/convention/argent/aide.schema.ts';
import { parametreDeConventionSchema } from '#shared/domain/convention/controle/parametre.schema.ts';
import { commande, requete } from './definition.ts';

const deId = z.object({ id: idSchema });

/** Les aides publiques d'un organisme, cumulées sur trois exercices (ligne 70). */
export const aideContract = {
  'aides.deLOrganisme': requete(
    z.object({ structureId: idSchema }),
    z.object({
      conventions: z.array(aideDeConventionSchema),
      ailleurs: z.array(aidePubliqueSchema),
      parametres: z.array(parametreDeConventionSchema),
    }),
    [
      'convention',
      'convention_avenant',
      'avenant_valeur',
      'convention_membre',
      'convention_versement',
      'ligne_de_compte',
      'aide_publique',
      'parametre_de_convention',
      'structure',
    ],
  ),
  'aides.ajouter': commande(aideSaisieSchema.extend({ structureId: idSchema }), deId, 'Noter une aide publique'),
  'aides.retirer': commande(deId, z.null(), 'Retirer une aide publique'),
} as const;
