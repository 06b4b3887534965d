import { resteDe } from '#shared/domain/programmation/reste.rules.ts';
import { totalParEnveloppe, TOTAL_VIDE } from '#shared/domain/programmation/totaux.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Programmation } from './programmation.types.ts';

/** Les enveloppes que l'on dépasse, dites avec leur montant : par les décisions d'abord, sinon par les propositions. */
export function Depassements({ programmation: { enveloppes, projets } }: { readonly programmation: Programmation }) {
  const totaux = totalParEnveloppe(projets);
  const depassees = enveloppes.flatMap((enveloppe) => {
    const reste = resteDe(enveloppe, totaux.get(enveloppe.id) ?? TOTAL_VIDE);
    if (reste === null || (reste.apresPropositions >= 0 && reste.apresDecisions >= 0)) return [];
    const { apresDecisions, apresPropositions } = reste;
    return apresDecisions < 0
      ? [`${enveloppe.financeur} : ${montantFr(-apresDecisions)} de trop décidés`]
      : [`${enveloppe.financeur} : ${montantFr(-apresPropositions)} de trop si l’on suit les propositions`];
  });
  if (depassees.length === 0) return null;
  return (
    <Repere sens="alerte" mot={depassees.length > 1 ? 'Enveloppes dépassées.' : 'Enveloppe dépassée.'}>
      {`${depassees.join(' ; ')}.`}
    </Repere>
  );
}
