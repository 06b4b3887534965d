import { z } from 'zod';
import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';

/** Les types de champs communs à tous les objets, avec leurs bornes et leurs phrases. */

const nombre = new Intl.NumberFormat('fr-FR');
const tropLong = (max: number) => ({
  error: (fait: { input?: unknown }) =>
    `Ce texte compte ${nombre.format(String(fait.input).length)} caractères, pour ${nombre.format(max)} au plus. Raccourcissez-le.`,
});

/** Identifiant d'un objet : UUID (version 7) en texte. */
export const idSchema = z.uuid('Cet objet est inconnu.');

/** Une ligne obligatoire ; `vide` est la phrase montrée quand rien n'est saisi. */
export const ligne = (vide: string, max = 300) =>
  z
    .string()
    .transform(nettoyerLigne)
    .pipe(z.string().min(1, vide).max(max, tropLong(max)));

/** Une ligne facultative : le vide devient `null`. */
export const ligneFacultative = (max = 300) =>
  z
    .string()
    .transform(nettoyerLigne)
    .pipe(z.string().max(max, tropLong(max)))
    .transform((texte) => (texte === '' ? null : texte))
    .nullable();

/** Un texte de plusieurs paragraphes ; le vide devient `null`. */
export const texteFacultatif = (max = 200_000) =>
  z
    .string()
    .transform(nettoyerTexte)
    .pipe(z.string().max(max, tropLong(max)))
    .transform((texte) => (texte.trim() === '' ? null : texte))
    .nullable();

/** Texte obligatoire de plusieurs paragraphes. */
export const texte = (vide: string, max = 20_000) =>
  z
    .string()
    .transform(nettoyerTexte)
    .pipe(z.string().trim().min(1, vide).max(max, tropLong(max)));

/** Date civile `AAAA-MM-JJ`, jamais convertie en heure universelle. */
export const dateCivile = z.iso
  .date('Indiquez une date qui existe, par exemple 12/03/2026.')
  .refine((date) => date >= '1900-01-01' && date < '2200-01-01', 'Indiquez une année entre 1900 et 2199.');
/** Heure du jour `HH:MM`. */
export const heure = z.string().regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/u, 'Indiquez une heure, par exemple 9 h 30.');
/** Adresse de courriel ; le vide devient `null`. */
export const courriel = ligneFacultative(254).refine(
  (valeur) => valeur === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(valeur),
  'Cette adresse n’est pas complète. Exemple : prenom.nom@exemple.fr',
);
