import { z } from 'zod';

/** Tout ce qui a une fiche : ce à quoi une note s'attache, ce sur quoi porte une note d'une page, ce qu'une recherche trouve. */
export const genreDObjetSchema = z.enum([
  'instance',
  'reunion',
  'deliberation',
  'action',
  'contrat_ville',
  'feuille_de_route',
  'fiche_action',
  'convention',
  'appel',
  'candidature',
  'personne',
  'structure',
  'designation',
  'territoire',
]);
export type GenreDObjet = z.infer<typeof genreDObjetSchema>;

/** `id` : celui de la ligne ; pour un territoire, « genre/code » (« qpv/QN06804M »). Nul caractère de contrôle : SQLite compte un texte jusqu'au premier NUL. */
export const objetViseSchema = z.object({
  genre: genreDObjetSchema,
  id: z
    .string()
    .min(1)
    .max(60)
    .regex(/^\P{Cc}+$/u, 'Cet objet est inconnu.'),
});
export type ObjetVise = z.infer<typeof objetViseSchema>;

/** Le même, avec le nom sous lequel on le dit. */
export const objetNommeSchema = objetViseSchema.extend({ nom: z.string() });
export type ObjetNomme = z.infer<typeof objetNommeSchema>;
