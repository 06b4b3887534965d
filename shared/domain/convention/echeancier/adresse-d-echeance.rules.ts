import type { Echeance } from './echeancier.types.ts';

/** L'onglet « Contrôles » d'une convention, ou une de ses visites, une de ses lettres. */
export const adresseDuControle = (conventionId: string, objet?: string): string =>
  `/conventions/${conventionId}/controles${objet === undefined ? '' : `/${objet}`}`;

/** Où se traite une échéance qui ne se renseigne pas dans le suivi ; `null` : elle s'y renseigne. Une réunion se tient. */
export function horsDuSuivi(conventionId: string, { cle }: Pick<Echeance, 'cle'>): string | null {
  const [genre, objet] = cle.split(':');
  if (genre === 'copil') return `/conventions/${conventionId}/copil`;
  if (genre === 'visite' || genre === 'lettre') return adresseDuControle(conventionId, objet);
  if (genre === 'piece') return `/conventions/${conventionId}/fiche`;
  if (genre === 'engagement') return `/conventions/${conventionId}/engagements`;
  return genre === 'demande' || genre === 'transmission' ? adresseDuControle(conventionId) : null;
}

/** Là où une échéance se renseigne : son écran, ou le suivi de la convention, ouvert sur elle. */
export const adresseDEcheance = (conventionId: string, echeance: Pick<Echeance, 'cle'>): string =>
  horsDuSuivi(conventionId, echeance) ?? `/conventions/${conventionId}?echeance=${encodeURIComponent(echeance.cle)}`;
