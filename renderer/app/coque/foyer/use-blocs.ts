import { useEffect } from 'react';
import { blocVoisin } from './blocs-de-l-ecran.ts';

const OUVERTS = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/**
 * F6 et Maj F6 : de bloc en bloc, comme de volet en volet dans Word et Outlook. L'écran qui emploie F6 passe d'abord : la
 * séance y vote.
 */
export function useBlocs(): void {
  useEffect(() => {
    const surTouche = (evenement: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey, defaultPrevented } = evenement;
      if (key !== 'F6' || ctrlKey || altKey || metaKey || defaultPrevented || document.querySelector(OUVERTS) !== null)
        return;
      const contenu = document.getElementById('contenu');
      if (contenu === null) return;
      evenement.preventDefault();
      const bloc = blocVoisin(contenu, document.activeElement ?? contenu, shiftKey ? -1 : 1);
      bloc?.focus();
      bloc?.scrollIntoView({ block: 'nearest' });
    };
    // Après les touches d'un écran, posées sur le document.
    addEventListener('keydown', surTouche);
    return () => removeEventListener('keydown', surTouche);
  }, []);
}
