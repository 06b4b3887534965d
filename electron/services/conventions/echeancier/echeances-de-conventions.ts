import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { duDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { estUnProjet, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import type { Contexte } from '../../contexte.ts';
import { type LignesListees, lignesDeToutes } from '../lignes-de-toutes.ts';

/** Les échéances des conventions signées dans ces bornes, au jour d'aujourd'hui ; d'un projet, rien n'est encore dû (C9). */
export function echeancesDesConventions(
  contexte: Contexte,
  { du, au, dues }: Entree<'conventions.echeances'>,
  toutes: readonly LignesListees[] = lignesDeToutes(contexte, contexte.aujourdHui()),
): Sortie<'conventions.echeances'> {
  const jour = contexte.aujourdHui();
  const ressorts = Map.groupBy(contexte.depots.ressortsDeConvention.deToutes(jour), ({ conventionId }) => conventionId);
  return toutes
    .filter(({ convention }) => !estUnProjet(statutSelonLesFaits(convention, jour)))
    .flatMap((lignes) => {
      const { id: conventionId, numero, intitule, porteur, copilId } = lignes.convention;
      const departements = (ressorts.get(conventionId) ?? []).map(({ code }) => code);
      return duDe(lignes, jour)
        .echeances.filter(({ le, etat }) => du <= le && le <= au && !(dues && etat === 'fait'))
        .map(({ cle, quoi, qui, le, etat, faitLe, retard, article, alerte }) => ({
          ...{ conventionId, numero, intitule, porteur, copilId, departements },
          ...{ cle, quoi, qui, le, etat, faitLe, retard, article, alerte },
        }));
    })
    .toSorted((une, autre) => une.le.localeCompare(autre.le) || une.intitule.localeCompare(autre.intitule, 'fr'));
}
