import { sommeDite } from '../../somme-dite.rules.ts';

/**
 * Ce que l'État s'engage à verser en tout (M12) : le montant que dit la convention, ses avenants compris ; sans lui, la
 * somme de ses années. `null` : rien n'est fixé. Centimes.
 */
export const montantConventionne = (
  { montant }: { readonly montant: number | null },
  annees: readonly { readonly montant: number | null }[],
): number | null => montant ?? sommeDite(annees.map((une) => une.montant));
