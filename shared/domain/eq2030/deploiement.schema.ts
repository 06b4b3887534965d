import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';
import { genreTerritoireViseSchema } from '../territoire/territoire-vise.schema.ts';

/** Les dispositifs d'Entrepreneuriat Quartiers 2030 (annuaire § 4.2) ; « AUTRE » porte un libellé libre. */
export const dispositifSchema = z.enum([
  'CITESLAB',
  'BUS',
  'CARREFOUR',
  'FABRICA',
  'TALENTS',
  'TOURNEE',
  'PASSCREA',
  'AUTRE',
]);
export type Dispositif = z.infer<typeof dispositifSchema>;

export const axeSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Axe = z.infer<typeof axeSchema>;

/** Un territoire tel que la source l'écrit ; sans genre ni code, le référentiel ne l'a pas reconnu (A4). */
export const territoireEcritSchema = z.object({
  id: idSchema,
  genre: genreTerritoireViseSchema.nullable(),
  code: z.string().nullable(),
  libelle: z.string(),
});
export type TerritoireEcrit = z.infer<typeof territoireEcritSchema>;

/** Un opérateur porte un dispositif sur des territoires. */
export const deploiementLuSchema = z.object({
  id: idSchema,
  structureId: idSchema,
  structure: z.string(),
  dispositif: dispositifSchema,
  /** Le nom tel que la source l'écrit, quand il diffère ou qu'une icône s'est perdue. */
  libelle: z.string().nullable(),
  /** `null` : transversal, ou inconnu. */
  axe: axeSchema.nullable(),
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
  /** Ce qui reste à vérifier, en une phrase. */
  aVerifier: z.string().nullable(),
  source: z.string().nullable(),
  verifieLe: dateCivile.nullable(),
  territoires: z.array(territoireEcritSchema),
});
export type DeploiementLu = z.infer<typeof deploiementLuSchema>;

/** Un territoire à poser : choisi au référentiel, ou écrit. */
export const territoireAPoserSchema = z.union([
  z.object({ genre: genreTerritoireViseSchema, code: z.string().min(1).max(20) }),
  z.object({ genre: z.null(), code: z.null(), libelle: ligne('Écrivez un territoire.', 200) }),
]);
export type TerritoireAPoser = z.output<typeof territoireAPoserSchema>;

export const territoiresAPoserSchema = z
  .array(territoireAPoserSchema)
  .max(100, 'Cent territoires au plus par déploiement.');

const champs = {
  structure: ligne('Indiquez l’opérateur.', 300),
  dispositif: dispositifSchema,
  libelle: ligneFacultative(200),
  axe: axeSchema.nullable(),
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
  aVerifier: ligneFacultative(300),
  source: ligneFacultative(300),
  verifieLe: dateCivile.nullable(),
};

/** Ce qu'il faut pour noter un déploiement ; l'opérateur par son nom, comme la structure d'une personne. */
export const deploiementSaisiSchema = z.object({ ...champs, territoires: territoiresAPoserSchema });

/** Ce qui se change d'un déploiement, champ par champ. */
export const deploiementPatchSchema = z.object(champs).partial();

/** Un déploiement, ses territoires situés : leurs départements, leurs quartiers. */
export const deploiementVuSchema = deploiementLuSchema.extend({
  territoires: z.array(territoireEcritSchema.extend({ departements: z.array(z.string()) })),
  /** Codes des quartiers de tous ses territoires reconnus. */
  quartiers: z.array(z.string()),
});

/** Un quartier de la région, et ses habitants s'ils sont connus. */
export const quartierVuSchema = z.object({
  code: z.string(),
  libelle: z.string(),
  communes: z.array(z.string()),
  departements: z.array(z.string()),
  habitants: z.number().int().nullable(),
  millesime: z.number().int().nullable(),
});
export type QuartierVu = z.infer<typeof quartierVuSchema>;
