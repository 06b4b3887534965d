import type { GenreTrouve } from '#shared/domain/recherche/recherche.schema.ts';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';

/** Le dessin de chaque genre de ce qui se trouve. */
export const ICONES_DES_GENRES: Readonly<Record<GenreTrouve, NomIcone>> = {
  instance: 'personnes',
  reunion: 'bulle',
  point: 'lecture',
  decision: 'coche',
  action: 'fait',
  piece: 'document',
  note: 'crayon',
  personne: 'personne',
  structure: 'anneaux',
  designation: 'fait',
  contrat: 'piles',
  feuille: 'piles',
  fiche: 'piles',
  projet: 'tableau',
  convention: 'anneaux',
  appel: 'anneaux',
  candidature: 'anneaux',
  dispositif: 'piles',
  territoire: 'epingle',
};

/** L'adresse de la page de recherche, sur cette recherche. */
export const adresseDeRecherche = (texte: string): string => `/recherche?q=${encodeURIComponent(texte)}`;
