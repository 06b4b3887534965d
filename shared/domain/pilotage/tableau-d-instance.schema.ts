import { z } from 'zod';
import { alertesLuesSchema } from '../alerte/alerte.schema.ts';
import { dateCivile, idSchema } from '../champs.ts';

export const statutDAssiduiteSchema = z.enum(['present', 'supplee', 'represente', 'excuse', 'absent', 'non_constate']);
export type StatutDAssiduite = z.infer<typeof statutDAssiduiteSchema>;
export type CompteDAssiduite = Record<StatutDAssiduite, number>;

const nombre = z.number().int();

/** Une séance et ce qu'elle a duré de part et d'autre ; des jours, `null` si la date manque. */
const seanceSuivieSchema = z.object({
  id: idSchema,
  date: dateCivile,
  sansQuorum: z.boolean(),
  quorum: z.object({
    etat: z.enum(['libre', 'sans_membre', 'non_constate', 'non_requis', 'atteint', 'non_atteint']),
    total: nombre,
    requis: nombre,
    base: nombre,
    phrase: z.string(),
  }),
  convocation: nombre.nullable(),
  diffusion: nombre.nullable(),
  approbation: nombre.nullable(),
  decisions: nombre,
});
export type SeanceSuivie = z.infer<typeof seanceSuivieSchema>;

/** Un membre et ce qu'il a été à chaque séance de la période, dans leur ordre ; `null` : il n'y siégeait pas. */
const membreSuiviSchema = z.object({
  cle: z.string(),
  personneId: idSchema,
  nom: z.string(),
  organisme: z.string(),
  college: z.string(),
  presences: z.array(statutDAssiduiteSchema.nullable()),
});
export type MembreSuivi = z.infer<typeof membreSuiviSchema>;

/** Un point remis d'une séance à l'autre, et où il en est. */
const pointReporteSchema = z.object({
  pointId: idSchema,
  reunionId: idSchema,
  titre: z.string(),
  date: dateCivile,
  fois: nombre,
  /** Traité depuis, à une séance suivante. */
  traite: z.boolean(),
});
export type PointReporte = z.infer<typeof pointReporteSchema>;

/** Les décisions prises aux séances de la période, et où elles en sont. */
const decisionsSuiviesSchema = z.object({
  prises: nombre,
  faites: nombre,
  enCours: nombre,
  aEngager: nombre,
  abandonnees: nombre,
  /** Décisions et actions ouvertes de toutes les séances, l'échéance passée. */
  enRetard: nombre,
  sansPilote: nombre,
});

/** Le tableau de bord d'une instance sur une période. */
export const tableauDInstanceSchema = z.object({
  /** De la première à la dernière séance de la période, de la plus ancienne à la plus récente. */
  seances: z.array(seanceSuivieSchema),
  membres: z.array(membreSuiviSchema),
  decisions: decisionsSuiviesSchema,
  reports: z.array(pointReporteSchema),
  /** Ce que les textes ou le règlement intérieur demandent ; 0 jour ou 0 réunion : rien. */
  exige: z.object({
    reunionsParAn: nombre,
    articleReunions: z.string().nullable(),
    convocation: nombre,
    articleConvocation: z.string().nullable(),
    diffusion: nombre,
    articleDiffusion: z.string().nullable(),
    articleQuorum: z.string().nullable(),
  }),
  /** Réunions tenues, année civile par année civile, depuis la première. */
  parAn: z.array(z.object({ annee: nombre, tenues: nombre, sansQuorum: nombre })),
  alertes: alertesLuesSchema,
});
export type TableauDInstance = z.infer<typeof tableauDInstanceSchema>;
