import { z } from 'zod';
import { idSchema, ligne, ligneFacultative } from '../champs.ts';

export const genreContactSchema = z.enum(['courriel', 'telephone']);
export type GenreContact = z.infer<typeof genreContactSchema>;

export const genreContactLibelle: Readonly<Record<GenreContact, string>> = {
  courriel: 'Courriel',
  telephone: 'Téléphone',
};

/** Un autre point de contact que ceux de la fiche : secrétariat, portable, standard. */
export const contactSchema = z.object({
  id: idSchema,
  genre: genreContactSchema,
  valeur: z.string(),
  libelle: z.string().nullable(),
});
export type Contact = z.infer<typeof contactSchema>;

/** Ce qui ne va pas d'une valeur ; `null` si elle convient à son genre. */
export const fauteDeContact = (genre: GenreContact, valeur: string): string | null => {
  if (genre === 'courriel')
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(valeur)
      ? null
      : 'Cette adresse n’est pas complète. Exemple : secretariat@exemple.fr';
  return (valeur.match(/\d/gu) ?? []).length >= 3
    ? null
    : 'Ce numéro n’est pas complet. Exemple : 03\u00A089\u00A000\u00A000\u00A000';
};

const valeur = ligne('Indiquez l’adresse ou le numéro.', 254);

export const contactSaisieSchema = z
  .object({ genre: genreContactSchema, valeur, libelle: ligneFacultative(60) })
  .superRefine((saisie, contexte) => {
    const message = saisie.valeur === '' ? null : fauteDeContact(saisie.genre, saisie.valeur);
    if (message !== null) contexte.addIssue({ code: 'custom', path: ['valeur'], message });
  });

export const contactPatchSchema = z.object({ valeur, libelle: ligneFacultative(60) }).partial();
