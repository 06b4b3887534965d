import { estUnArret } from './place-du-foyer.ts';

/** Ce qui commence un bloc de l'écran : un titre, un tableau, des onglets, une fiche, un groupe nommé. */
const DEBUTS = 'h1, h2, h3, legend, table, .onglets, .panneau, [role="radiogroup"], fieldset';

/** Le premier arrêt de chaque bloc, dans l'ordre de l'écran ; d'un tableau dont les lignes se parcourent, sa ligne. */
export function debutsDeBlocs(contenu: HTMLElement): readonly HTMLElement[] {
  const retenus: HTMLElement[] = [];
  let neuf = true;
  for (const element of contenu.querySelectorAll('*')) {
    if (element.matches(DEBUTS)) neuf = true;
    if (!neuf || !estUnArret(element)) continue;
    neuf = false;
    const ligne = element.closest('thead')?.parentElement?.querySelector<HTMLElement>('tbody > tr[tabindex="0"]');
    retenus.push(ligne ?? element);
  }
  return retenus;
}

/**
 * Où mène « bloc suivant » ou « bloc précédent » depuis ce qui a le foyer ; après le dernier, le premier.
 * @param depuis ce qui a le foyer, dans le contenu ou ailleurs
 */
export function blocVoisin(contenu: HTMLElement, depuis: Element, sens: 1 | -1): HTMLElement | undefined {
  const debuts = debutsDeBlocs(contenu);
  const apres = (element: HTMLElement): boolean =>
    (depuis.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (sens === 1) return debuts.find(apres) ?? debuts[0];
  return debuts.findLast((element) => element !== depuis && !apres(element)) ?? debuts.at(-1);
}
