import { expect, type Locator, type Page, test } from '@playwright/test';
import { foyer, type Foyer } from './foyer.ts';

/** D'un arrêt de l'écran à un autre : au-delà, la commande n'est pas à portée de qui n'a pas de souris. */
const TABULATIONS_MAX = 25;
const BLOCS_MAX = 15;
const CHOIX_MAX = 12;

/**
 * Une page que l'on ne touche qu'au clavier. Chaque frappe se compte ; chaque arrêt de la touche Tab doit se voir, et le
 * foyer n'est jamais perdu : sinon, le parcours échoue là.
 */
export function auClavier(page: Page) {
  const compte = { frappes: 0, tabulations: 0, plusLongue: 0 };

  /** Ce qui a le foyer ; ce qui le couvrait a deux images pour s'écarter. */
  async function vu(): Promise<Foyer> {
    const premier = await foyer(page);
    if (premier.faute === null) return premier;
    await page.evaluate(
      () => new Promise((fait) => void requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(fait)))),
    );
    return foyer(page);
  }

  async function presser(touche: string): Promise<void> {
    compte.frappes += 1;
    await page.keyboard.press(touche);
  }

  /** Écrit d'une traite là où est le foyer. */
  async function ecrire(texte: string): Promise<void> {
    compte.frappes += texte.length;
    await page.keyboard.insertText(texte);
  }

  /** Tape signe après signe, là où chaque frappe compte : une liste, un menu, un geste de la séance. */
  async function taper(texte: string): Promise<void> {
    compte.frappes += texte.length;
    await page.keyboard.type(texte);
  }

  /** Tab, ou Maj Tab, jusqu'à la cible ; au-delà du nombre permis, elle est hors d'atteinte. */
  async function tabuler(cible: Locator, touche: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(cible).toBeVisible();
    const passes: string[] = [];
    while (!(await cible.evaluate((element) => element === document.activeElement))) {
      if (passes.length === TABULATIONS_MAX)
        throw new Error(`${String(cible)} : hors d’atteinte en ${TABULATIONS_MAX} tabulations, ${passes.join(' | ')}`);
      await presser(touche);
      compte.tabulations += 1;
      const { nom, faute } = await vu();
      passes.push(nom);
      if (faute !== null) throw new Error(`${faute} : « ${nom} », après ${passes.join(' | ')}`);
    }
    compte.plusLongue = Math.max(compte.plusLongue, passes.length);
  }

  /** F6, ou Maj F6, jusqu'au bloc de la cible, puis Tab jusqu'à elle. */
  async function parBlocs(cible: Locator): Promise<void> {
    await expect(cible).toBeVisible();
    const arrivee = () => cible.evaluate((element) => element === document.activeElement);
    const depassee = () =>
      cible.evaluate((element) => {
        const place = (document.activeElement ?? document.body).compareDocumentPosition(element);
        return (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      });
    const passes: string[] = [];
    const bloc = async (touche: 'F6' | 'Shift+F6') => {
      if (passes.length === BLOCS_MAX)
        throw new Error(`${String(cible)} : hors d’atteinte en ${BLOCS_MAX} blocs, ${passes.join(' | ')}`);
      await presser(touche);
      const { nom, faute } = await vu();
      passes.push(nom);
      if (faute !== null) throw new Error(`${faute} : « ${nom} », après ${passes.join(' | ')}`);
    };
    if (await depassee()) while (await depassee()) await bloc('Shift+F6');
    else
      while (!(await arrivee())) {
        await bloc('F6');
        if (!(await depassee()) && passes.at(-1) !== passes[0]) continue;
        if (passes.length > 1 || (await depassee())) {
          await bloc('Shift+F6');
          break;
        }
      }
    await tabuler(cible);
  }

  return {
    presser,
    ecrire,
    taper,
    /** Ctrl+V de ce qu'un tableur a copié, là où est le foyer ; le contexte doit permettre le presse-papiers. */
    async coller(texte: string): Promise<void> {
      await page.evaluate((copie) => navigator.clipboard.writeText(copie), texte);
      await presser('Control+v');
    },
    tabuler,
    parBlocs,
    /** Va à un bouton, un lien, et l'actionne. */
    async actionner(cible: Locator, touche?: 'Tab' | 'Shift+Tab'): Promise<void> {
      await tabuler(cible, touche);
      await presser('Enter');
    },
    /** De même, d'un bloc éloigné. */
    async actionnerAuBloc(cible: Locator): Promise<void> {
      await parBlocs(cible);
      await presser('Enter');
    },
    /** Va à un champ et remplace ce qu'il porte. */
    async remplir(champ: Locator, texte: string, touche?: 'Tab' | 'Shift+Tab'): Promise<void> {
      await tabuler(champ, touche);
      await presser('Control+a');
      await ecrire(texte);
    },
    /** Va à une liste et y choisit, par ses premières lettres. */
    async choisir(liste: Locator, lettres: string, choisie: RegExp | string): Promise<void> {
      await tabuler(liste);
      await taper(lettres);
      await expect(liste.locator('option:checked')).toHaveText(choisie);
    },
    /** Ctrl+K : ce que l'on tape, puis le choix qui s'y montre. */
    async parLaPalette(frappe: string, choix: RegExp): Promise<void> {
      await presser('Control+k');
      const palette = page.getByRole('dialog', { name: 'Rechercher ou faire' });
      await expect(palette.getByRole('combobox')).toBeFocused();
      await ecrire(frappe);
      const voulu = palette.getByRole('option', { name: choix }).first();
      await expect(voulu).toBeVisible();
      await expect(palette.getByRole('status')).not.toHaveText('Recherche…');
      for (let pas = 0; (await voulu.getAttribute('aria-selected')) !== 'true'; pas += 1) {
        if (pas === CHOIX_MAX) throw new Error(`${String(choix)} : plus de ${CHOIX_MAX} choix au-dessus`);
        await presser('ArrowDown');
      }
      await presser('Enter');
      await expect(palette).toHaveCount(0);
    },
    /** Le foyer est quelque part dans l'écran, après ce qui vient de s'ouvrir, de se fermer ou de partir. */
    async tientLeFoyer(): Promise<void> {
      await expect.poll(async () => (await foyer(page)).perdu).toBe(false);
    },
    /** Le parcours entier n'a pas demandé plus de tabulations. */
    borner(tabulations: number): void {
      test.info().annotations.push({ type: 'clavier', description: JSON.stringify(compte) });
      expect(compte.tabulations, JSON.stringify(compte)).toBeLessThanOrEqual(tabulations);
    },
  };
}
