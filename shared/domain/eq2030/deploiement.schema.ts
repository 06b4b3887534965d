import { z } from 'zod';
import { dateCivile, idSchema } from '../champs.ts';
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
