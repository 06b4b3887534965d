import { expect, it } from 'vitest';
import { aRetirer, type Rangee } from '#electron/database/backup-rotation.ts';
import { partAuPlusTard, portentEncore, toutesPartiesEn } from '#shared/domain/sauvegarde/effacees.rules.ts';

const JOUR = 86_400_000;

it('G6 : portent encore l’effacée les copies dont la dernière opération précède la sienne, quelle que soit l’heure', () => {
  const copies = [
    { quandUtc: '2026-11-01T10:00:00.000Z', operation: 40, depuis: 9 },
    { quandUtc: '2026-10-01T10:00:00.000Z', operation: 42, depuis: 7 },
    { quandUtc: '2026-12-01T10:00:00.000Z', operation: null, depuis: 49 },
  ];
  expect(portentEncore(copies, 42).map(({ operation }) => operation)).toEqual([40, null]);
  expect(portentEncore(copies, null)).toEqual([]);
  expect(toutesPartiesEn(portentEncore(copies, 42))).toBe('2027-12');
  expect(toutesPartiesEn([])).toBeNull();
});

it('G6 : portent encore l’effacée les copies d’une autre histoire, si haut que soit leur numéro', () => {
  const copies = [
    { quandUtc: '2026-11-02T10:00:00.000Z', operation: 1_000, depuis: null },
    { quandUtc: '2026-11-03T10:00:00.000Z', operation: 1_000, depuis: 0 },
  ];
  expect(portentEncore(copies, 905)).toEqual([copies[0]]);
  expect(portentEncore(copies, null)).toEqual([]);
});

it('G6 : annonce un mois que la rotation tient, au jour le jour comme une fois par mois', () => {
  expect(partAuPlusTard({ quandUtc: '2026-01-31T08:00:00.000Z' })).toBe('2027-01');
  for (const pas of [1, 7, 28]) {
    let gardees: Rangee[] = [];
    const parties = new Map<string, string>();
    for (let jour = 0; jour < 900; jour += pas) {
      const quandUtc = new Date(Date.parse('2026-01-03T08:00:00.000Z') + jour * JOUR).toISOString();
      gardees = [...gardees, { id: quandUtc, quandUtc, taille: 1, verifiee: true }];
      const retirees = new Set(aRetirer(gardees, 1e9));
      for (const id of retirees) parties.set(id, quandUtc.slice(0, 7));
      gardees = gardees.filter(({ id }) => !retirees.has(id));
      for (const { quandUtc: restee } of gardees)
        expect(
          partAuPlusTard({ quandUtc: restee }) > quandUtc.slice(0, 7) || restee.slice(0, 7) === quandUtc.slice(0, 7),
        ).toBe(true);
    }
    for (const [id, mois] of parties) expect(mois <= partAuPlusTard({ quandUtc: id })).toBe(true);
    expect([...parties.entries()].some(([id, mois]) => mois === partAuPlusTard({ quandUtc: id }))).toBe(true);
  }
});
