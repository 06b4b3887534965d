import axe from 'axe-core';
import type { Page } from '@playwright/test';

/** Ce qu'on demande à axe : toutes ses règles, et la taille des cibles en plus ; de chaque règle, ses seules fautes. */
const DEMANDE: axe.RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** Attend la fin de ce qui s'ouvre ou se ferme en fondu ; ce qui tourne sans fin ne s'attend pas. */
const attendreLesFondus = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const finies = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(finies.map(({ finished }) => finished.catch(() => undefined)));
  });

/**
 * Ce qu'axe reproche à l'écran, un reproche par élément. Il passe dans la page même, qui n'a aucun cadre : l'assemblage dans
 * une seconde page, que fait la passerelle d'axe pour Playwright, coûtait autant que l'examen.
 */
export async function reproches(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('Un cadre dans la page : axe ne le verrait pas.');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  await attendreLesFondus(page);
  const violations = await page.evaluate(async (demande) => {
    const { axe: dansLaPage } = globalThis as unknown as { readonly axe: typeof axe };
    return (await dansLaPage.run(document, demande)).violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => ({ target: target.join(' '), failureSummary })),
    }));
  }, DEMANDE);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) ${target} : ${failureSummary ?? ''}`),
  );
}
