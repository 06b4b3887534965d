import { z } from 'zod';
import { courriel, dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';
import { montantSchema } from '../feuille-de-route/fiche.schema.ts';

const annee = z.number('Indiquez l’année, par exemple 2024.').int().min(2000).max(2199);
export const personnesSchema = z
  .number('Écrivez un nombre de personnes, par exemple 240.')
  .int('Écrivez un nombre entier de personnes.')
  .min(0, 'Un nombre de personnes ne peut pas être négatif.')
  .max(10_000_000, 'Ce nombre dépasse dix millions de personnes. Vérifiez-le.')
  .nullable();

/** À quoi se mesure l'enveloppe d'un appel : chaque année, ou toute la durée des conventions. */
export const enveloppeParSchema = z.enum(['total', 'an']);
export type EnveloppePar = z.infer<typeof enveloppeParSchema>;

/** Ce qu'il faut pour ouvrir un appel à manifestation d'intérêt : le reste se complète ensuite (1.8). */
export const appelSaisiSchema = z.object({
  intitule: ligne('Donnez un nom à l’appel : « AMI O2R Grand Est 2024 ».', 200),
  region: ligne('Choisissez la région.', 3),
  annee,
  lanceLe: dateCivile.nullable(),
  depotAu: dateCivile.nullable(),
});

export const appelPatchSchema = appelSaisiSchema
  .extend({
    vague: ligneFacultative(60),
    closLe: dateCivile.nullable(),
    enveloppe: montantSchema,
    enveloppePar: enveloppeParSchema,
    coutReference: montantSchema,
    coutSource: ligneFacultative(200),
    coutRegion: ligneFacultative(100),
    cible: personnesSchema,
    minimumAnnuel: montantSchema,
    voletsExiges: z.boolean(),
    boite: courriel,
    note: texteFacultatif(5_000),
  })
  .partial();

export const appelSchema = z.object({
  id: idSchema,
  intitule: z.string(),
  /** Code de la région au référentiel. */
  region: z.string(),
  annee: z.number().int(),
  vague: z.string().nullable(),
  lanceLe: dateCivile.nullable(),
  /** Dernier jour pour déposer. */
  depotAu: dateCivile.nullable(),
  closLe: dateCivile.nullable(),
  /** Centimes, par an ou pour toute la durée selon `enveloppePar`. */
  enveloppe: z.number().nullable(),
  enveloppePar: enveloppeParSchema,
  /** Centimes par bénéficiaire, avec sa source et la région où il vaut. */
  coutReference: z.number().nullable(),
  coutSource: z.string().nullable(),
  coutRegion: z.string().nullable(),
  /** Bénéficiaires attendus de tous les projets. */
  cible: z.number().int().nullable(),
  /** Centimes par an (C5). */
  minimumAnnuel: z.number().nullable(),
  /** Les volets 1 et 4 sont exigés (C3). */
  voletsExiges: z.boolean(),
  boite: z.string().nullable(),
  note: z.string().nullable(),
});
export type Appel = z.infer<typeof appelSchema>;

/** Une étape libre du calendrier : un jour, ou du … au …. */
export const etapeSaisieSchema = z.object({
  libelle: ligne('Dites ce qui se passe : « Réunion d’information ».', 200),
  du: dateCivile,
  au: dateCivile.nullable(),
});
export const etapePatchSchema = etapeSaisieSchema.partial();
export const etapeDAppelSchema = z.object({
  id: idSchema,
  libelle: z.string(),
  du: dateCivile,
  au: dateCivile.nullable(),
});
export type EtapeDAppel = z.infer<typeof etapeDAppelSchema>;

/** Un public que l'appel vise, ou qu'il exclut (1.25). */
export const publicSaisiSchema = z.object({
  libelle: ligne('Dites quel public : « Jeunes de 16 à 25 ans ».', 300),
  exclu: z.boolean(),
});
export const publicPatchSchema = publicSaisiSchema.partial();
export const publicDAppelSchema = z.object({ id: idSchema, libelle: z.string(), exclu: z.boolean() });
export type PublicDAppel = z.infer<typeof publicDAppelSchema>;

/** Une question reçue et la réponse donnée à tous. */
export const questionSaisieSchema = z.object({
  question: ligne('Écrivez la question.', 1_000),
  reponse: texteFacultatif(5_000),
  reponduLe: dateCivile.nullable(),
});
export const questionPatchSchema = questionSaisieSchema.partial();
export const questionDAppelSchema = z.object({
  id: idSchema,
  question: z.string(),
  reponse: z.string().nullable(),
  reponduLe: dateCivile.nullable(),
});
export type QuestionDAppel = z.infer<typeof questionDAppelSchema>;
