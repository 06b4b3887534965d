import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';

/** Au comité départemental, une demande d'audit ; au comité local, un signalement (R. 5311-3-5, -3-8). */
export const genreAuditSchema = z.enum(['audit', 'signalement']);
export type GenreAudit = z.infer<typeof genreAuditSchema>;

/** Qui peut être audité par cette voie; `autre` se saisit pour que la règle dise pourquoi elle refuse. */
export const cibleSchema = z.enum(['france_travail', 'mission_locale', 'cap_emploi', 'delegataire']);
export const cibleSaisieSchema = z.enum([...cibleSchema.options, 'autre']);
export type CibleSaisie = z.infer<typeof cibleSaisieSchema>;

export const issueSchema = z.enum(['adopte', 'rejete']);
export type Issue = z.infer<typeof issueSchema>;

/** Une demande d'audit ou un signalement, de sa réception à ses suites. */
export const auditSchema = z.object({
  id: idSchema,
  instanceId: idSchema,
  genre: genreAuditSchema,
  /** Siège du membre qui demande ; celui du comité local, pour une saisine. */
  siegeId: idSchema,
  demandeurId: idSchema.nullable(),
  cible: cibleSchema,
  organisme: z.string(),
  expose: z.string().nullable(),
  /** L'organisme agit hors du ressort du comité. */
  horsRessort: z.boolean(),
  recuLe: dateCivile,
  /** Collectivité délégante, et son accord sur le principe et les modalités. */
  collectivite: z.string().nullable(),
  accordLe: dateCivile.nullable(),
  accordModalites: z.string().nullable(),
  pointId: idSchema.nullable(),
  issue: issueSchema.nullable(),
  voteLe: dateCivile.nullable(),
  objectifs: z.string().nullable(),
  charge: z.string().nullable(),
  financement: z.string().nullable(),
  rapportLe: dateCivile.nullable(),
  conclusions: z.string().nullable(),
  planAction: z.string().nullable(),
  presentationPointId: idSchema.nullable(),
  issuDeId: idSchema.nullable(),
  closLe: dateCivile.nullable(),
});
export type Audit = z.infer<typeof auditSchema>;

/** Ce que l'on saisit d'une demande reçue. */
export const auditASaisirSchema = z.object({
  instanceId: idSchema,
  siegeId: z.uuid('Choisissez le membre qui demande.'),
  cible: cibleSaisieSchema,
  organisme: ligne('Nommez l’organisme en cause.', 300),
  horsRessort: z.boolean().default(false),
  recuLe: dateCivile,
  collectivite: ligneFacultative(300),
  expose: texteFacultatif(20_000),
});
export type AuditASaisir = z.output<typeof auditASaisirSchema>;

export const auditPatchSchema = z.object({
  organisme: ligne('Nommez l’organisme en cause.', 300).optional(),
  expose: texteFacultatif(20_000).optional(),
  horsRessort: z.boolean().optional(),
  collectivite: ligneFacultative(300).optional(),
  accordLe: dateCivile.nullable().optional(),
  accordModalites: texteFacultatif(5000).optional(),
  objectifs: texteFacultatif(5000).optional(),
  charge: ligneFacultative(300).optional(),
  financement: texteFacultatif(2000).optional(),
  rapportLe: dateCivile.nullable().optional(),
  conclusions: texteFacultatif(20_000).optional(),
  planAction: texteFacultatif(20_000).optional(),
});

/** Une réunion où une demande peut s'inscrire, ou dont elle est un point. */
export const reunionDAuditSchema = z.object({ id: idSchema, date: dateCivile, etat: z.string() });

/** Destinataire d'une décision ou d'un rapport d'audit, et le jour où il l'a reçu. */
export const destinataireCocheSchema = z.object({
  liste: z.enum(['decision', 'rapport']),
  cle: z.string(),
  le: dateCivile,
});
export type DestinataireCoche = z.infer<typeof destinataireCocheSchema>;

/** Une demande, avec ce qui l'entoure : d'où elle vient, où elle est inscrite, ce qu'elle est devenue. */
export const auditSuiviSchema = auditSchema.extend({
  /** « Mme Essai, préfecture (1°) ». */
  demandeur: z.string(),
  /** La réunion du point où elle est inscrite. */
  reunion: reunionDAuditSchema.nullable(),
  /** Ce que dit le vote de ce point, quand il est saisi. */
  voteDuPoint: issueSchema.nullable(),
  presentation: reunionDAuditSchema.nullable(),
  /** Le comité local qui a saisi. */
  saisiPar: z.object({ id: idSchema, nom: z.string() }).nullable(),
  /** L'audit que le comité départemental a ouvert sur ce signalement. */
  suite: z
    .object({
      id: idSchema,
      instanceId: idSchema,
      nom: z.string(),
      issue: issueSchema.nullable(),
      rapportLe: dateCivile.nullable(),
      conclusions: z.string().nullable(),
      planAction: z.string().nullable(),
    })
    .nullable(),
  coches: z.array(destinataireCocheSchema),
});
export type AuditSuivi = z.infer<typeof auditSuiviSchema>;

/** Un point que la loi demande d'inscrire au prochain ordre du jour : une demande, ou des conclusions à présenter. */
export const pointDAuditSchema = z.object({
  auditId: idSchema,
  objet: z.enum(['demande', 'conclusions']),
  titre: z.string(),
  nature: z.enum(['audit', 'signalement', 'information']),
  /** Dernier jour où l'inscrire ; `null` : la prochaine plénière, sans autre délai. */
  echeance: dateCivile.nullable(),
  article: z.string(),
  demandeur: z.string(),
  recuLe: dateCivile,
});
export type PointDAudit = z.infer<typeof pointDAuditSchema>;
