import { z } from 'zod';
import { civiliteSchema } from '../annuaire/personne.schema.ts';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';

/** Qui peut signer pour un émetteur : prénom, nom et qualité lisibles (R-124 ; L. 212-1 du CRPA). */
export const signataireSchema = z.object({
  id: idSchema,
  civilite: civiliteSchema.nullable(),
  prenom: z.string().nullable(),
  nom: z.string(),
  /** Accordée à la personne: « secrétaire générale de la préfecture ». */
  qualite: z.string(),
  /** Arrêté par lequel le préfet lui délègue sa signature. */
  delegation: z.string().nullable(),
  parDefaut: z.boolean(),
  /** Retiré : on ne le propose plus. */
  retireLe: dateCivile.nullable(),
});
export type Signataire = z.infer<typeof signataireSchema>;

const qualite = ligne('Indiquez sa qualité, par exemple « secrétaire générale de la préfecture ».', 300);
const nom = ligne('Indiquez le nom du signataire.', 200).refine(
  (valeur) => valeur === '' || /\p{L}/u.test(valeur),
  'Un nom porte au moins une lettre.',
);

export const signataireASaisirSchema = z.object({
  civilite: civiliteSchema.nullable(),
  prenom: ligneFacultative(100),
  nom,
  qualite,
  delegation: ligneFacultative(200),
});

export const signatairePatchSchema = z.object({
  civilite: civiliteSchema.nullable().optional(),
  prenom: ligneFacultative(100).optional(),
  nom: nom.optional(),
  qualite: qualite.optional(),
  delegation: ligneFacultative(200).optional(),
});
