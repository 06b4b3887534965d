import type { EcheanceListee } from '#shared/domain/convention/echeancier/echeance-listee.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** Ce qu'un jour montre de ses échéances : la plus pressante l'emporte. */
export function marqueDuJour(
  echeances: readonly EcheanceListee[],
): 'retard' | 'suspendu' | 'due' | 'faite' | undefined {
  if (echeances.length === 0) return undefined;
  if (echeances.some(({ etat }) => etat === 'en_retard')) return 'retard';
  if (echeances.some(({ etat }) => etat === 'suspendu')) return 'suspendu';
  return echeances.every(({ etat }) => etat === 'fait') ? 'faite' : 'due';
}

/** « 3 échéances de conventions, 1 en retard » ; vide : aucune. */
export function direLesEcheances(echeances: readonly EcheanceListee[]): string {
  const retards = echeances.filter(({ etat }) => etat === 'en_retard').length;
  return echeances.length === 0
    ? ''
    : [
        pluriel(echeances.length, 'échéance de convention', 'échéances de conventions'),
        retards > 0 && `${retards} en retard`,
      ]
        .filter(Boolean)
        .join(', ');
}
