import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { relire } from '#tests/support/documents/relecture.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

/** Remplace les espaces que la typographie choisit par une espace ordinaire. */
export const sansTypographie = (texte: string): string =>
  texte
    .replace(/[\u00A0\u202F]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

export const PRODUIRE = 'Produire et ouvrir dans Word';

/**
 * Produit le Word de la page ouverte, là où l'application propose de le ranger, le lit sur le disque, le valide et le
 * relit par python-docx. Cet hôte n'a pas d'écran : il dit le chemin au lieu d'ouvrir.
 */
export async function produireWord(
  page: Page,
  produire = () => page.getByRole('button', { name: PRODUIRE }).click(),
  ranger = () => page.getByRole('button', { name: 'Ranger ici et ouvrir' }).click(),
) {
  await produire();
  const ou = page.getByRole('dialog', { name: 'Où ranger les documents' });
  const range = page.getByRole('dialog', { name: 'Document rangé' });
  await expect(ou.or(range)).toBeVisible();
  if (await ou.isVisible()) await ranger();
  await expect(range).toBeVisible();
  const chemin = (await range.locator('.chemin').textContent()) ?? '';
  await page.keyboard.press('Escape');
  await expect(range).toHaveCount(0);
  const octets = readFileSync(chemin);
  expect(await fautesOpenXml(octets)).toEqual([]);
  const { paragraphes, tableaux } = await relire(octets);
  const textes = [...paragraphes.map(([, texte]) => texte), ...tableaux.flatMap((t) => t.textes.flat())];
  return {
    nom: basename(chemin),
    chemin,
    /** Tous les textes, corps et tableaux, espaces ordinaires. */
    texte: textes.map(sansTypographie).join('\n'),
    /** Lignes non vides, sans doublon. */
    lignes: [
      ...new Set(
        textes
          .flatMap((texte) => texte.split(/[\n\t]/u))
          .map(sansTypographie)
          .filter(Boolean),
      ),
    ],
  };
}
