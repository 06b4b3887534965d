import { z } from 'zod';
import {
  auditASaisirSchema,
  auditPatchSchema,
  auditSuiviSchema,
  destinataireCocheSchema,
  issueSchema,
  reunionDAuditSchema,
} from '#shared/domain/audit/audit.schema.ts';
import { dateCivile, idSchema, ligneFacultative, texteFacultatif } from '#shared/domain/champs.ts';
import { commande, requete } from './definition.ts';

const rien = z.null();
const LIT = [
  'audit',
  'pointage',
  'instance',
  'siege',
  'mandat',
  'personne',
  'structure',
  'reunion',
  'point',
  'deliberation',
  'presence',
] as const;

export const auditContract = {
  /** Les demandes d'audit d'un comité départemental, ou les signalements d'un comité local, et ce qu'il faut pour en saisir. */
  'audits.deInstance': requete(
    z.object({ instanceId: idSchema }),
    z.object({
      audits: z.array(auditSuiviSchema),
      /** Réunions à venir du comité, de la plus proche à la plus lointaine. */
      reunions: z.array(reunionDAuditSchema),
      /** Le comité départemental que ce comité local peut saisir, s'il est dans le fichier. */
      departemental: z.object({ id: idSchema, nom: z.string() }).nullable(),
    }),
    LIT,
  ),
  'audits.saisir': commande(auditASaisirSchema, z.object({ id: idSchema }), 'Noter une demande d’audit'),
  'audits.modifier': commande(
    z.object({ id: idSchema, vu: z.number().int().min(0), patch: auditPatchSchema }),
    rien,
    'Modifier une demande d’audit',
  ),
  'audits.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer une demande d’audit'),
  /** Ajoute la demande, ou les conclusions à présenter, à l'ordre du jour d'une réunion du comité. */
  'audits.inscrire': commande(
    z.object({
      id: idSchema,
      reunionId: idSchema,
      objet: z.enum(['demande', 'conclusions']).default('demande'),
      /** Sa place dans l'ordre du jour (1 : premier) ; à la fin s'il n'est pas dit. */
      rang: z.number().int().min(1).max(1000).nullable().default(null),
    }),
    z.object({ pointId: idSchema }),
    'Inscrire à l’ordre du jour',
  ),
  /** Note le vote. Adopté au comité local, il saisit le comité départemental : l'audit s'y ouvre du même geste. */
  'audits.noterVote': commande(
    z.object({
      id: idSchema,
      issue: issueSchema,
      le: dateCivile,
      objectifs: texteFacultatif(5000).default(null),
      charge: ligneFacultative(300).default(null),
      financement: texteFacultatif(2000).default(null),
    }),
    z.object({ saisine: idSchema.nullable() }),
    'Noter le vote sur un audit',
  ),
  /** Coche ou décoche (`le` nul) un destinataire de la décision ou du rapport. */
  'audits.cocher': commande(
    destinataireCocheSchema.extend({ id: idSchema, le: dateCivile.nullable() }),
    rien,
    'Noter un envoi',
  ),
  'audits.clore': commande(z.object({ id: idSchema, le: dateCivile.nullable() }), rien, 'Clore une demande d’audit'),
} as const;
