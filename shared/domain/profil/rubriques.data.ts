import { z } from 'zod';

/** Ce que porte un profil de service, dans l'ordre où on le coche. */
export const RUBRIQUES_DU_PROFIL = {
  emetteurs: 'Émetteurs et bloc-marque',
  signataires: 'Signataires et délégations',
  modeles: 'Modèles Word',
  regles: 'Règles des instances',
  ordresDuJour: 'Ordres du jour types',
  logos: 'Logotypes des coprésidents',
  conventions: 'Réglages des conventions',
  listes: 'Freins et genres de désignation',
  registre: 'Registre des traitements (RGPD)',
} as const;

export type RubriqueDuProfil = keyof typeof RUBRIQUES_DU_PROFIL;
export const rubriqueDuProfilSchema = z.enum(Object.keys(RUBRIQUES_DU_PROFIL) as [RubriqueDuProfil]);
