import { expect, it } from 'vitest';
import { constatsDesParts, constatsDeLaRevision } from '#shared/domain/convention/avenant/constats-d-avenant.rules.ts';
import { constatsDuProjetCommun } from '#shared/domain/convention/argent/projet-commun.rules.ts';
import { constatsSansOrganisme } from '#shared/domain/convention/argent/constats-des-comptes.rules.ts';
import { constatsDuRetenu } from '#shared/domain/convention/argent/retenu.rules.ts';
import { uneAnnee, unMembre } from '#tests/support/constructeurs/un-avenant.ts';

/** Les articles que citent, d'une O2R ou d'une autre, les constats communs à toutes les conventions. */
const articles = (estO2r: boolean): readonly (string | null)[] =>
  [
    ...constatsSansOrganisme([{ id: 'a', membreId: null }], true, estO2r),
    ...constatsDuRetenu({ declare: 120, controle: null, retenu: 112, motif: null }, 'I1'),
    ...constatsDuProjetCommun(
      [{ nom: 'Alpha', chefDeFile: false, role: null, budget: null, contribution: null, parAnnee: [] }],
      { budget: null, contribution: null, parAnnee: [] },
      estO2r,
    ),
    ...constatsDeLaRevision({ genre: 'revision', motif: null }, estO2r),
    ...constatsDesParts(
      { genre: 'annuel', annee: 2026 },
      { annees: [uneAnnee(2026, { montant: 100 })], membres: [unMembre('Alpha'), unMembre('Bêta')] },
      estO2r,
    ),
  ].map(({ article }) => article);

it('un article du code du travail ne se cite que d’une convention O2R ; retenir autre chose n’en cite aucun', () => {
  expect(articles(true)).toEqual(['D. 5316-3', null, 'D. 5316-3', 'D. 5316-3', 'D. 5316-5', 'D. 5316-3']);
  expect(articles(false)).toEqual([null, null, null, null, null, null]);
});
