import { z } from 'zod';
import { courriel, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';
import { CODES_DE_STRUCTURE } from './structure.data.ts';

export const typeStructureSchema = z.enum(CODES_DE_STRUCTURE);

/** Un service, une collectivité ou un organisme, et comment le joindre. */
export const structureSchema = z.object({
  id: idSchema,
  nom: z.string(),
  sigle: z.string().nullable(),
  type: typeStructureSchema.nullable(),
  courriel: z.string().nullable(),
  telephone: z.string().nullable(),
  site: z.string().nullable(),
  adresse: z.string().nullable(),
});
export type Structure = z.infer<typeof structureSchema>;

const site = ligneFacultative(300).refine(
  (valeur) => valeur === null || /^(?:https?:\/\/)?[^\s/@]+\.[^\s/@]{2,}(?:\/\S*)?$/iu.test(valeur),
  'Ce site n’est pas complet. Exemple : www.exemple.fr',
);

export const structureSaisieSchema = z.object({
  nom: ligne('Indiquez le nom de la structure.', 300).refine(
    (nom) => nom === '' || /[\p{L}\p{N}]/u.test(nom),
    'Un nom porte au moins une lettre.',
  ),
  sigle: ligneFacultative(40),
  type: typeStructureSchema.nullable(),
  courriel,
  telephone: ligneFacultative(40),
  site,
  adresse: texteFacultatif(500),
});
