import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Ce qu'axe reproche à l'écran, un reproche par élément. */
export async function reproches(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) ${target.join(' ')} : ${failureSummary ?? ''}`),
  );
}
