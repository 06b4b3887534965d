import { z } from 'zod';
import { pointSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { dateCivile } from '#shared/domain/champs.ts';
import { actionSchema, deliberationSchema, deportSchema, seanceSchema } from '#shared/domain/seance/seance.schema.ts';
import { instanceFicheSchema } from './instance.contract.ts';

/** Un point, sans « Mes notes » : elles ne sortent jamais du fichier. */
const pointExporteSchema = pointSchema.omit({ mesNotes: true }).extend({
  deliberations: z.array(deliberationSchema).describe('Décisions et avis, avec leurs votes.'),
  actions: z.array(actionSchema),
  deports: z.array(deportSchema).describe('Qui n’a pas pris part au point.'),
  themes: z.array(z.string()),
});

const reunionExporteeSchema = seanceSchema
  .pick({
    reunion: true,
    sieges: true,
    invites: true,
    mouvements: true,
    dossiers: true,
    votesEcrits: true,
    pieces: true,
    accords: true,
    versions: true,
    premiere: true,
    seconde: true,
  })
  .extend({ points: z.array(pointExporteSchema).describe('Dans l’ordre du jour.') });

/**
 * Une instance entière, telle qu'un autre logiciel la reprend : le schéma dit ce qui sort, et ce qui n'y est pas nommé ne
 * sort pas. Dates civiles AAAA-MM-JJ, heures HH:MM, durées en minutes, absence : `null`.
 */
export const exportInstanceSchema = instanceFicheSchema
  .omit({ pointages: true, reunions: true, enfants: true })
  .extend({
    format: z.literal('comites-emploi/instance'),
    version: z.literal(1).describe('Change quand un champ change de sens ou disparaît.'),
    exporteLe: dateCivile,
    reunions: z.array(reunionExporteeSchema).describe('De la plus récente à la plus ancienne.'),
  });
export type ExportInstance = z.infer<typeof exportInstanceSchema>;

/** La description du format, pour qui le lit sans nous (JSON Schema, édition 2020-12). */
export const descriptionDuFormat = (): unknown =>
  z.toJSONSchema(exportInstanceSchema, { target: 'draft-2020-12', io: 'output', unrepresentable: 'any' });
