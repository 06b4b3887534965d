import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '#shared/domain/champs.ts';
import {
  contratPatchSchema,
  contratSchema,
  jalonPatchSchema,
  jalonSaisiSchema,
  jalonSchema,
  signataireDuContratSchema,
  signatairePatchSchema,
  signataireSaisiSchema,
} from '#shared/domain/contrat/contrat.schema.ts';
import { typeInstanceSchema } from '#shared/domain/instance/instance.schema.ts';
import { commande, requete } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });

/** Les contrats de ville que suit le fichier, ce qu'ils disent et comment ils se conduisent. */
export const contratContract = {
  'contrats.ajouter': commande(
    z.object({ code: ligne('Choisissez un contrat de ville.', 20) }),
    deId,
    'Ajouter un contrat de ville',
  ),
  'contrats.retirer': commande(deId, rien, 'Retirer un contrat de ville'),
  'contrats.restaurer': commande(deId, rien, 'Restaurer un contrat de ville'),
  'contrats.fiche': requete(
    deId,
    z.object({
      contrat: contratSchema,
      porteur: z.enum(['epci', 'ept', 'commune']).nullable(),
      habitants: z.number().int().nullable(),
      quartiers: z.array(z.object({ code: z.string(), libelle: z.string(), communes: z.string() })),
      signataires: z.array(signataireDuContratSchema),
      jalons: z.array(jalonSchema),
      /** Jalons que tout contrat a, et que celui-ci n'a pas. */
      jalonsManquants: z.number().int(),
      instances: z.array(
        z.object({
          id: idSchema,
          type: typeInstanceSchema,
          nom: z.string(),
          /** Réunions tenues cette année, et encore à tenir. */
          tenues: z.number().int(),
          prevues: z.number().int(),
          prochaineId: idSchema.nullable(),
          prochaine: dateCivile.nullable(),
        }),
      ),
      rappels: z.array(z.object({ genre: z.enum(['sans-comite', 'reunions', 'citoyens']), phrase: z.string() })),
      feuilles: z.array(
        z.object({
          id: idSchema,
          intitule: z.string(),
          debut: z.number().int(),
          fin: z.number().int(),
          fiches: z.number().int(),
        }),
      ),
    }),
    [
      'contrat_ville',
      'contrat_signataire',
      'contrat_jalon',
      'structure',
      'instance',
      'siege',
      'reunion',
      'feuille_de_route',
      'axe',
      'inscription',
      'fiche_action',
      'etape',
      'sous_action',
    ],
  ),
  'contrats.modifier': commande(
    z.object({ id: idSchema, vu, patch: contratPatchSchema }),
    rien,
    'Modifier un contrat de ville',
  ),
  'contrats.faireSigner': commande(
    signataireSaisiSchema.extend({ contratId: idSchema }),
    deId,
    'Ajouter un signataire au contrat de ville',
  ),
  'contrats.modifierSignature': commande(
    z.object({ id: idSchema, vu, patch: signatairePatchSchema }),
    rien,
    'Modifier une signature du contrat de ville',
  ),
  'contrats.retirerSignataire': commande(deId, rien, 'Retirer un signataire du contrat de ville'),
  /** Pose le bilan de chaque année et la revoyure de 2027, s'ils manquent. */
  'jalons.poser': commande(
    z.object({ contratId: idSchema }),
    z.object({ poses: z.number().int() }),
    'Poser les jalons du contrat de ville',
  ),
  'jalons.ajouter': commande(jalonSaisiSchema.extend({ contratId: idSchema }), deId, 'Ajouter un jalon'),
  'jalons.modifier': commande(z.object({ id: idSchema, vu, patch: jalonPatchSchema }), rien, 'Modifier un jalon'),
  'jalons.retirer': commande(deId, rien, 'Retirer un jalon'),
} as const;
