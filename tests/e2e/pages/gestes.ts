import type { Locator, Page } from '@playwright/test';
import { collerDans } from './coller.ts';

/**
 * Compte les gestes d'une personne : un clic, une frappe d'une traite dans un champ (s'y rendre compris), un
 * choix dans une liste, un collage, une touche. Chacun est nommé, pour que l'excès se lise.
 */
export function createGestes(page: Page) {
  const faits: string[] = [];
  return {
    faits: (): readonly string[] => faits,
    async cliquer(quoi: string, cible: Locator): Promise<void> {
      faits.push(`clic : ${quoi}`);
      await cible.click();
    },
    async ecrire(quoi: string, champ: Locator, texte: string): Promise<void> {
      faits.push(`frappe : ${quoi}`);
      await champ.click();
      await champ.pressSequentially(texte);
    },
    async choisir(quoi: string, liste: Locator, libelle: string): Promise<void> {
      faits.push(`choix : ${quoi}`);
      await liste.selectOption({ label: libelle });
    },
    async touche(nom: string): Promise<void> {
      faits.push(`touche : ${nom}`);
      await page.keyboard.press(nom);
    },
    /** Colle un texte là où est le foyer, comme le ferait Ctrl+V. */
    async coller(champ: Locator, texte: string): Promise<void> {
      faits.push('collage');
      await collerDans(champ, texte);
    },
  };
}
