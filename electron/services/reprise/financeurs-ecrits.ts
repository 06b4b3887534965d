import { origineQueDit } from '#shared/domain/reprise/actions/origine.rules.ts';
import type { Contexte } from '../contexte.ts';

/** Un export Dauphin sans colonne de financeur ne dit que les crédits de l'État. */
const ETAT = 'État (P147)';

/** L'enveloppe où va un montant : celle du financeur écrit, ouverte sans montant si l'année ne l'a pas. */
export function createFinanceursEcrits({ depots, nouvelId }: Contexte, contratId: string) {
  return {
    enveloppe(annee: number, financeur: string | null): string {
      const siennes = depots.enveloppes.deLAnnee(contratId, annee);
      const deLEtat = siennes.find(({ origine }) => origine === 'p147');
      if (financeur === null && deLEtat !== undefined) return deLEtat.id;
      const nom = (financeur ?? ETAT).slice(0, 200);
      const connue = depots.enveloppes.duFinanceur(contratId, annee, nom);
      if (connue !== null) return connue.id;
      const id = nouvelId();
      const origine = financeur === null ? 'p147' : (origineQueDit(nom) ?? 'collectivite');
      depots.enveloppes.ajouter({ id, contratId, annee, financeur: nom, origine, montant: null });
      return id;
    },
  };
}
