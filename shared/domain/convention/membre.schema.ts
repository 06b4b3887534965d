import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';
import { montantSchema } from '../feuille-de-route/fiche.schema.ts';

/** Un organisme d'un projet commun : son rôle, son budget, la contribution de l'État qui lui revient (D. 5316-3, 1° e). */
export const membreSaisiSchema = z.object({
  structure: ligne('Choisissez un organisme.', 300),
  chefDeFile: z.boolean(),
  role: ligneFacultative(300),
  budget: montantSchema,
  contribution: montantSchema,
});
export type MembreSaisi = z.output<typeof membreSaisiSchema>;
export const membrePatchSchema = membreSaisiSchema.omit({ structure: true }).partial();

/** Les avenants qui le font entrer et sortir ; `null` : la convention elle-même, ou aucun. */
const mouvement = { entreeId: idSchema.nullable(), sortieId: idSchema.nullable() };

export const membreDeConventionSchema = z.object({
  id: idSchema,
  structureId: idSchema,
  nom: z.string(),
  chefDeFile: z.boolean(),
  role: z.string().nullable(),
  budget: z.number().nullable(),
  contribution: z.number().nullable(),
  ...mouvement,
  /** Jours où ces avenants prennent effet ; `null` : il y est depuis le début, ou jusqu'à la fin. */
  entreLe: dateCivile.nullable(),
  sortiLe: dateCivile.nullable(),
  /** Sa part de l'aide, année par année, telle que les avenants la fixent ; centimes. */
  parts: z.array(z.object({ annee: z.number().int(), montant: z.number().int() })),
});
export type MembreDeConvention = z.infer<typeof membreDeConventionSchema>;

export const genreDeZoneSchema = z.enum(['departement', 'epci', 'commune', 'qpv', 'mots']);
export type GenreDeZone = z.infer<typeof genreDeZoneSchema>;

/** Une zone codée au référentiel, ou décrite en mots : « secteurs ruraux », liste non limitative. */
export const zoneSaisieSchema = z.union([
  z.object({ genre: genreDeZoneSchema.exclude(['mots']), code: ligne('Choisissez un territoire.', 20) }),
  z.object({
    genre: z.literal('mots'),
    libelle: ligne('Décrivez la zone : « secteurs ruraux ».', 200),
    motif: ligneFacultative(300),
    nonLimitative: z.boolean(),
  }),
]);
/** Une famille de territoires d'un département, que la convention nomme un à un : la liste signée ne bouge plus avec le référentiel. */
export const familleDeZonesSchema = z.enum(['tous_qpv', 'frr']);
export type FamilleDeZones = z.infer<typeof familleDeZonesSchema>;

export const familleSaisieSchema = z.object({
  famille: familleDeZonesSchema,
  departement: z.string('Choisissez le département.').min(1, 'Choisissez le département.').max(3),
});

export type ZoneSaisie = z.output<typeof zoneSaisieSchema>;

export const zoneSchema = z.object({
  id: idSchema,
  genre: genreDeZoneSchema,
  code: z.string().nullable(),
  libelle: z.string(),
  motif: z.string().nullable(),
  nonLimitative: z.boolean(),
  ...mouvement,
});
export type Zone = z.infer<typeof zoneSchema>;
