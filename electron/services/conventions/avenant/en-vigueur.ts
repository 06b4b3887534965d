import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import {
  appliquerALaConvention,
  avenantsEnVigueur,
  type DiteDesParties,
  enVigueur,
} from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../../contexte.ts';

/** La convention telle que les parties l'ont d'abord signée, ou un refus en français si elle n'existe plus. */
export function exigerInitiale({ depots }: Contexte, id: string): Convention {
  const convention = depots.conventions.parId(id);
  if (convention === null) throw communErrors.introuvable('Cette convention');
  return convention;
}

/** Ses valeurs en vigueur ce jour-là, avenants compris (C7), ou un refus si elle n'existe plus ; sans jour dit, aujourd'hui. */
export function conventionEnVigueur(contexte: Contexte, id: string, jour = contexte.aujourdHui()): Convention {
  return appliquerALaConvention(
    exigerInitiale(contexte, id),
    avenantsEnVigueur(contexte.depots.avenants.signesDe(id), jour),
  );
}

/** Ce que la convention disait, ses avenants, et ce qui vaut ce jour-là. */
export interface PartiesLues {
  readonly initiale: DiteDesParties;
  readonly avenants: readonly Avenant[];
  readonly enVigueur: DiteDesParties;
}

/** Tout ce qu'un avenant peut toucher, initial et en vigueur ; sans jour dit, aujourd'hui. */
export function lireLesParties(contexte: Contexte, id: string, jour = contexte.aujourdHui()): PartiesLues {
  const { depots } = contexte;
  const initiale: DiteDesParties = {
    convention: exigerInitiale(contexte, id),
    annees: depots.conventionAnnees.annees(id),
    membres: depots.conventionPartenaires.membres(id),
    zones: depots.conventionPartenaires.zones(id),
  };
  const avenants = depots.avenants.deLaConvention(id);
  return { initiale, avenants, enVigueur: enVigueur(initiale, avenants, jour) };
}
