import { expect, it } from 'vitest';
import { citer } from '#shared/text/citer.ts';

it('met un nom entre guillemets, et ceux qu’il porte au second rang', () => {
  expect(citer('Bilan')).toBe('«\u00A0Bilan\u00A0»');
  expect(citer('Équipe mobile «\u00A0Pied d’immeuble\u00A0»')).toBe('«\u00A0Équipe mobile “Pied d’immeuble”\u00A0»');
  expect(citer('« Cap » sur l’emploi')).toBe('«\u00A0“Cap” sur l’emploi\u00A0»');
});
