import { describe, expect, it } from 'vitest';
import { direTrimestre, lireChomage, situationDuChomage } from '#shared/domain/territoire/chomage.rules.ts';

describe('le chômage d’une zone d’emploi', () => {
  it('dit le dernier taux publié et son écart au même trimestre de l’année d’avant', () => {
    const taux = lireChomage('2024-T3=8.9 2024-T4=8.2 2025-T1=8.1 2025-T4=8.6');
    expect(situationDuChomage(taux)).toEqual({ dernier: { trimestre: '2025-T4', taux: 8.6 }, surUnAn: 0.4 });
  });

  it('sans l’année d’avant, l’écart est inconnu ; sans taux, il n’y a rien à dire', () => {
    expect(situationDuChomage(lireChomage('2025-T4=8.6'))?.surUnAn).toBeNull();
    expect(situationDuChomage(lireChomage(''))).toBeNull();
  });

  it('nomme le trimestre', () => {
    expect(direTrimestre('2025-T1')).toBe('1er trimestre 2025');
    expect(direTrimestre('2025-T4')).toBe('4e trimestre 2025');
  });
});
