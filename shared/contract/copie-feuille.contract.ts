import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '#shared/domain/champs.ts';
import { feuilleSaisieSchema } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { commande, commandePrecise, requete } from './definition.ts';
import { LIT_FEUILLE } from './lit-feuille.ts';

const deId = z.object({ id: idSchema });

/** D'une année à l'autre, et d'un plan à l'autre : reporter ce qui n'est pas fini, dupliquer une feuille ou une fiche. */
export const copieFeuilleContract = {
  /** Ce qui n'est pas fini, tel que l'aperçu du report le montre. */
  'reports.preparer': requete(
    deId,
    z.object({
      fiches: z.array(
        z.object({
          id: idSchema,
          numero: z.string(),
          intitule: z.string(),
          etat: etatFicheSchema,
          debut: dateCivile.nullable(),
          fin: dateCivile.nullable(),
          etapesAFaire: z.array(z.object({ intitule: z.string(), echeance: dateCivile.nullable() })),
          /** Ses sous-actions qui ne sont pas closes : elles suivent, avec leurs étapes. */
          sousActionsAMener: z.number().int(),
          /** Centimes demandés, sinon accordés, de la dernière année de la feuille ; `null` : rien n'en est dit. */
          demande: z.number().nullable(),
          /** La feuille de route qui la porte aussi, et court encore après celle-ci : l'action s'y poursuit. */
          poursuivieDans: z.string().nullable(),
        }),
      ),
      /** Les autres feuilles de route du même contrat ou de la même instance. */
      feuilles: z.array(z.object({ id: idSchema, intitule: z.string(), debut: z.number().int() })),
    }),
    LIT_FEUILLE,
  ),
  'reports.reporter': commandePrecise(
    z.object({
      id: idSchema,
      /** Une feuille de route que l'on ouvre, ou une autre qui existe. */
      vers: z.union([feuilleSaisieSchema, z.object({ feuilleId: idSchema })]),
      fiches: z.array(idSchema).min(1, 'Choisissez au moins une action à reporter.').max(1000),
      /** Mois ajoutés aux dates. */
      mois: z.number('Un nombre entier de mois.').int('Un nombre entier de mois.').min(0).max(60, 'Cinq ans au plus.'),
      financement: z.boolean(),
    }),
    z.object({ feuilleId: idSchema, reportees: z.number().int() }),
    'Reporter des actions',
    ({ fiches }) => `Reporter ${pluriel(fiches.length, 'action', 'actions')}`,
  ),
  'feuillesDeRoute.dupliquer': commande(
    feuilleSaisieSchema.extend({
      id: idSchema,
      actions: z.boolean(),
      financement: z.boolean(),
      diagnostic: z.boolean(),
    }),
    deId,
    'Dupliquer une feuille de route',
  ),
  'fichesAction.dupliquer': commande(
    z.object({
      id: idSchema,
      axeId: idSchema,
      objectifId: idSchema.nullable(),
      intitule: ligne('Donnez un intitulé à l’action.'),
      financement: z.boolean(),
    }),
    deId,
    'Dupliquer une fiche action',
  ),
} as const;
