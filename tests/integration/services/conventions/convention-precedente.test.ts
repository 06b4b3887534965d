import { expect, it } from 'vitest';
import { constatsDeLaFiche } from '#shared/domain/convention/constats-de-la-fiche.rules.ts';
import { unAppel, VU } from '#tests/support/constructeurs/un-appel.ts';

it('O-12 : une convention qui en renouvelle une autre répond à un autre appel, et à une autre demande (D. 5316-4)', () => {
  const { appeler, eligible } = unAppel();
  const ouvrir = (projet: string, numero: string, debut: string, fin: string) => {
    const id = eligible(projet);
    appeler('candidatures.decider', { id, vu: VU, patch: { decision: 'retenue', le: '2026-03-02', motif: null } });
    return appeler('candidatures.ouvrirConvention', { id, numero, debut, fin, motifDuree: null }).conventionId;
  };
  const premiere = ouvrir('Un pas dehors', 'O2R 51-2026-01', '2026-04-01', '2029-03-31');
  const suite = ouvrir('Un pas de plus', 'O2R 51-2026-02', '2026-05-01', '2029-04-30');
  const lire = (id: string) => appeler('conventions.fiche', { id });
  const constats = (id: string) =>
    constatsDeLaFiche(lire(id), '2026-03-05')
      .filter(({ code, article }) => code === 'O-12' && article === 'D. 5316-4')
      .map(({ ou }) => ou);
  // Rien ne les lie encore.
  expect([lire(suite).precedente, constats(suite)]).toEqual([null, []]);
  appeler('conventions.renouveler', { id: premiere, parId: suite });
  expect(lire(suite).precedente).toMatchObject({ id: premiere, numero: 'O2R 51-2026-01', memeAppel: true });
  expect([constats(suite), constats(premiere)]).toEqual([['amiReference', 'demandeLe'], []]);
  // Le nom de l'appel écrit autrement n'y change rien : c'est le même du fichier.
  appeler('conventions.modifier', {
    id: suite,
    vu: VU,
    patch: { amiReference: 'Second appel', demandeLe: '2026-02-19' },
  });
  expect(constats(suite)).toEqual(['amiReference']);
  appeler('conventions.renouveler', { id: premiere, parId: null });
  expect(lire(suite).precedente).toBeNull();
});
