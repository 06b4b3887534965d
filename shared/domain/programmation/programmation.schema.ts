import { z } from 'zod';
import { idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';
import { montantSchema, origineDiteSchema } from '../feuille-de-route/fiche.schema.ts';

/** L'avis du ou de la délégué·e du préfet sur un projet : interne, il ne se projette pas. */
export const avisSchema = z.enum(['favorable', 'reserve', 'defavorable']);
export type Avis = z.infer<typeof avisSchema>;

export const anneeDeProgrammationSchema = z.number('Indiquez une année, par exemple 2026.').int().min(2000).max(2199);

/** Ce dont un financeur dispose pour l'année. */
export const enveloppeSaisieSchema = z.object({
  financeur: ligne('Dites qui finance : « État (P147) », « Agglomération ».', 200),
  origine: origineDiteSchema,
  montant: montantSchema,
});
export const enveloppePatchSchema = enveloppeSaisieSchema.partial();
export const enveloppeSchema = enveloppeSaisieSchema.extend({ id: idSchema });
export type Enveloppe = z.output<typeof enveloppeSchema>;

/** Les trois montants d'un projet auprès d'un financeur, en centimes ; `decide` à zéro est un refus, `null` n'est pas décidé. */
export const montantsSaisisSchema = z.object({
  demande: montantSchema,
  propose: montantSchema,
  decide: montantSchema,
});
export type MontantsSaisis = z.output<typeof montantsSaisisSchema>;
export type Volet = keyof MontantsSaisis;
export const montantsDeProjetSchema = montantsSaisisSchema.extend({ enveloppeId: idSchema });
export type MontantsDeProjet = z.output<typeof montantsDeProjetSchema>;

/** Ce qui se tape d'un projet ; les quartiers en mots : noms, codes, « tous », « hors QPV ». */
export const projetPatchSchema = z
  .object({
    intitule: ligne('Donnez un intitulé au projet.'),
    porteur: ligneFacultative(300),
    axe: ligneFacultative(300),
    quartiers: z.string().max(2_000),
    pluriannuel: z.boolean(),
    avis: avisSchema.nullable(),
    observation: texteFacultatif(5_000),
    dauphin: ligneFacultative(60),
  })
  .partial();
export type ProjetPatch = z.output<typeof projetPatchSchema>;

/** Ce qui se colle d'un coup ; au-delà, un tableau se reprend. */
export const LIGNES_COLLEES = 500;
/** Une ligne d'un bloc collé : ses cellules comprises, dans un projet ou, sans lui, un projet neuf. */
export const ligneColleeSchema = z.object({
  id: idSchema.nullable(),
  champs: projetPatchSchema,
  montants: z.array(montantsSaisisSchema.partial().extend({ enveloppeId: idSchema })).max(100),
});
export type LigneCollee = z.output<typeof ligneColleeSchema>;

export const projetSchema = z.object({
  id: idSchema,
  /** Sa place dans l'ordre de saisie, à partir de 1. */
  rang: z.number().int(),
  intitule: z.string(),
  porteur: z.string().nullable(),
  axe: z.string().nullable(),
  quartiers: z.array(z.object({ code: z.string(), libelle: z.string() })),
  horsQpv: z.boolean(),
  pluriannuel: z.boolean(),
  avis: avisSchema.nullable(),
  observation: z.string().nullable(),
  dauphin: z.string().nullable(),
  fiche: z.object({ id: idSchema, intitule: z.string() }).nullable(),
  montants: z.array(montantsDeProjetSchema),
});
export type Projet = z.output<typeof projetSchema>;
