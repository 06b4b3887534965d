import type { Page } from '@playwright/test';
import type { Temps } from './chronometre.ts';
import { mesurer } from './gestes.ts';
import { avecChromium, avecHote } from './hote.ts';

const prendre = (page: Page, nom: string) => page.getByRole('radio', { name: nom, exact: true }).check({ force: true });

/** Montre la frise depuis l'agenda : ce qui tient à l'écran est dessiné, le reste l'est aussitôt après. */
const montrerLaFrise = () => {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  radios.find((radio) => radio.closest('label')?.textContent === 'Frise')?.click();
  return () => document.querySelectorAll('.frise-barre').length >= 40;
};

/** Montre la frise, jusqu'à la dernière barre. */
const montrerTouteLaFrise = () => {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  radios.find((radio) => radio.closest('label')?.textContent === 'Frise')?.click();
  return () => document.querySelectorAll('.frise-barre').length >= 300;
};

/** Change l'échelle : tout se redessine. */
const changerLEchelle = (rang: number) => {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const largeur = () => document.querySelector('.frise-fond')?.getAttribute('width');
  const avant = largeur();
  radios.find((radio) => radio.closest('label')?.textContent === ['Mois', 'Année'][rang % 2])?.click();
  return () => largeur() !== avant;
};

/** Déplace d'un pas la barre qui a le foyer : ce que la main attend. */
const bougerUneBarre = () => {
  const barre = document.querySelector<SVGGElement>('.frise-barre[tabindex="0"]');
  barre?.focus();
  const avant = barre?.getAttribute('aria-label');
  barre?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
  return () => barre?.getAttribute('aria-label') !== avant;
};

/** Les vues d'une feuille de route de trois cents actions, dans Chromium : dessiner, redessiner, bouger. */
export const mesurerLesVues = (fichier: string, profil: string, feuille: string): Promise<Temps[]> =>
  avecChromium((navigateur) =>
    avecHote(fichier, profil, async (adresse) => {
      const page = await navigateur.newPage({ viewport: { width: 1366, height: 768 } });
      await page.goto(adresse);
      await page.locator('main h1').waitFor();
      await page.goto(`${new URL(adresse).origin}/feuilles-de-route/${feuille}/calendrier`);
      await page.locator('.frise-barre').first().waitFor();
      const temps = [
        await mesurer('frise de 300 actions, dessinée', page, montrerLaFrise, () => prendre(page, 'Agenda')),
        await mesurer('frise de 300 actions, jusqu’à la dernière', page, montrerTouteLaFrise, () =>
          prendre(page, 'Agenda'),
        ),
        await mesurer('frise de 300 actions, à une autre échelle', page, changerLEchelle),
        await mesurer('frise de 300 actions, une barre d’un pas', page, bougerUneBarre),
      ];
      await page.close();
      return temps;
    }),
  );
