import { describe, expect, it } from 'vitest';
import { ancreATenir } from '#shared/domain/sauvegarde/ancre.rules.ts';

const copie = (quandUtc: string, operation: number) => ({ quandUtc, operation, chaine: `h${operation}` });

describe('ancreATenir', () => {
  it('est la copie qui va le plus loin', () => {
    expect(ancreATenir([copie('2026-03-01', 10), copie('2026-03-02', 20)], [])?.operation).toBe(20);
    expect(ancreATenir([], [])).toBeNull();
  });

  it('laisse les copies de ce qu’une restauration a mis de côté, et garde celle d’où l’on repart', () => {
    const copies = [copie('2026-03-01', 10), copie('2026-03-02', 20), copie('2026-03-03', 30)];
    expect(ancreATenir(copies, [{ operation: 11, quandUtc: '2026-03-04' }])?.operation).toBe(10);
    // Une copie faite après la restauration est de la nouvelle histoire.
    expect(
      ancreATenir([...copies, copie('2026-03-05', 15)], [{ operation: 11, quandUtc: '2026-03-04' }])?.operation,
    ).toBe(15);
  });
});
