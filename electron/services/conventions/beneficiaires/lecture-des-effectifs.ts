import type { Reglages } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../../contexte.ts';

/** Les réglages de la saisie, ou un refus si la convention n'existe plus. */
export function exigerReglages({ depots }: Contexte, conventionId: string): Reglages {
  const reglages = depots.indicateursDeConvention.reglages(conventionId);
  if (reglages === null) throw communErrors.introuvable('Cette convention');
  return reglages;
}

/**
 * Les effectifs d'une convention, et de quoi les lire : réglages, indicateurs, objectifs, jalons, relevés et corrections.
 * @throws si la convention n'existe plus
 */
export function effectifsDe(contexte: Contexte, conventionId: string): Sortie<'beneficiaires.lire'> {
  const { indicateursDeConvention: indicateurs, relevesDeConvention: releves } = contexte.depots;
  return {
    reglages: exigerReglages(contexte, conventionId),
    indicateurs: indicateurs.lister(conventionId),
    objectifs: indicateurs.objectifs(conventionId),
    jalons: indicateurs.jalons(conventionId),
    releves: releves.lister(conventionId),
    corrections: releves.corrections(conventionId),
  };
}
