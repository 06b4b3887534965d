import { describe, expect, it } from 'vitest';
import { centimesDe, montantFr, partFr } from '#shared/text/montants.ts';
import { ecrireMontant, lireNombre } from '#renderer/ui/champs/lire-nombre.ts';

describe('les montants', () => {
  it('se lisent et s’écrivent à la française, au centime', () => {
    expect(centimesDe(lireNombre('12 300,55') ?? 0)).toBe(1_230_055);
    expect(centimesDe(0.1 + 0.2)).toBe(30);
    expect(montantFr(1_230_050)).toBe('12\u202F300,50\u00A0€');
    expect(montantFr(3_900_000)).toBe('39\u202F000\u00A0€');
    expect(ecrireMontant(12_300.5)).toBe('12\u202F300,50');
    expect(ecrireMontant(12_000)).toBe('12\u202F000');
    expect(ecrireMontant(null)).toBe('');
  });

  it('plus fins que le centime, ils le restent : rien ne s’arrondit en silence', () => {
    expect(centimesDe(12.345)).toBe(1234.5);
    expect(ecrireMontant(12.345)).toBe('12,345');
  });

  it('la part d’un total vide est « n.d. »', () => {
    expect([partFr(null), partFr(0.535)]).toEqual(['n.d.', '54\u00A0%']);
  });
});
