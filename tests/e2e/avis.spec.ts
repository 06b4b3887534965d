import { expect, test } from './essai.ts';

/** 1366 × 768 à 200 %. */
const AGRANDI = { width: 683, height: 384 };

test('à 200 %, un seul avis se montre, serré, et l’autre revient quand il part', async ({ fenetre }) => {
  await fenetre.setViewportSize(AGRANDI);
  // Deux gestes différents : le même, refusé deux fois, ne laisse que son dernier refus.
  for (const touche of ['Control+z', 'Control+y']) await fenetre.keyboard.press(touche);
  const avis = fenetre.getByRole('region', { name: 'Avis' }).locator('.avis');
  await expect(avis).toHaveCount(2);
  await expect(avis.first()).toBeHidden();
  await expect(avis.last()).toBeVisible();
  expect((await avis.last().boundingBox())?.height).toBeLessThanOrEqual(44);
  await avis
    .last()
    .getByRole('button', { name: /^Fermer/u })
    .click();
  await expect(avis).toHaveCount(1);
  await expect(avis.first()).toBeVisible();
});
