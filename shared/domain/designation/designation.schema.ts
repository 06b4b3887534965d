import { z } from 'zod';
import { personneSaisieSchema, personneSchema } from '../annuaire/personne.schema.ts';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';
import { territoireSitueSchema, territoireViseSchema } from '../territoire/territoire-vise.schema.ts';

/** À quelle échelle une désignation s'exerce : l'échelle du genre, non celle de chaque territoire. */
export const mailleSchema = z.enum(['national', 'region', 'departement', 'territoire']);
export type Maille = z.infer<typeof mailleSchema>;

export const rangDesignationSchema = z.enum(['referent', 'coreferent', 'suppleant']);
export type RangDesignation = z.infer<typeof rangDesignationSchema>;

/** Code d'un genre fourni, ou identifiant d'un genre que le service a défini. */
export const genreDesignationSchema = z.string('Choisissez ce pour quoi la personne est désignée.').min(1).max(60);

/** Un genre que l'on peut choisir : fourni par l'application, ou défini par le service. */
export const genreVuSchema = z.object({
  id: genreDesignationSchema,
  nom: z.string(),
  maille: mailleSchema,
  /** Un par département ou par région est attendu : sans lui, le manque se montre (A6). */
  attendu: z.boolean(),
  fourni: z.boolean(),
});
export type GenreVu = z.infer<typeof genreVuSchema>;

/** Ce qu'un genre défini par le service demande. */
export const genreSaisiSchema = z.object({
  nom: ligne('Donnez un nom : « Correspondant·e parrainage ».', 200),
  maille: mailleSchema,
  attendu: z.boolean(),
});

const territoires = z.array(territoireViseSchema).max(200, 'Deux cents territoires au plus par désignation.');

/** Ce que l'on change d'une désignation, champ par champ. */
export const designationPatchSchema = z
  .object({
    rang: rangDesignationSchema,
    debut: dateCivile.nullable(),
    fin: dateCivile.nullable(),
    source: ligneFacultative(300),
    verifieLe: dateCivile.nullable(),
    note: texteFacultatif(2_000),
  })
  .partial();

/** Ce qu'il faut pour désigner : une personne connue, une nouvelle, ou aucune des deux, et la place est vacante. */
export const designationSaisieSchema = z.object({
  genre: genreDesignationSchema,
  personneId: idSchema.nullable(),
  personne: personneSaisieSchema.nullable(),
  rang: rangDesignationSchema,
  territoires,
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
  source: ligneFacultative(300),
  verifieLe: dateCivile.nullable(),
  note: texteFacultatif(2_000),
});
export type DesignationSaisie = z.output<typeof designationSaisieSchema>;

export const territoiresChoisisSchema = territoires;

/** Qui est désigné, tel que l'annuaire le connaît. */
export const personneDesigneeSchema = personneSchema.pick({
  id: true,
  civilite: true,
  prenom: true,
  nom: true,
  fonction: true,
  structure: true,
  courriel: true,
  telephone: true,
});

/** Une désignation telle qu'elle se lit. Sans personne, elle est vacante. */
export const designationSchema = z.object({
  id: idSchema,
  genre: genreDesignationSchema,
  personne: personneDesigneeSchema.nullable(),
  rang: rangDesignationSchema,
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
  source: z.string().nullable(),
  verifieLe: dateCivile.nullable(),
  note: z.string().nullable(),
  territoires: z.array(territoireSitueSchema),
});
export type Designation = z.infer<typeof designationSchema>;
