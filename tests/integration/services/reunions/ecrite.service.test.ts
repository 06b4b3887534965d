import { expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import type { Entree } from '#shared/contract/contract.ts';

/** Une réunion écrite, ouverte le 12 mars à 10 h, à clore au plus tôt le 13 à 18 h (l'essai commence le 12 à 10 h). */
function unVoteEcrit() {
  const reunion = uneReunion();
  const { appeler, id, delibererSur } = reunion;
  const deliberationId = delibererSur();
  const preparer = (patch: Entree<'ecrites.preparer'>['patch']) => appeler('ecrites.preparer', { id, vu: 1e9, patch });
  const ayantVoix = () =>
    reunion.lire().sieges.filter(({ categorie }) => ['P', '1', '2', '3', '4', '5'].includes(categorie));
  const recevoir = (siegeId: string, sens: 'pour' | 'contre' = 'pour', opinion: string | null = null) =>
    appeler('ecrites.recevoir', {
      reunionId: id,
      siegeId,
      recuLe: '2026-03-12',
      votes: [{ deliberationId, sens }],
      opinion,
    });
  return { ...reunion, deliberationId, preparer, ayantVoix, recevoir };
}
const HORAIRES = { ecriteDebut: '2026-03-12T10:00', ecriteFin: '2026-03-13T18:00' };

it('R-079 : s’ouvre avec ses deux heures, jamais close avant, ni sans la moitié des membres', () => {
  const { appeler, id, preparer, ayantVoix, recevoir, horloge, lire } = unVoteEcrit();
  expect(refus(() => appeler('ecrites.ouvrir', { id })).message).toContain('Fixez l’ouverture');
  expect(refus(() => preparer({ ...HORAIRES, ecriteFin: '2026-03-12T10:00' })).transmise.champs).toHaveProperty(
    'patch.ecriteFin',
  );
  preparer(HORAIRES);
  expect(lire().reunion).toMatchObject({ modalite: 'distance', date: '2026-03-12', heureDebut: '10:00' });
  expect(refus(() => recevoir(ayantVoix()[0]?.id ?? '')).message).toContain('pas ouvert');
  appeler('ecrites.ouvrir', { id });
  expect(refus(() => preparer({ secret: true })).message).toContain('ne changent plus');
  const votants = ayantVoix();
  const requis = Math.ceil(votants.length / 2);
  for (const { id: siege } of votants.slice(0, requis - 1)) recevoir(siege);
  expect(refus(() => appeler('ecrites.clore', { id })).message).toContain('ne peut pas précéder');
  horloge.avancer(2 * 86_400_000);
  expect(refus(() => appeler('ecrites.clore', { id })).message).toContain(`il en faut ${requis}`);
  recevoir(votants[requis - 1]?.id ?? '', 'contre');
  expect(appeler('ecrites.clore', { id })).toEqual({ decisions: 1 });
  expect(lire()).toMatchObject({
    reunion: { etat: 'tenue' },
    points: [{ etat: 'traite', deliberations: [{ numero: 1 }] }],
  });
});

it('R-079 : ni l’ouverture ni la levée d’une séance ne contournent l’heure annoncée et la moitié des membres', () => {
  const { appeler, id, preparer, lire } = unVoteEcrit();
  preparer(HORAIRES);
  expect(refus(() => appeler('reunions.ouvrir', { id, a: '10:00' })).message).toContain('« Vote écrit »');
  appeler('ecrites.ouvrir', { id });
  expect(refus(() => appeler('reunions.lever', { id, a: '11:00' })).message).toContain('« Vote écrit »');
  expect(lire().reunion.etat).toBe('ouverte');
});

it('R-214 : le procès-verbal dit tous les votes et annexe les opinions', () => {
  const { appeler, id, preparer, ayantVoix, recevoir } = unVoteEcrit();
  preparer(HORAIRES);
  appeler('ecrites.ouvrir', { id });
  const [premier, second] = ayantVoix();
  recevoir(premier?.id ?? '', 'contre', 'Le calendrier est trop court.');
  recevoir(second?.id ?? '');
  const pv = JSON.stringify(appeler('documents.apercu', { reunionId: id, genre: 'proces-verbal' }));
  for (const mot of ['Vote écrit', 'Contre', 'opinions des membres', 'Le calendrier est trop court.'])
    expect(pv).toContain(mot);
  expect(pv).not.toContain('isioconférence');
  const message = JSON.stringify(appeler('documents.apercu', { reunionId: id, genre: 'vote-ecrit' }));
  expect(message).toMatch(/13\s+mars\s+2026/u);
  expect(message).toContain('Le comité adopte la feuille de route.');
});

it('au scrutin secret, ne garde que la participation', () => {
  const { appeler, id, preparer, ayantVoix, recevoir, lire } = unVoteEcrit();
  preparer({ ...HORAIRES, secret: true });
  appeler('ecrites.ouvrir', { id });
  const siege = ayantVoix()[0]?.id ?? '';
  expect(refus(() => recevoir(siege)).message).toContain('secret');
  appeler('ecrites.recevoir', { reunionId: id, siegeId: siege, recuLe: '2026-03-12', votes: [], opinion: null });
  expect(lire().votesEcrits).toEqual([]);
  expect(lire().sieges.find((s) => s.id === siege)?.presence?.statut).toBe('distance');
});

it('refuse un siège sans voix et une délibération d’ailleurs', () => {
  const { appeler, id, preparer, lire, ajouterPoint } = unVoteEcrit();
  preparer(HORAIRES);
  appeler('ecrites.ouvrir', { id });
  const sansVoix = lire().sieges.find(({ categorie }) => categorie === '7')?.id ?? '';
  const vote = { reunionId: id, recuLe: '2026-03-12', opinion: null };
  expect(refus(() => appeler('ecrites.recevoir', { ...vote, siegeId: sansVoix, votes: [] })).message).toContain('voix');
  const voix = lire().sieges.find(({ categorie }) => categorie === '1')?.id ?? '';
  const ailleurs = [{ deliberationId: ajouterPoint(), sens: 'pour' as const }];
  expect(refus(() => appeler('ecrites.recevoir', { ...vote, siegeId: voix, votes: ailleurs })).message).toContain(
    'pas de ce vote',
  );
});
