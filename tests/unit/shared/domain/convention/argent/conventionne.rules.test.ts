import { expect, it } from 'vitest';
import { montantConventionne } from '#shared/domain/convention/argent/conventionne.rules.ts';

it('M12 : le montant de la convention ; sans lui, la somme de ses années ; rien de fixé n’est pas zéro', () => {
  const de = (montant: number | null, ...annees: readonly (number | null)[]) =>
    montantConventionne(
      { montant },
      annees.map((une) => ({ montant: une })),
    );
  expect([de(1_000, 300, 400), de(null, 300, null, 400), de(null, null), de(null), de(0, 5)]).toEqual([
    1_000,
    700,
    null,
    null,
    0,
  ]);
});
