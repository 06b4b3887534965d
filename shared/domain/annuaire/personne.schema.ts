import { z } from 'zod';
import { courriel, dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';

export const civiliteSchema = z.enum(['M.', 'Mme']);
export type Civilite = z.infer<typeof civiliteSchema>;

export const personneSchema = z.object({
  id: idSchema,
  civilite: civiliteSchema.nullable(),
  prenom: z.string().nullable(),
  nom: z.string(),
  /** Qualité sous laquelle la personne paraît dans un document : « sous-préfète de Mulhouse ». */
  fonction: z.string().nullable(),
  structure: z.string().nullable(),
  courriel: z.string().nullable(),
  telephone: z.string().nullable(),
});
export type Personne = z.infer<typeof personneSchema>;

/** Ce que l'annuaire tient d'une personne, outre ce qui paraît dans un document. */
export const fichePersonneSchema = personneSchema.extend({
  /** Depuis quand elle tient le poste que dit sa fiche. */
  depuis: dateCivile.nullable(),
  /** Depuis quand elle n'exerce plus : elle reste dans les réunions passées. */
  ancienneLe: dateCivile.nullable(),
  /** D'où viennent ses coordonnées (RGPD, art. 14) ; `null` : saisies ici. */
  source: z.string().nullable(),
  /** Quand on a vérifié ses coordonnées, en dernier ; le jour de l'entrée, à défaut (A7). */
  verifieLe: dateCivile.nullable(),
  /** Quand on lui a demandé de les vérifier, en dernier. */
  solliciteeLe: dateCivile.nullable(),
});
export type FichePersonne = z.infer<typeof fichePersonneSchema>;

/** Ce qu'un formulaire ou un tableau collé apporte d'une personne. */
export const personneSaisieSchema = z.object({
  civilite: civiliteSchema.nullable(),
  prenom: ligneFacultative(100),
  nom: ligne('Indiquez le nom de la personne.', 200).refine(
    (nom) => nom === '' || /\p{L}/u.test(nom),
    'Un nom porte au moins une lettre.',
  ),
  fonction: ligneFacultative(300),
  structure: ligneFacultative(300),
  courriel,
  telephone: ligneFacultative(40),
});
export type PersonneSaisie = z.output<typeof personneSaisieSchema>;

/** Ce qui se change d'une fiche. */
export const ficheAModifierSchema = personneSaisieSchema
  .extend({ source: ligneFacultative(300), verifieLe: dateCivile.nullable(), depuis: dateCivile.nullable() })
  .partial();

export const roleMandatSchema = z.enum(['titulaire', 'suppleant']);
export type RoleMandat = z.infer<typeof roleMandatSchema>;

/** Mandat de trois ans sur un siège (R. 5311-36) ; sans terme pour un membre de droit. */
export const mandatSchema = z.object({
  id: idSchema,
  role: roleMandatSchema,
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
  personne: personneSchema,
});
export type Mandat = z.infer<typeof mandatSchema>;
