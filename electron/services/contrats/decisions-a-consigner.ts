import type { DecisionAConsigner } from '#shared/domain/programmation/consignation.rules.ts';
import type { Contexte } from '../contexte.ts';

/** Les décisions d'un financeur que nulle séance ne porte telles quelles. */
export interface AConsigner {
  readonly enveloppeId: string;
  readonly financeur: string;
  readonly decisions: readonly DecisionAConsigner[];
}

/** Ce qui reste à consigner d'une année, financeur par financeur, dans l'ordre de la grille ; et ce qui l'est déjà. */
export function lireLesDecisions({ depots }: Contexte, contratId: string, annee: number) {
  const consignes = depots.consignations.deLAnnee(contratId, annee);
  // Le dernier écrit d'un montant est celui qui vaut.
  const avant = new Map(consignes.map(({ montantId, decide }) => [montantId, decide]));
  const projets = depots.projets.deLAnnee(contratId, annee);
  const montants = depots.projetMontants.deLAnnee(contratId, annee);
  const parProjet = Map.groupBy(montants, ({ projetId }) => projetId);
  const aConsigner = depots.enveloppes.deLAnnee(contratId, annee).flatMap(({ id, financeur }): AConsigner[] => {
    const decisions = projets.flatMap(({ id: projetId, intitule, porteur }) =>
      (parProjet.get(projetId) ?? []).flatMap((un): DecisionAConsigner[] =>
        un.enveloppeId !== id || un.decide === null || avant.get(un.id) === un.decide
          ? []
          : [{ montantId: un.id, intitule, porteur, decide: un.decide, avant: avant.get(un.id) ?? null }],
      ),
    );
    return decisions.length === 0 ? [] : [{ enveloppeId: id, financeur, decisions }];
  });
  const effacees = montants.filter(({ id, decide }) => decide === null && avant.has(id)).length;
  return { consignes, aConsigner, effacees };
}
