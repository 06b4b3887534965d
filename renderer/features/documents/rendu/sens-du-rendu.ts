import type { EtatDuRendu } from '#shared/domain/rendu/versions.rules.ts';
import type { SensEtat } from '#renderer/ui/reperes/Etat.tsx';

/** Le signe de chaque état d'un compte rendu. */
export const SENS_DU_RENDU: Readonly<Record<EtatDuRendu, SensEtat>> = {
  brouillon: 'afaire',
  diffuse: 'cours',
  approuve: 'fait',
  rectifie: 'fait',
  en_rectification: 'alerte',
};
