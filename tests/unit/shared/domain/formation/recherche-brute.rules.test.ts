import { describe, expect, it } from 'vitest';
import { createRechercheBrute } from '#shared/domain/formation/recherche-brute.rules.ts';
import { uneNommee } from '#tests/support/formation.ts';

const ANNUAIRE = [
  uneNommee('Adrien', 'Kowalczyk', { courriels: ['A.Kowalczyk@exemple.fr'], telephones: ['03 89 00 11 22'] }),
  uneNommee('Yann', 'Le Goff'),
  uneNommee('Léa', 'Wébér'),
  uneNommee('Odile', 'Petit'),
  uneNommee('Paul', 'Roth'),
];
const chercher = createRechercheBrute(
  ANNUAIRE,
  [{ prenom: 'Emma', nom: 'Kowalczykois', adresse: '' }],
  (mot) => mot === 'petit',
);

describe('la recherche aveugle dans la copie', () => {
  it('retrouve un nom sans accents ni casse, collé, coupé d’un signe qui ne se voit pas', () => {
    const noms = (texte: string) => chercher(texte).noms;
    expect(noms('KOWALCZYK, cvkowalczyk2026.pdf, Ko\u00ADwalczyk')).toEqual(['kowalczyk', 'kowalczyk', 'kowalczyk']);
    expect(noms('M. LE GOFF, legoff')).toEqual(['le goff', 'legoff']);
    expect(noms('weber, 12weber34, Ober-Weber')).toEqual(['weber', 'weber', 'weber']);
    // Un mot, un nom court, un nom inventé, un mot plus long : rien à dire.
    expect(noms('Petit, Roth, Kowalczykois, webernautes')).toEqual([]);
  });

  it('retrouve un courriel et un numéro entiers, et dit un numéro pris dans d’autres chiffres', () => {
    for (const texte of ['<a.kowalczyk@EXEMPLE.fr>', '0389 001 122', '+33 3–89–00–11–22', 'tél03/89/00/11/22'])
      expect([texte, chercher(texte).coordonnee]).toEqual([texte, true]);
    for (const texte of ['maria.kowalczyk@exemple.fr', '1 389 001 122', 'SIRET 389 001 122 00015'])
      expect([texte, chercher(texte).coordonnee]).toEqual([texte, false]);
    expect(chercher('12 03 89 00 11 22 14')).toMatchObject({ coordonnee: false, numeros: ['22'] });
  });
});
