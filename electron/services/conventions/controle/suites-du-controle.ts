import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { suitesDuControle } from '#shared/domain/convention/controle/suites.rules.ts';
import type { SuiteDeControle } from '#shared/domain/convention/controle/suite.schema.ts';
import { suitesDesEngagements } from '#shared/domain/convention/engagements/engagements.rules.ts';
import { suitesDesPieces } from '#shared/domain/convention/pieces/pieces.rules.ts';
import type { Contexte } from '../../contexte.ts';

/** Ce qui s'attend de chaque convention lue, contrôle, pièces, engagements ; six lectures, d'une convention (`id`) ou de toutes (nul). */
export function suitesDeChacune(
  { depots }: Contexte,
  id: string | null,
): (convention: Pick<Convention, 'id' | 'fin' | 'genre'>) => SuiteDeControle[] {
  const lues = depots.suitesDuControle(id);
  const deChacune = <T extends { readonly conventionId: string }>(lignes: readonly T[]) =>
    Map.groupBy(lignes, ({ conventionId }) => conventionId);
  const [visites, lettres] = [deChacune(lues.visites), deChacune(lues.lettres)];
  const [demandes, donnees] = [deChacune(lues.demandes), deChacune(lues.donnees)];
  const pieces = deChacune(depots.piecesDeConvention.datesDe(id));
  const engagements = deChacune(depots.engagementsDeConvention.datesDe(id));
  return (convention) => [
    ...suitesDuControle(
      {
        visites: visites.get(convention.id) ?? [],
        lettres: lettres.get(convention.id) ?? [],
        demandes: demandes.get(convention.id) ?? [],
        donnees: donnees.get(convention.id) ?? [],
      },
      convention,
    ),
    ...suitesDesPieces(pieces.get(convention.id) ?? []),
    ...suitesDesEngagements(engagements.get(convention.id) ?? []),
  ];
}
