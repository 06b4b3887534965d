import type { Civilite, Personne } from '#shared/domain/annuaire/personne.schema.ts';

/** Identifiant stable et valide, lisible dans un échec de test. */
export const idInvente = (nombre: number): string => `00000000-0000-7000-8000-${String(nombre).padStart(12, '0')}`;

/** Personne inventée. « Mme Aude KIRSCHLAGER, cheffe de service » devient une fiche. */
export const personne = (
  nombre: number,
  civilite: Civilite | null,
  prenom: string | null,
  nom: string,
  fonction: string | null,
  structure: string | null = null,
): Personne => ({
  id: idInvente(nombre),
  civilite,
  prenom,
  nom,
  fonction,
  structure,
  courriel: `personne-${nombre}@exemple.fr`,
  telephone: null,
});
