import { z } from 'zod';
import { heure, idSchema, ligne, ligneFacultative } from '#shared/domain/champs.ts';
import { bulletinSchema, mouvementSchema } from '#shared/domain/seance/seance.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();
const cree = z.object({ id: idSchema });
const parId = z.object({ id: idSchema });
const visio = z.object({ reunionId: idSchema, pointId: idSchema, heure: heure.nullable() });
const nombre = z.object({ nombre: z.number().int() });

/** Ce qui se note pendant la séance, d'un geste : arrivées, départs, déports, bulletins, venues improvisées. */
export const tenueContract = {
  /** Une personne entre ou sort au début d'un point; noter deux fois le même mouvement n'en fait qu'un. */
  'mouvements.noter': commande(
    z.object({
      reunionId: idSchema,
      presenceId: idSchema,
      pointId: idSchema,
      sens: mouvementSchema.shape.sens,
      heure: heure.nullable(),
    }),
    cree,
    'Noter une arrivée ou un départ',
  ),
  'mouvements.modifier': commande(
    z.object({
      id: idSchema,
      vu: z.number().int().min(0),
      patch: z.object({ heure: heure.nullable().optional(), pointId: idSchema.optional() }),
    }),
    rien,
    'Modifier une arrivée ou un départ',
  ),
  'mouvements.retirer': commande(parId, rien, 'Retirer une arrivée ou un départ'),
  /** Tout le groupe à distance sort, puis revient, d'un geste. */
  'visio.interrompre': commande(visio, nombre, 'Interrompre la visioconférence'),
  'visio.retablir': commande(visio, nombre, 'Rétablir la visioconférence'),
  /** Le membre ne prend part ni au débat ni au vote de ce point. */
  'deports.noter': commande(
    z.object({ pointId: idSchema, siegeId: idSchema, motif: ligneFacultative(300) }),
    cree,
    'Noter un déport',
  ),
  'deports.retirer': commande(parId, rien, 'Retirer un déport'),
  /** Le vote d'un membre, quand le vote est nominal ; `sens` nul l'efface : il vote alors « pour ». */
  'bulletins.poser': commande(
    z.object({ deliberationId: idSchema, siegeId: idSchema, sens: bulletinSchema.shape.sens.nullable() }),
    rien,
    'Noter le vote d’un membre',
  ),
  /** Constate ce que les réponses annoncent, sans toucher à ce qui est déjà constaté. */
  'presences.selonReponses': commande(
    z.object({ reunionId: idSchema }),
    z.object({ constates: z.number().int() }),
    'Constater les présences annoncées',
  ),
  /** Une personne venue sans être attendue : une ligne tapée, à compléter avant le procès-verbal. */
  'participants.improviser': commande(
    z.object({
      reunionId: idSchema,
      nom: ligne('Tapez le nom de la personne.', 200),
      pourSiegeId: idSchema.nullable(),
    }),
    z.object({ presenceId: idSchema }),
    'Ajouter une personne présente',
  ),
  /** Note l'heure à laquelle un point est abordé ; nulle, elle s'efface. */
  'points.aborder': commande(z.object({ id: idSchema, a: heure.nullable() }), rien, 'Aborder un point'),
} as const;
