import type { SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import type { Suivi } from '#shared/domain/seance/seance.schema.ts';

/** Le signe de chaque état d'une décision suivie. */
export const SENS_DU_SUIVI: Readonly<Record<Suivi, SensEtat>> = {
  a_engager: 'afaire',
  en_cours: 'cours',
  faite: 'fait',
  abandonnee: 'sans-objet',
};
