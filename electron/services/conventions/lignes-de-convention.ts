import type { LignesDeConvention } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { appliquerALAnnee, avenantsEnVigueur } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import type { Contexte } from '../contexte.ts';
import { suitesDeChacune } from './controle/suites-du-controle.ts';

/** Ce dont se calcule l'échéancier d'une convention, avenants en vigueur compris (C7). */
export function lignesDe(contexte: Contexte, convention: Convention, jour = contexte.aujourdHui()) {
  const { depots } = contexte;
  const { id } = convention;
  const avenants = avenantsEnVigueur(depots.avenants.signesDe(id), jour);
  return {
    convention,
    annees: depots.conventionAnnees.annees(id).map((annee) => appliquerALAnnee(annee, avenants)),
    versements: depots.conventionAnnees.versements(id),
    faits: depots.conventionSuivi.faits(id),
    controlesValides: depots.controlesSurcompensation.deLaConvention(id).map(({ le }) => le),
    suites: suitesDeChacune(contexte, id)(convention),
    copilsTenus: depots.copils.tenus(id),
  } satisfies LignesDeConvention;
}
