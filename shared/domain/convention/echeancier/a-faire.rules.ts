import type { AFaire } from './a-faire.schema.ts';
import { enRetard } from './echeancier.rules.ts';
import { duDe, type LignesDeConvention } from './suivi.rules.ts';

/** Ce qui reste à faire d'une convention ce jour-là ; d'un projet, ce qui viendrait une fois signé. */
export function aFaireDe(lignes: LignesDeConvention, jour: string): AFaire {
  const { echeances, suspension } = duDe(lignes, jour);
  const prochaine = echeances.find(({ etat, le }) => etat !== 'fait' && etat !== 'en_retard' && le >= jour);
  return {
    enRetard: enRetard(echeances).length,
    suspendue: suspension !== null,
    prochaine: prochaine === undefined ? null : { quoi: prochaine.quoi, le: prochaine.le, alerte: prochaine.alerte },
  };
}

/** L'ordre d'urgence : les plus en retard d'abord, puis ce qui vient le plus tôt. */
export const comparerAFaire = (un: AFaire, autre: AFaire): number =>
  autre.enRetard - un.enRetard ||
  Number(autre.suspendue) - Number(un.suspendue) ||
  (un.prochaine?.le ?? '9999').localeCompare(autre.prochaine?.le ?? '9999');
