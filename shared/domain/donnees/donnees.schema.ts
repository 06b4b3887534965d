import { z } from 'zod';
import { idSchema } from '../champs.ts';

export const genreDeTraceSchema = z.enum(['export', 'effacement', 'purge']);
export type GenreDeTrace = z.infer<typeof genreDeTraceSchema>;

/** Ce qui a été fait des données, par qui, quand ; jamais sur qui (G4). */
export const traceSchema = z.object({
  num: z.number().int(),
  quandUtc: z.string(),
  genre: genreDeTraceSchema,
  operateur: z.string(),
  nombre: z.number().int(),
  operation: z.number().int().nullable(),
});
export type Trace = z.infer<typeof traceSchema>;

/** Un texte saisi qui cite la personne : à garder ou à reprendre, jamais d'office. */
export const texteCiteSchema = z.object({
  /** « point/…/mes_notes ». */
  cle: z.string(),
  /** « Point, mes notes ». */
  quoi: z.string(),
  /** « CLPE de Mulhouse, 12 mars 2026 ». */
  ou: z.string().nullable(),
  adresse: z.string().nullable(),
  avant: z.string(),
  cite: z.string(),
  apres: z.string(),
  /** Le nom entier ou une coordonnée ; faux : le nom seul, qu'une autre personne peut porter. */
  sure: z.boolean(),
  /** La séance est approuvée : ce texte ne se reprend plus. */
  fige: z.boolean(),
});
export type TexteCite = z.infer<typeof texteCiteSchema>;

/** Ce qui part, ce qui reste, ce qui se décide avant d'effacer une personne (G3). */
export const apercuEffacementSchema = z.object({
  nom: z.string(),
  /** Les instances où elle siège encore : rien ne s'efface d'ici là. */
  siegeEncore: z.array(z.object({ instanceId: idSchema, nom: z.string() })),
  mandatsPasses: z.number().int(),
  presences: z.number().int(),
  affectations: z.number().int(),
  contacts: z.number().int(),
  designations: z.number().int(),
  invitations: z.number().int(),
  /** Visites sur place dont elle est agent : elles restent. */
  visites: z.number().int(),
  frappes: z.number().int(),
  /** Les émetteurs pour lesquels elle signe. */
  signataires: z.array(z.string()),
  /** Séances où elle siégeait, dont aucun compte rendu n'est établi. */
  sansCompteRendu: z.array(z.object({ id: idSchema, nom: z.string() })),
  textes: z.array(texteCiteSchema),
  /** Du registre des documents sortis. */
  produits: z.object({ oublies: z.number().int(), renommes: z.number().int(), gardes: z.number().int() }),
  /** Ce que le journal scellé garde d'elle : les opérations qu'elle a faites, les libellés qui la nomment. */
  scellees: z.object({ signees: z.number().int(), libelles: z.number().int() }),
});
export type ApercuEffacement = z.infer<typeof apercuEffacementSchema>;

/** Une personne qu'il reste à informer, ou dont la fiche a fait son temps. */
export const personneAVoirSchema = z.object({
  id: idSchema,
  nom: z.string(),
  structure: z.string().nullable(),
  courriel: z.string().nullable(),
});

/** Plus d'un mois qu'on tient ses données sans l'en avoir informée (G5). */
export const aInformerSchema = personneAVoirSchema.extend({
  source: z.string().nullable(),
  creeeLe: z.iso.date().nullable(),
  enRetard: z.boolean(),
});
export type AInformer = z.infer<typeof aInformerSchema>;

/** Une fiche qui a fait son temps (A7), avec ce qui la nomme encore. */
export const aPurgerSchema = personneAVoirSchema.extend({
  raison: z.string(),
  depuis: z.iso.date(),
  mandats: z.number().int(),
  seances: z.number().int(),
  designations: z.number().int(),
  /** Séances où elle siégeait, sans compte rendu établi : effacée, elle n'y serait plus nommée. */
  sansCompteRendu: z.array(z.object({ id: idSchema, nom: z.string() })),
  supprimee: z.boolean(),
});
export type APurger = z.infer<typeof aPurgerSchema>;
