import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { formeDeConsignationSchema } from '#shared/domain/programmation/consignation.rules.ts';
import { anneeDeProgrammationSchema } from '#shared/domain/programmation/programmation.schema.ts';
import { commandePrecise, requete } from './definition.ts';

const deLAnnee = z.object({ contratId: idSchema, annee: anneeDeProgrammationSchema });

/** Les décisions tapées dans la grille d'une année, portées à une séance du comité des financeurs. */
export const consignationContract = {
  /** Ce qui reste à consigner, où le consigner, et ce qui l'est déjà. */
  'programmation.consignation': requete(
    deLAnnee,
    z.object({
      comites: z.array(z.object({ id: idSchema, nom: z.string() })),
      /** Séances ouvertes ou levées, dont le compte rendu n'est pas approuvé ; la plus récente d'abord. */
      seances: z.array(
        z.object({
          id: idSchema,
          date: dateCivile,
          instance: z.string(),
          /** Points qui se votent et se tiennent. */
          points: z.array(z.object({ id: idSchema, titre: z.string() })),
          /** Le point où cette séance porte déjà la programmation de l'année. */
          pointDeja: idSchema.nullable(),
        }),
      ),
      /** Les autres, et pourquoi l'on n'y consigne pas. */
      fermees: z.array(
        z.object({ id: idSchema, date: dateCivile, pourquoi: z.enum(['pas_ouverte', 'sans_quorum', 'approuvee']) }),
      ),
      aConsigner: z.array(
        z.object({
          enveloppeId: idSchema,
          financeur: z.string(),
          accordes: z.number().int(),
          refuses: z.number().int(),
          /** En centimes. */
          montant: z.number().int(),
        }),
      ),
      consignees: z.array(
        z.object({
          deliberationId: idSchema,
          /** « D-2026-004 » ; `null` tant que la séance n'est pas levée. */
          numero: z.string().nullable(),
          pointId: idSchema,
          reunionId: idSchema,
          date: dateCivile,
          decisions: z.number().int(),
        }),
      ),
      /** Décisions consignées que la grille ne dit plus. */
      effacees: z.number().int(),
    }),
    [
      'fiche_action',
      'structure',
      'contrat_ville',
      'enveloppe',
      'projet',
      'projet_montant',
      'projet_consigne',
      'financement',
      'instance',
      'reunion',
      'version_pv',
      'point',
      'deliberation',
      'bulletin',
    ],
  ),
  /** D'où viennent les délibérations d'une séance : la programmation dont elles portent les décisions. */
  'programmation.originesEnSeance': requete(
    z.object({ reunionId: idSchema }),
    z.array(
      z.object({
        deliberationId: idSchema,
        contratId: idSchema,
        contrat: z.string(),
        annee: z.number().int(),
        decisions: z.number().int(),
      }),
    ),
    ['point', 'deliberation', 'projet_consigne', 'projet_montant', 'projet', 'contrat_ville', 'instance', 'reunion'],
  ),
  /** Écrit les décisions que nulle séance ne porte encore, sans vote : recommencer n'ajoute que ce qui a changé. */
  'programmation.consigner': commandePrecise(
    deLAnnee.extend({ reunionId: idSchema, pointId: idSchema.nullable(), forme: formeDeConsignationSchema }),
    z.object({ deliberations: z.number().int(), decisions: z.number().int(), pointId: idSchema }),
    'Consigner les décisions d’une programmation',
    ({ annee }) => `Consigner les décisions de la programmation ${annee}`,
  ),
} as const;
