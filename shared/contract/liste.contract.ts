import { z } from 'zod';
import { idSchema, ligne } from '#shared/domain/champs.ts';
import { choixDePersonnesSchema } from '#shared/domain/annuaire/liste.schema.ts';
import { demande } from './definition.ts';

const choix = choixDePersonnesSchema;
const fichier = z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() });

/** Ce qu'on tire d'une liste de personnes, telle que l'écran l'a composée. */
export const listeContract = {
  /** Leurs cartes de visite (.vcf), que les messageries et les téléphones lisent. */
  'listes.cartes': demande(z.object({ choix }), fichier),
  /** Un brouillon de courriel à tous, en copie cachée. */
  'listes.brouillon': demande(z.object({ choix }), fichier),
  /** L'annuaire imprimable, par structure. */
  'listes.annuaire': demande(z.object({ choix, titre: ligne('Donnez un titre à l’annuaire.', 200) }), fichier),
} as const;
