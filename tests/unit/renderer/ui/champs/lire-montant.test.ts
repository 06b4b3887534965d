import { describe, expect, it } from 'vitest';
import { lireEuros, lireMontant } from '#renderer/ui/champs/lire-montant.ts';
import { lireNombre, lireNombreOuNonDit } from '#renderer/ui/champs/lire-nombre.ts';

describe('un montant tapé', () => {
  it.each([
    ['6 000 €', 6000],
    ['6\u202F000,50\u00A0€', 6000.5],
    ['12.000,50', 12_000.5],
    ['12.000', 12_000],
    ['1.234.567,89 euros', 1_234_567.89],
    ['12 k€', 12_000],
    ['4,35k', 4350],
    ['12.5', 12.5],
    ['12 300,50', 12_300.5],
  ])('« %s » vaut %d €, au champ comme dans une cellule', (texte, euros) => {
    expect(lireEuros(texte)).toBe(euros);
    expect(lireMontant(texte)).toBe(Math.round(euros * 100));
  });

  it('rien, « n.d. », « nd », « – » ne sont pas zéro ; le reste se refuse', () => {
    for (const texte of ['', 'n.d.', 'nd', '– €', 'à définir']) expect(lireEuros(texte)).toBeNull();
    for (const texte of ['douze', '1,2,3', '12 $', '12.34.56']) expect(lireEuros(texte)).toBeNaN();
  });
});

describe('une valeur que l’on peut n’avoir pas', () => {
  it('« n.d. » se lit non disponible ; ailleurs, ce n’est pas un nombre', () => {
    for (const texte of ['n.d.', 'nd', 'ND', '?']) {
      expect(lireNombreOuNonDit(texte)).toBeNull();
      expect(lireNombre(texte)).toBeNaN();
    }
    expect(lireNombreOuNonDit('41,4')).toBe(41.4);
    expect(lireNombreOuNonDit('beaucoup')).toBeNaN();
  });
});
