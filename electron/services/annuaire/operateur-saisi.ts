import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { trouverOuCreerStructure } from './personne-saisie.ts';

/** L'opérateur de ce nom, connu ou nouveau. Ce qu'il est se sait par ce qu'il porte ; un type déjà dit reste. @returns son identifiant */
export function trouverOuCreerOperateur(contexte: Contexte, nom: string): string {
  const { structures } = contexte.depots;
  const id = trouverOuCreerStructure(contexte, nom);
  if (id === null) throw communErrors.introuvable('Cet opérateur');
  if (structures.parId(id)?.type === null) structures.modifier(id, { type: 'operateur_eq2030' });
  return id;
}
