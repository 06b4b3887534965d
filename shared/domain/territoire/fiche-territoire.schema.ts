import { z } from 'zod';
import { idSchema } from '../champs.ts';
import { avancementSchema } from '../feuille-de-route/avancement.schema.ts';
import { successionSchema } from './succession.schema.ts';
import { genreTerritoireViseSchema } from './territoire-vise.schema.ts';
import { chiffreTerritoireSchema, genreChiffreDeTerritoireSchema } from './chiffre-territoire.schema.ts';

const compte = z.number().int();
const quartier = z.object({
  code: z.string(),
  libelle: z.string(),
  habitants: compte.nullable(),
  millesime: compte.nullable(),
  /** D'où vient ce nombre d'habitants ; `null` : nul ne l'a dit. */
  source: z.string().nullable(),
  actions: compte,
  /** De ces actions, combien sont bloquées, et combien en retard. */
  bloquees: compte,
  enRetard: compte,
  /** « Bus + CitésLab » : ce qui couvre le quartier (A4) ; vide : rien. */
  dispositifs: z.string(),
});

const action = z.object({
  id: idSchema,
  intitule: z.string(),
  pilote: z.string().nullable(),
  etatMotif: z.string().nullable(),
  avancement: avancementSchema,
  quartiers: z.array(z.string()),
});

/** Ce que l'application sait d'un territoire, d'un seul aller-retour. */
export const ficheTerritoireSchema = z.object({
  territoire: z.object({
    genre: genreTerritoireViseSchema,
    code: z.string(),
    libelle: z.string(),
    precision: z.string(),
  }),
  /** D'un quartier de 2024 : les liens de la table de passage qui mènent à lui ; vide des autres territoires. */
  succede: z.array(successionSchema),
  communes: compte,
  quartiers: z.array(quartier),
  actions: z.array(action),
  /** Actions de ses feuilles de route qui ne sont pas comptées : hors QPV, ou sans quartier précisé. */
  horsCompte: compte,
  argent: z.object({
    annee: compte,
    /** En centimes ; les actions y sont entières, qu'elles visent d'autres territoires ou non. */
    droitCommun: compte,
    specifique: compte,
    autres: compte,
  }),
  mailles: z.array(z.object({ genre: genreChiffreDeTerritoireSchema, code: z.string(), libelle: z.string() })),
  chiffres: z.array(chiffreTerritoireSchema),
  /** Les zones d'emploi du territoire, celle qui a le plus de ses communes d'abord, et leur taux de chômage localisé. */
  zones: z.array(
    z.object({
      code: z.string(),
      libelle: z.string(),
      communes: compte,
      chomage: z.array(z.object({ trimestre: z.string(), taux: z.number() })),
    }),
  ),
  contrats: z.array(z.object({ id: idSchema.nullable(), code: z.string(), libelle: z.string() })),
  comites: z.array(
    z.object({ id: idSchema, nom: z.string(), prochaine: z.object({ id: idSchema, date: z.string() }).nullable() }),
  ),
  decisions: z.array(
    z.object({ id: idSchema, numero: z.string(), texte: z.string(), date: z.string(), instance: z.string() }),
  ),
  appels: z.array(
    z.object({
      /** Genre de la désignation : « Déléguée, délégué du préfet ». */
      titre: z.string(),
      personneId: idSchema,
      nom: z.string(),
      qualite: z.string().nullable(),
      telephone: z.string().nullable(),
      courriel: z.string().nullable(),
    }),
  ),
});
export type FicheTerritoire = z.output<typeof ficheTerritoireSchema>;

/** Où se rangent les fiches territoriales sur le poste : un dossier pour toutes, comme une instance a le sien. */
export const RAYON_DES_TERRITOIRES = '00000000-0000-7000-8000-000000000001';
