import type { Reste } from '#shared/domain/programmation/reste.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

/** Ce qui reste d'une enveloppe après les propositions, ou après les seules décisions ; dépassée, un signe et un moins. */
export function Restant({ reste, volet }: { readonly reste: Reste | null; readonly volet: 'propose' | 'decide' }) {
  if (reste === null) return <span className="rien">n.d.</span>;
  const montant = volet === 'propose' ? reste.apresPropositions : reste.apresDecisions;
  if (montant >= 0) return <b>{montantFr(montant)}</b>;
  return (
    <b className="depassee">
      <Icone nom="plein" petite />
      <span className="hors-vue">enveloppe dépassée de </span>
      <span>{`−${montantFr(-montant)}`}</span>
    </b>
  );
}
