import type { Sortie } from '#shared/contract/contract.ts';
import { aFaireDe } from '#shared/domain/convention/echeancier/a-faire.rules.ts';
import {
  appliquerALaConvention,
  appliquerALAnnee,
  avenantsEnVigueur,
} from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import type { Contexte } from '../contexte.ts';
import { suitesDeChacune } from './controle/suites-du-controle.ts';

/** Toutes les conventions, et ce qui y reste à faire ce jour-là : douze lectures, quel que soit leur nombre. */
export function conventionsListees(contexte: Contexte): Sortie<'conventions.lister'> {
  const { depots, aujourdHui } = contexte;
  const jour = aujourdHui();
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
    const {
      clauseCompteRendu: _e1,
      clauseBilan: _e2,
      clauseAvance: _e4,
      jourAvance: _rappel,
      cloture: _jour,
      copilParAn: _frequence,
      ...listee
    } = convention;
    const lignes = {
      convention,
      annees: (lesAnnees.get(convention.id) ?? []).map((annee) => appliquerALAnnee(annee, avenants)),
      versements: lesVersements.get(convention.id) ?? [],
      faits: lesFaits.get(convention.id) ?? [],
      controlesValides: (lesControles.get(convention.id) ?? []).map(({ le }) => le),
      suites: suitesDe(convention),
      copilsTenus: (lesCopils.get(convention.id) ?? []).map(({ le }) => le),
    };
    return { ...listee, aFaire: aFaireDe(lignes, jour) };
  });
}
