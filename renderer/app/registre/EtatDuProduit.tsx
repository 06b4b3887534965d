import type { EtatDeProduit } from '#shared/contract/registre.contract.ts';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';

const MOTS: Readonly<Record<EtatDeProduit, { readonly mot: string; readonly sens: SensEtat }>> = {
  a_jour: { mot: 'À jour', sens: 'fait' },
  perime: { mot: 'Périmé', sens: 'alerte' },
  fige: { mot: 'Version figée', sens: 'fait' },
  tel_quel: { mot: 'Gardé tel quel', sens: 'fait' },
  disparu: { mot: 'Objet supprimé', sens: 'sans-objet' },
  sans_arbre: { mot: 'Sans suivi', sens: 'sans-objet' },
};

/** L'état en un mot ; vide tant qu'il n'est pas comparé. */
export const motDEtat = (etat: EtatDeProduit | undefined): string => (etat === undefined ? '' : MOTS[etat].mot);

/** Où en est un document sorti, en un mot ; ce qui a changé se lit à côté. */
export function EtatDuProduit({ etat }: { readonly etat: EtatDeProduit }) {
  const { mot, sens } = MOTS[etat];
  return <Etat sens={sens}>{mot}</Etat>;
}
