import type { LigneDuJournal } from '#shared/contract/journal.contract.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { direChangement } from '#renderer/app/historique/dire-changement.ts';

/** Ce qu'une opération a changé : le premier changement, et combien d'autres. */
export function direEnLigne({ changement, valeurs }: LigneDuJournal): string {
  if (changement === null) return '';
  const dit = direChangement(changement);
  return valeurs > 1 ? `${dit} ; ${pluriel(valeurs - 1, 'autre changement', 'autres changements')}` : dit;
}

/** L'objet touché, et combien d'autres. */
export const direObjet = ({ objet, autres }: LigneDuJournal): string =>
  objet === null ? '' : autres > 0 ? `${objet.nom} et ${pluriel(autres, 'autre', 'autres')}` : objet.nom;
