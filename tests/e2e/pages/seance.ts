import { expect, type Page } from '@playwright/test';

/** L'écran de séance, tel qu'une personne le nomme. */
export function createPageSeance(page: Page) {
  const presence = page.getByRole('region', { name: 'Présence', exact: true });
  const zone = page.getByRole('textbox', { name: /^Texte du procès-verbal, point/u });
  return {
    presence,
    zone,
    /** Un bouton par siège pourvu. */
    personnes: presence.locator('button[data-presence]'),
    quorum: presence.getByRole('heading', { level: 2 }),
    async ouvrir(heure: string): Promise<void> {
      await page.getByRole('textbox', { name: /^Ouverte à|^Heure d’ouverture/u }).fill(heure);
      await page.getByRole('button', { name: /^(?:Ouvrir|Saisir) la séance$/u }).click();
      await expect(zone).toBeVisible();
    },
    async ecrire(texte: string): Promise<void> {
      await zone.click();
      await zone.pressSequentially(texte);
    },
    async decider(touche: 'F3' | 'F4', texte: string): Promise<void> {
      await page.keyboard.press(touche);
      await expect(page.locator('.acte-neuf textarea')).toBeFocused();
      await page.keyboard.type(texte);
      await page.keyboard.press('Enter');
      await expect(page.locator('.acte-neuf')).toHaveCount(0);
    },
    async sansOpposition(): Promise<void> {
      await page.keyboard.press('F7');
      await expect(page.getByText(/dopté sans opposition/u).first()).toBeVisible();
    },
    async lever(heure: string): Promise<void> {
      await page.keyboard.press('Shift+F8');
      const dialogue = page.getByRole('dialog');
      await dialogue.getByRole('textbox', { name: /^Levée à|^Heure de levée/u }).fill(heure);
      await dialogue.getByRole('button', { name: 'Lever la séance' }).click();
      await expect(dialogue).toHaveCount(0);
    },
  };
}
