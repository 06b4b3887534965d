import type { EtatReunion } from '#shared/domain/reunion/reunion.schema.ts';
import type { SensEtat } from '#renderer/ui/reperes/Etat.tsx';

/** Le signe de chaque état d'une réunion ; aucun n'est rouge : seule une date passée l'est. */
export const sensDeLEtat: Readonly<Record<EtatReunion, SensEtat>> = {
  brouillon: 'cours',
  convoquee: 'attente',
  ouverte: 'cours',
  tenue: 'fait',
  annulee: 'sans-objet',
  reportee: 'sans-objet',
  sans_quorum: 'alerte',
};
