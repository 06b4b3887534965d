import type { Locator, Page } from '@playwright/test';

/** Colle un texte dans un élément, comme Ctrl+V. */
export const collerDans = (cible: Locator, texte: string): Promise<void> =>
  cible.evaluate((element, colle) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', colle);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, texte);

/** Colle un texte là où est le foyer, comme Ctrl+V d'un tableur. */
export const coller = (fenetre: Page, texte: string): Promise<void> => collerDans(fenetre.locator(':focus'), texte);
