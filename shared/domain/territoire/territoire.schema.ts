import { z } from 'zod';

/** Les territoires du référentiel, tels que les écrans et les documents les lisent. */

export const zoneSchema = z.enum(['metro', 'drom', 'com']);

export const departementSchema = z.object({
  code: z.string(),
  libelle: z.string(),
  regionCode: z.string(),
  region: z.string(),
  zone: zoneSchema,
});
export type Departement = z.infer<typeof departementSchema>;

/** Part d'un département dans un territoire qui peut en couvrir plusieurs. */
const partDepartementSchema = z.object({ code: z.string(), libelle: z.string(), communes: z.number().int() });

export const clpeSchema = z.object({
  code: z.string(),
  libelle: z.string(),
  communes: z.number().int(),
  qpv: z.number().int(),
  /** Du plus grand nombre de communes au plus petit ; plusieurs : comité interdépartemental (R. 5311-30). */
  departements: z.array(partDepartementSchema).min(1),
});
export type Clpe = z.infer<typeof clpeSchema>;

export const porteurSchema = z.enum(['epci', 'ept', 'commune']);

export const contratVilleSchema = z.object({
  code: z.string(),
  libelle: z.string(),
  departementCode: z.string(),
  porteur: porteurSchema,
  qpv: z.number().int(),
  /** Habitants des QPV du contrat ; `null` quand la source ne la dit pas sûre : ni montrée, ni sommée. */
  population: z.number().int().nullable(),
});
export type ContratVille = z.infer<typeof contratVilleSchema>;

export const typeEpciSchema = z.enum(['CC', 'CA', 'CU', 'METRO', 'MET69']);

export const communeSchema = z.object({
  code: z.string(),
  libelle: z.string(),
  departementCode: z.string(),
  epciSiren: z.string().nullable(),
  population: z.number().int().nullable(),
  /** Classement France ruralités revitalisation ; `null` : non classée. */
  frr: z.string().nullable(),
});
export type Commune = z.infer<typeof communeSchema>;

export const epciSchema = z.object({
  siren: z.string(),
  libelle: z.string(),
  type: typeEpciSchema,
  /** Communes dans le département ou le périmètre demandé. */
  communesDedans: z.number().int(),
  /** Communes en tout : le territoire demandé prend l'EPCI entier si les deux sont égales. */
  communes: z.number().int(),
});
export type Epci = z.infer<typeof epciSchema>;

export const qpvSchema = z.object({
  code: z.string(),
  libelle: z.string(),
  /** Libellés des communes, dans leur ordre. */
  communes: z.array(z.string()).min(1),
  contrats: z.array(z.string()),
  /** Faux si une partie du quartier est hors du périmètre : il se montre dans chacun. */
  entier: z.boolean(),
});
export type Qpv = z.infer<typeof qpvSchema>;

/** Ce que contient une liste de communes: calculé par les communes, jamais par le nom d'un territoire. */
export const perimetreSchema = z.object({
  communes: z.array(communeSchema),
  epci: z.array(epciSchema),
  qpv: z.array(qpvSchema),
  contrats: z.array(contratVilleSchema),
  /** Codes demandés que le référentiel ne connaît pas, ou plus. */
  inconnues: z.array(z.string()),
});
export type Perimetre = z.infer<typeof perimetreSchema>;

export const objetTerritoireSchema = z.enum(['departement', 'clpe', 'epci', 'contrat_ville', 'commune', 'qpv']);
export type ObjetTerritoire = z.infer<typeof objetTerritoireSchema>;

/** Ce qu'on restreint d'une recherche ; sans `objets` ni `departement`, tout le référentiel. */
export interface RechercheTerritoire {
  readonly objets?: readonly ObjetTerritoire[];
  readonly departement?: string | null;
  readonly limite: number;
}

export const territoireTrouveSchema = z.object({
  objet: objetTerritoireSchema,
  code: z.string(),
  libelle: z.string(),
  /** Ce qui distingue deux homonymes : « Vosges », « Épinal », « Bas-Rhin, Haut-Rhin ». */
  precision: z.string(),
});
export type TerritoireTrouve = z.infer<typeof territoireTrouveSchema>;

/** Une source à citer ; dates AAAA-MM-JJ. */
export const sourceSchema = z.object({
  /** Fichier du référentiel : « communes », « qpv »… */
  nom: z.string(),
  source: z.string(),
  millesime: z.string(),
  licence: z.string(),
  date: z.iso.date(),
  nombre: z.number().int(),
});
export type Source = z.infer<typeof sourceSchema>;
