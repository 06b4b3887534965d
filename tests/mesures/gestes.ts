import type { Page } from '@playwright/test';
import { centiles, type Temps } from './chronometre.ts';
import { avecChromium, avecHote } from './hote.ts';

/** Moins que de points : le dernier n'a pas de suivant. */
const FOIS = 30;
const CHAUFFE = 5;

/**
 * Un geste, dans la page : frapper ou cliquer, puis attendre l'image qui le montre.
 * @param geste Fonction de la page : fait le geste, et rend de quoi savoir s'il se voit.
 * @param remettre ramène l'écran d'où le geste part
 */
export async function mesurer(
  nom: string,
  page: Page,
  geste: (rang: number) => () => boolean,
  remettre?: () => Promise<void>,
): Promise<Temps> {
  const temps: number[] = [];
  for (let rang = 0; rang < FOIS + CHAUFFE; rang += 1) {
    await remettre?.();
    const duree = await page.evaluate(
      ([corps, indice]) =>
        new Promise<number>((tenir, rejeter) => {
          const debut = performance.now();
          const vu = (new Function(`return ${corps}`)() as typeof geste)(indice);
          const finir = () => requestAnimationFrame(() => setTimeout(() => tenir(performance.now() - debut)));
          if (vu()) return finir();
          const veille = new MutationObserver(() => {
            if (!vu()) return;
            veille.disconnect();
            finir();
          });
          veille.observe(document.documentElement, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          setTimeout(() => rejeter(new Error('Le geste ne s’est pas vu.')), 5000);
        }),
      [geste.toString(), rang] as const,
    );
    if (rang >= CHAUFFE) temps.push(duree);
    // Le geste suivant part d'un écran au repos, comme d'une main.
    await page.waitForTimeout(120);
  }
  return { nom, essais: FOIS, ...centiles(temps) };
}

/** Constate une présence, une par une : l'état de sa ligne change. */
const constater = (rang: number) => {
  const boutons = [...document.querySelectorAll<HTMLButtonElement>('button[data-presence]')];
  const bouton = boutons[rang % boutons.length] as HTMLButtonElement;
  const ligne = bouton.closest('li') as HTMLElement;
  const avant = ligne.dataset['statut'];
  bouton.click();
  return () => ligne.dataset['statut'] !== avant;
};

/** Constate une présence, jusqu'au quorum recalculé : l'hôte a écrit, la séance est relue. */
const compter = (rang: number) => {
  const boutons = [...document.querySelectorAll<HTMLButtonElement>('button[data-presence]')];
  const bouton = boutons[rang % boutons.length] as HTMLButtonElement;
  const avant = bouton.getAttribute('aria-pressed');
  bouton.click();
  return () => bouton.getAttribute('aria-pressed') !== avant;
};

/** Passe au point suivant : l'ordre du jour le montre en cours. */
const avancer = () => {
  const titre = () => document.querySelector('[aria-current="step"]')?.textContent ?? '';
  const avant = titre();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', code: 'F8', bubbles: true, cancelable: true }));
  return () => titre() !== avant;
};

/** Les gestes de la séance en cours, par l'hôte en boucle locale et Chromium : ce que la main attend. */
export const mesurerLesGestes = (fichier: string, profil: string, reunion: string): Promise<Temps[]> =>
  avecChromium((navigateur) =>
    avecHote(fichier, profil, async (adresse) => {
      const page = await navigateur.newPage({ viewport: { width: 1366, height: 768 } });
      await page.goto(adresse);
      await page.locator('main h1').waitFor();
      await page.goto(`${new URL(adresse).origin}/reunions/${reunion}/seance`);
      await page.locator('button[data-presence]').first().waitFor();
      const temps = [
        await mesurer('constater une présence, vu', page, constater),
        await mesurer('constater une présence, quorum recompté', page, compter),
        await mesurer('passer au point suivant', page, avancer),
      ];
      await page.close();
      return temps;
    }),
  );
