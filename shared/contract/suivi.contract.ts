import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { avancementSchema } from '#shared/domain/feuille-de-route/avancement.schema.ts';
import { niveauDeMeteoSchema } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import {
  LIGNES_SUIVIES,
  designationSuiviSchema,
  ligneSuivieSchema,
  rechercheSuiviSchema,
  suiviPatchSchema,
} from '#shared/domain/rendu/suivi.schema.ts';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import { commande, requete } from './definition.ts';

const LIT = ['deliberation', 'action', 'point', 'point_theme', 'reunion', 'instance'] as const;

export const suiviContract = {
  /** Les décisions et actions qui répondent, de la plus pressante à la moins pressante, et de quoi les filtrer. */
  'suivi.lister': requete(
    rechercheSuiviSchema.extend({
      /** Ce que l'écran montre, par défaut ; un export va jusqu'au bout. */
      limite: z.number().int().min(1).max(LIGNES_EXPORTEES).default(LIGNES_SUIVIES),
    }),
    z.object({
      lignes: z.array(ligneSuivieSchema).max(LIGNES_EXPORTEES),
      /** D'autres répondent, au-delà de celles-ci. */
      reste: z.boolean(),
      instances: z.array(z.object({ id: idSchema, nom: z.string() })),
      pilotes: z.array(z.string()),
      themes: z.array(z.string()),
      annees: z.array(z.number().int()),
    }),
    LIT,
  ),
  /** Une décision : son texte entier, et les points qui la reprennent. */
  'suivi.fiche': requete(
    designationSuiviSchema,
    z.object({
      ligne: ligneSuivieSchema,
      texte: z.string(),
      pointId: idSchema,
      point: z.string(),
      /** La fiche action dont ce point était le point d'étape, et où elle en est. */
      fiche: z
        .object({
          id: idSchema,
          intitule: z.string(),
          motif: z.string().nullable(),
          avancement: avancementSchema,
          meteo: niveauDeMeteoSchema.nullable(),
        })
        .nullable(),
      reprises: z.array(z.object({ pointId: idSchema, titre: z.string(), reunionId: idSchema, date: dateCivile })),
    }),
    [...LIT, 'fiche_action', 'etape', 'sous_action', 'meteo', 'personne', 'structure'],
  ),
  'suivi.modifier': commande(
    designationSuiviSchema.extend({ vu: z.number().int().min(0), patch: suiviPatchSchema }),
    z.null(),
    'Suivre une décision',
  ),
  'suivi.modifierPlusieurs': commande(
    z.object({ lignes: z.array(designationSuiviSchema).min(1).max(5000), patch: suiviPatchSchema }),
    z.object({ modifiees: z.number().int() }),
    'Suivre plusieurs décisions',
  ),
} as const;
