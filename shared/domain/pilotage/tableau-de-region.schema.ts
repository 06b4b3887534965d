import { z } from 'zod';

const nombre = z.number().int();

/** Un nombre d'un département et ses lignes, chacune à son adresse. */
const mesureSchema = z.object({
  total: nombre,
  lignes: z.array(z.object({ vers: z.string(), nom: z.string(), dit: z.string() })),
});
export type MesureDeDepartement = z.infer<typeof mesureSchema>;

/** Ce qu'un département a tenu, doit et fait, une année. */
const departementPiloteSchema = z.object({
  code: z.string(),
  libelle: z.string(),
  /** Instances suivies, et celles qui se sont réunies cette année. */
  instances: nombre,
  reunies: mesureSchema,
  reunions: nombre,
  comptesRendusEnRetard: mesureSchema,
  decisionsEnRetard: mesureSchema,
  actions: mesureSchema,
  actionsAVoir: mesureSchema,
  conventions: mesureSchema,
});
export type DepartementPilote = z.infer<typeof departementPiloteSchema>;

/** Les départements d'une région, d'un regard, pour qui la suit tout entière. */
export const tableauDeRegionSchema = z.object({
  region: z.string(),
  annee: nombre,
  departements: z.array(departementPiloteSchema),
});
export type TableauDeRegion = z.infer<typeof tableauDeRegionSchema>;
