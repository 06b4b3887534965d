import { useEffect, useEffectEvent } from 'react';
import { enSaisie } from '#renderer/ui/gestes/en-saisie.ts';
import type { Reception } from './use-recevoir.ts';

/** Le champ où l'on colle : ce qui s'y colle se lit comme ailleurs, mise en page comprise. */
export const CHAMP_DE_COLLAGE = 'collage-de-tableau';

/**
 * Ctrl+V n'importe où sur l'écran, hors d'un champ que l'on remplit : un tableau, ou un fichier copié.
 * @param dansLaCellule prend un texte d'une seule cellule, là où le foyer est déjà dans un tableau ; faux : ne le prend pas
 */
export function useCollerPartout(
  { coller, recevoir }: Pick<Reception, 'coller' | 'recevoir'>,
  dansLaCellule: (texte: string) => boolean = () => false,
): void {
  const surColler = useEffectEvent((evenement: ClipboardEvent) => {
    const presse = evenement.clipboardData;
    const { target } = evenement;
    const ici = target instanceof HTMLElement && target.closest(`.${CHAMP_DE_COLLAGE}`) !== null;
    if (presse === null || evenement.defaultPrevented || (enSaisie(target) && !ici)) return;
    const fichiers = [...presse.files];
    const html = presse.getData('text/html');
    const texte = presse.getData('text/plain');
    const mot = texte.trim();
    const dUneCellule = mot !== '' && !/[\t\n]/u.test(mot);
    // Excel joint une image de ce qu'il copie : le tableau prime sur elle.
    if (dUneCellule && dansLaCellule(mot)) evenement.preventDefault();
    else if (html.trim() !== '' || mot !== '') coller({ html, texte });
    else if (fichiers.length > 0) recevoir(fichiers);
    else return;
    evenement.preventDefault();
  });
  useEffect(() => {
    const ecoute = (evenement: ClipboardEvent) => surColler(evenement);
    document.addEventListener('paste', ecoute);
    return () => document.removeEventListener('paste', ecoute);
  }, []);
}
