import type { SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import type { EtatAudit } from '#shared/domain/audit/suites.rules.ts';

/** Le signe de chaque état d'une demande. */
export const sensDeLAudit: Readonly<Record<EtatAudit, SensEtat>> = {
  a_inscrire: 'afaire',
  inscrite: 'cours',
  a_noter: 'afaire',
  rejetee: 'sans-objet',
  rapport_attendu: 'attente',
  rapport_recu: 'cours',
  saisine: 'attente',
  a_presenter: 'afaire',
  presentee: 'cours',
  close: 'fait',
};
