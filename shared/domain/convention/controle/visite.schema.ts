import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../../champs.ts';
import { montantSchema } from '../../feuille-de-route/fiche.schema.ts';

/** Ce qu'un point vérifié a donné ; sans constat, il reste à vérifier. */
export const constatDePointSchema = z.enum(['conforme', 'ecart', 'sans_objet']);
export type ConstatDePoint = z.infer<typeof constatDePointSchema>;

/** Une visite sur place : où, quand, chez quel organisme de la convention (D. 5316-11). */
export const visiteSaisieSchema = z.object({
  structureId: idSchema,
  le: dateCivile,
  lieu: ligneFacultative(300),
});
export const visitePatchSchema = visiteSaisieSchema
  .extend({ constats: texteFacultatif(20_000), suites: texteFacultatif(20_000) })
  .partial();

export const pointDeVisiteSaisiSchema = z.object({
  libelle: ligne('Dites ce qui est vérifié : « Comptabilité analytique ».', 200),
  constat: constatDePointSchema.nullable(),
  note: ligneFacultative(1_000),
});
export const pointDeVisitePatchSchema = pointDeVisiteSaisiSchema.partial();
export const pointDeVisiteSchema = pointDeVisiteSaisiSchema.extend({ id: idSchema });
export type PointDeVisite = z.output<typeof pointDeVisiteSchema>;

/** Un justificatif contrôlé : ce qui était déclaré, ce qui en est retenu, et pourquoi (M2) ; centimes. */
export const justificatifSaisiSchema = z.object({
  ligneId: idSchema.nullable(),
  nature: ligne('Dites ce qu’est ce justificatif : « Facture de location, mars ».', 200),
  declare: montantSchema.unwrap(),
  /** `null` : pas encore contrôlé. */
  retenu: montantSchema,
  motif: ligneFacultative(500),
});
export const justificatifPatchSchema = justificatifSaisiSchema.partial();
export type JustificatifSaisi = z.output<typeof justificatifSaisiSchema>;
export const justificatifSchema = justificatifSaisiSchema.extend({
  id: idSchema,
  /** Ce qui en a déjà été ôté de la ligne du compte ; centimes. */
  reporte: z.number().int(),
});
export type Justificatif = z.output<typeof justificatifSchema>;

export const agentDeVisiteSchema = z.object({
  id: idSchema,
  personneId: idSchema,
  nom: z.string(),
  fonction: z.string().nullable(),
});

/** Une visite et tout ce qui s'y est vérifié. */
export const visiteSchema = z.object({
  id: idSchema,
  structureId: idSchema,
  organisme: z.string(),
  le: dateCivile,
  lieu: z.string().nullable(),
  constats: z.string().nullable(),
  suites: z.string().nullable(),
  agents: z.array(agentDeVisiteSchema),
  points: z.array(pointDeVisiteSchema),
  justificatifs: z.array(justificatifSchema),
});
export type Visite = z.output<typeof visiteSchema>;
