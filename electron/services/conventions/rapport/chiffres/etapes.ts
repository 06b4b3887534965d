import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import type { EtapeDuRapport } from '#shared/documents/rapport-copil/rapport.types.ts';

/** Un comité regarde l'année qui vient : au-delà, l'échéancier de la convention dit la suite. */
const ETAPES = 8;

/**
 * Ce qui reste dû, en retard d'abord, puis ce qui vient (section 12), et combien d'échéances suivent ; les versements sont
 * dans leur tableau.
 */
export function etapesDuRapport(echeances: readonly Echeance[]): {
  readonly etapes: readonly EtapeDuRapport[];
  readonly autresEtapes: number;
} {
  const dues = echeances.filter(({ etat, cle }) => etat !== 'fait' && !cle.startsWith('versement:'));
  return {
    etapes: dues
      .slice(0, ETAPES)
      .map(({ le, quoi, qui, article, etat }) => ({ le, quoi, qui, article, enRetard: etat === 'en_retard' })),
    autresEtapes: Math.max(0, dues.length - ETAPES),
  };
}
