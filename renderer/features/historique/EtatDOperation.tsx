import type { LigneDuJournal } from '#shared/contract/journal.contract.ts';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';

const ETATS: Readonly<Record<LigneDuJournal['etat'], readonly [sens: SensEtat, mot: string]>> = {
  faite: ['fait', 'Faite'],
  annulee: ['sans-objet', 'Annulée depuis'],
  annulation: ['cours', 'Annulation'],
  retablissement: ['cours', 'Rétablissement'],
  definitive: ['attente', 'Définitive'],
};

/** Le mot d'un état, pour qui copie ou exporte. */
export const motDEtat = (etat: LigneDuJournal['etat']): string => ETATS[etat][1];

/** Où en est une opération : encore là, annulée, ou annulation elle-même. */
export function EtatDOperation({ etat }: { readonly etat: LigneDuJournal['etat'] }) {
  const [sens, mot] = ETATS[etat];
  return <Etat sens={sens}>{mot}</Etat>;
}
