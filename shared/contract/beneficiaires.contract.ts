import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  CELLULES_COLLEES,
  celluleEcriteSchema,
  correctionDeConventionSchema,
  indicateurAjouteSchema,
  indicateurDeConventionSchema,
  jalonDeConventionSchema,
  jalonSaisiSchema,
  motifSchema,
  objectifDeConventionSchema,
  reglagesPatchSchema,
  reglagesSchema,
  releveDeConventionSchema,
  relevePatchSchema,
} from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { commande, commandePrecise, requete } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);

/** Les effectifs d'une convention : ce qu'elle compte, ses objectifs, ce que chaque période a donné. */
export const beneficiairesContract = {
  'beneficiaires.lire': requete(
    z.object({ conventionId: idSchema }),
    z.object({
      reglages: reglagesSchema,
      indicateurs: z.array(indicateurDeConventionSchema),
      objectifs: z.array(objectifDeConventionSchema),
      jalons: z.array(jalonDeConventionSchema),
      releves: z.array(releveDeConventionSchema),
      corrections: z.array(correctionDeConventionSchema),
    }),
    [
      'convention',
      'convention_indicateur',
      'convention_objectif',
      'convention_jalon',
      'convention_releve',
      'convention_correction',
    ],
  ),
  'beneficiaires.regler': commande(
    z.object({ id: idSchema, vu, patch: reglagesPatchSchema }),
    rien,
    'Régler la saisie des bénéficiaires',
  ),
  /** Suit des indicateurs de la liste proposée. */
  'beneficiaires.activer': commandePrecise(
    z.object({ conventionId: idSchema, codes: z.array(z.string().max(10)).min(1).max(20) }),
    rien,
    'Suivre des indicateurs',
    ({ codes }) => `Suivre ${pluriel(codes.length, 'indicateur', 'indicateurs')}`,
  ),
  'beneficiaires.ajouter': commande(
    indicateurAjouteSchema.extend({ conventionId: idSchema }),
    z.object({ id: idSchema }),
    'Ajouter un indicateur',
  ),
  'beneficiaires.retirer': commande(z.object({ id: idSchema }), rien, 'Ne plus suivre un indicateur'),
  /** Un jalon ne s'écrase pas : à sa date, on le retire d'abord (I5). */
  'beneficiaires.jalonner': commande(
    jalonSaisiSchema.extend({ conventionId: idSchema }),
    z.object({ id: idSchema }),
    'Fixer un jalon',
  ),
  'beneficiaires.retirerJalon': commande(z.object({ id: idSchema }), rien, 'Retirer un jalon'),
  /**
   * Écrit des cellules, une frappe ou un bloc collé : ce qui ne peut pas s'écrire se rend avec sa raison. Un déclaré déjà dit
   * ne change que par une correction, qui dit son motif (I1).
   */
  'beneficiaires.ecrire': commandePrecise(
    z.object({
      conventionId: idSchema,
      vu,
      cellules: z.array(celluleEcriteSchema).min(1).max(CELLULES_COLLEES),
      motif: motifSchema,
    }),
    z.object({
      ecrites: z.number().int(),
      refusees: z.array(
        z.object({
          /** Rang de la cellule dans la demande. */
          rang: z.number().int(),
          message: z.string(),
          /** Elle attend un motif. */
          correction: z.boolean(),
        }),
      ),
    }),
    'Saisir des effectifs',
    ({ cellules }) => `Saisir ${pluriel(cellules.length, 'effectif', 'effectifs')}`,
  ),
  /** Le motif, la source et la date d'un effectif. */
  'beneficiaires.preciser': commande(
    z.object({ id: idSchema, vu, patch: relevePatchSchema }),
    rien,
    'Préciser un effectif',
  ),
} as const;
