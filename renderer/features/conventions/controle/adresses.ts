import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';

/** L'onglet « Contrôles » d'une convention, ou une de ses visites, une de ses lettres. */
export const adresseDuControle = (conventionId: string, objet?: string): string =>
  `/conventions/${conventionId}/controles${objet === undefined ? '' : `/${objet}`}`;

/** Où se traite ce qu'un contrôle, une pièce ou un engagement fait attendre ; `null` : l'échéance n'en vient pas. */
export function adresseDeLaSuite(conventionId: string, { cle }: Pick<Echeance, 'cle'>): string | null {
  const [genre, objet] = cle.split(':');
  if (genre === 'visite' || genre === 'lettre') return adresseDuControle(conventionId, objet);
  if (genre === 'piece') return `/conventions/${conventionId}/fiche`;
  if (genre === 'engagement') return `/conventions/${conventionId}/engagements`;
  return genre === 'demande' || genre === 'transmission' ? adresseDuControle(conventionId) : null;
}
