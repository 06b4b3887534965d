import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { indicateurSchema } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { commande, requete } from './definition.ts';

const deId = z.object({ id: idSchema });
const DE_LA_FEUILLE = ['feuille_de_route', 'axe', 'inscription', 'fiche_action'] as const;

/** Ce que chaque vue d'une feuille de route lit de plus que son tableau. */
export const vuesDeFeuilleContract = {
  /** Les étapes et les sous-actions de ses actions : ce que la frise et l'agenda placent dans le temps. */
  'feuillesDeRoute.etapes': requete(
    deId,
    z.array(
      z.object({
        id: idSchema,
        ficheId: idSchema,
        intitule: z.string(),
        echeance: dateCivile.nullable(),
        faiteLe: dateCivile.nullable(),
      }),
    ),
    [...DE_LA_FEUILLE, 'etape', 'sous_action'],
  ),
  /** Les indicateurs de ses actions et toutes leurs valeurs. */
  'feuillesDeRoute.indicateurs': requete(deId, z.array(indicateurSchema.extend({ ficheId: idSchema })), [
    ...DE_LA_FEUILLE,
    'indicateur',
    'mesure',
  ]),
  /** Où sont les quartiers de son ressort et ceux que ses actions visent ; un quartier dont on ne sait pas le lieu n'y est pas. */
  'feuillesDeRoute.lieux': requete(
    deId,
    z.array(z.object({ code: z.string(), lon: z.number(), lat: z.number(), contour: z.string().nullable() })),
    [...DE_LA_FEUILLE, 'fiche_quartier', 'contrat_ville', 'instance', 'instance_commune', 'fichier'],
  ),
  /** Change les dates d'une action ; ses étapes à faire et ses sous-actions la suivent, d'autant de jours, si on le demande. */
  'fichesAction.replanifier': commande(
    z.object({
      id: idSchema,
      vu: z.number().int().min(0),
      patch: z.object({ debut: dateCivile.nullable(), fin: dateCivile.nullable() }).partial(),
      avecEtapes: z.boolean(),
    }),
    z.object({ etapes: z.number().int() }),
    'Changer les dates d’une action',
  ),
} as const;
