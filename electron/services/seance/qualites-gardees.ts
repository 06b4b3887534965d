import { qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Contexte } from '../contexte.ts';

/**
 * La séance levée, chacun y garde la qualité sous laquelle il a siégé : l'annuaire peut changer ensuite. Une
 * qualité déjà gardée ne bouge pas ; celle que l'annuaire ignore encore reste à compléter.
 */
export function garderLesQualites({ depots }: Contexte, reunionId: string): void {
  for (const { id, ...personne } of depots.presences.sansQualite(reunionId)) {
    const qualite = qualiteDe(personne);
    if (qualite !== null) depots.presences.garderQualite(id, qualite);
  }
}
