import type { LignesDeConvention } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import {
  appliquerALaConvention,
  appliquerALAnnee,
  avenantsEnVigueur,
} from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import type { ConventionListee } from '#electron/repositories/conventions/convention.repository.ts';
import type { Contexte } from '../contexte.ts';
import { suitesDeChacune } from './controle/suites-du-controle.ts';

/** Une convention de la liste, telle qu'elle vaut aujourd'hui, et de quoi calculer son suivi. */
export type LignesListees = LignesDeConvention & { readonly convention: ConventionListee };

/** Toutes les conventions, avenants en vigueur ce jour-là compris : douze lectures, quel que soit leur nombre. */
export function lignesDeToutes(contexte: Contexte, jour: string): readonly LignesListees[] {
  const { depots } = contexte;
  const { annees, versements } = depots.conventionAnnees.deToutes();
  const deChacune = <T extends { readonly conventionId: string }>(lignes: readonly T[]) =>
    Map.groupBy(lignes, ({ conventionId }) => conventionId);
  const [lesAnnees, lesVersements] = [deChacune(annees), deChacune(versements)];
  const lesFaits = deChacune(depots.conventionSuivi.faitsDeToutes());
  const lesCopils = deChacune(depots.copils.tenusDeToutes());
  const lesAvenants = deChacune(depots.avenants.signesDeToutes());
  const lesControles = deChacune(depots.controlesSurcompensation.joursDeTous());
  const suitesDe = suitesDeChacune(contexte, null);
  return depots.conventions.lister().map((initiale) => {
    const avenants = avenantsEnVigueur(lesAvenants.get(initiale.id) ?? [], jour);
    const convention = appliquerALaConvention(initiale, avenants);
    return {
      convention,
      annees: (lesAnnees.get(convention.id) ?? []).map((annee) => appliquerALAnnee(annee, avenants)),
      versements: lesVersements.get(convention.id) ?? [],
      faits: lesFaits.get(convention.id) ?? [],
      controlesValides: (lesControles.get(convention.id) ?? []).map(({ le }) => le),
      suites: suitesDe(convention),
      copilsTenus: (lesCopils.get(convention.id) ?? []).map(({ le }) => le),
    };
  });
}
