import { expect, it } from 'vitest';
import { CRITERES, manquesDe, moisPasses, sansNouvelles } from '#shared/domain/feuille-de-route/completude.rules.ts';

const rien = Object.fromEntries(CRITERES.map((critere) => [critere, false])) as Parameters<typeof manquesDe>[0];

it('ce qui manque se dit dans l’ordre de l’écran ; une fiche qui a tout n’a pas de manque', () => {
  expect(manquesDe(rien)).toEqual([...CRITERES]);
  expect(manquesDe({ ...rien, constat: true, etapes: true })).toEqual(
    CRITERES.filter((critere) => critere !== 'constat' && critere !== 'etapes'),
  );
  expect(manquesDe(Object.fromEntries(CRITERES.map((c) => [c, true])) as typeof rien)).toEqual([]);
});

it.each([
  ['2026-01-05', '2026-04-04', 2],
  ['2026-01-05', '2026-04-05', 3],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-03-05', '2026-03-05', 0],
  ['2026-03-06', '2026-03-05', 0],
])('du %s au %s : %i mois entiers', (depuis, jour, mois) => expect(moisPasses(depuis, jour)).toBe(mois));

it('sans nouvelles à trois mois entiers ; terminée ou abandonnée, jamais', () => {
  expect(sansNouvelles('en_cours', '2026-01-05', '2026-04-04')).toBe(false);
  expect(sansNouvelles('en_cours', '2026-01-05', '2026-04-05')).toBe(true);
  expect(sansNouvelles('terminee', '2020-01-01', '2026-04-05')).toBe(false);
  expect(sansNouvelles('en_cours', null, '2026-04-05')).toBe(false);
});
