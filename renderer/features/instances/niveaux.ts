import { NIVEAUX } from '#shared/domain/instance/registre.data.ts';
import type { Niveau } from '#shared/domain/instance/types.data.ts';

/** Titre d'un groupe de la liste : « Niveau local », « Contrats de ville ». */
export const titreDuNiveau = (niveau: Niveau): string =>
  NIVEAUX.find((autre) => autre.niveau === niveau)?.titre ?? niveau;
