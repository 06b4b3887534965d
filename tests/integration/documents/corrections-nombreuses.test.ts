import { expect, it } from 'vitest';
import { comparer, produire, relire } from '#tests/support/documents/comparer-au-word.ts';
import { corrigerWord, suivre } from '#tests/support/documents/corriger-word.ts';
import { deliberationInventee, pointInvente, uneSeance } from '#tests/support/documents/une-seance.ts';

/** Trois cents points : bien plus qu’une séance, et cent cinquante corrections. */
const POINTS = 300;

it('cent cinquante corrections de trois cents points se comparent sans faire attendre', async () => {
  const seance = uneSeance({
    points: Array.from({ length: POINTS }, (_, n) =>
      pointInvente(n + 1, `Point numéro ${n}`, {
        textePv: `${`Phrase unique ${n} du texte. `.repeat(40)}\n- un ${n}\n- deux ${n}\nFin ${n}.`,
        deliberations: [
          deliberationInventee(n + 1, n + 1, `Le comité décide la chose ${n}.`, {
            pilote: 'DDETS',
            echeance: '2027-01-01',
          }),
        ],
      }),
    ),
  });
  const gestes = Array.from({ length: POINTS / 2 }, (_, n) => suivre(`Fin ${n * 2}.`, `Fin corrigée ${n}.`));
  const lu = relire(corrigerWord(await produire(seance, 'proces-verbal'), gestes));
  const depart = performance.now();
  const { corrections, nonRepris } = comparer(seance, 'proces-verbal', lu);
  const duree = performance.now() - depart;
  expect(corrections).toHaveLength(150);
  expect(nonRepris).toEqual([]);
  // Deux cœurs chargés d’autres essais : la borne est large ; un coût au carré prenait une minute.
  expect(duree).toBeLessThan(5000);
}, 60_000);
