import { describe, expect, it } from 'vitest';
import { constatsDuCopil, copilsDus } from '#shared/domain/convention/copil/frequence.rules.ts';

const PERIODE = { debut: '2024-11-15', fin: '2027-11-14' };
const dus = (parAn: number | null, tenus: readonly string[]) =>
  copilsDus(PERIODE, { parAn, tenus }).map(({ du, faitLe }) => `${du} ${faitLe ?? '-'}`);
const phrases = (parAn: number | null, tenus: readonly string[], jour: string) =>
  constatsDuCopil(PERIODE, { parAn, tenus }, jour).map(({ phrase }) => phrase.replace(/\s/gu, ' '));

describe('la fréquence du COPIL', () => {
  it('sans fréquence dite, rien n’est attendu, quoi qu’il se soit tenu', () => {
    expect(dus(null, ['2025-03-01'])).toEqual([]);
    expect(phrases(null, [], '2026-12-31')).toEqual([]);
  });

  it('se compte du début, puis de la dernière réunion ; après la fin, plus rien', () => {
    expect(dus(2, [])).toEqual(['2025-05-15 -']);
    expect(dus(2, ['2025-04-10', '2025-12-01'])).toEqual([
      '2025-05-15 2025-04-10',
      '2025-10-10 2025-12-01',
      '2026-06-01 -',
    ]);
    expect(dus(5, [])).toEqual(['2025-02-15 -']);
    expect(dus(1, ['2027-01-20'])).toEqual(['2025-11-15 2027-01-20']);
  });

  it('une réunion d’avant la convention ne compte pas', () => {
    expect(dus(1, ['2024-06-01'])).toEqual(['2025-11-15 -']);
  });

  it('en retard le lendemain seulement, et dit ce qui était prévu et ce qui s’est tenu', () => {
    expect(phrases(1, [], '2025-11-15')).toEqual([]);
    expect(phrases(1, [], '2025-11-16')).toEqual([
      'Le COPIL devait se réunir avant le 15/11/2025 : la convention prévoit 1 réunion par an, aucune ne s’est tenue.',
    ]);
    expect(phrases(2, ['2025-04-10'], '2025-12-01')).toEqual([
      'Le COPIL devait se réunir avant le 10/10/2025 : la convention prévoit 2 réunions par an, la dernière s’est tenue le 10/04/2025.',
    ]);
  });
});
