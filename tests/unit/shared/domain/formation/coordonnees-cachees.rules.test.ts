import { describe, expect, it } from 'vitest';
import { uneNommee, unRemplacement } from '#tests/support/formation.ts';

const ADRIEN = uneNommee('Adrien', 'Kowalczyk', { telephones: ['03 89 00 11 22', '+41 61 123 45 67'] });

describe('un numéro connu', () => {
  it('ne reste sous aucune forme, et garde la sienne', () => {
    const { remplacer, carnet, controler } = unRemplacement([ADRIEN]);
    const neuf = carnet.telephone('03 89 00 11 22').replace(/\D/gu, '').slice(1);
    for (const texte of [
      ...['0389 001 122', '03/89/00/11/22', '03  89 00 11 22', '33 3 89 00 11 22', '(0)3 89 00 11 22', '389001122'],
      ...['+33(0)3 89 00 11 22', 'tél:0389001122', 'Tél0389001122', '03_89_00_11_22', '03–89–00–11–22'],
      ...['03\u200989\u200900\u200911\u200922', '0389001122,0612345678', '03 89 00 11 22.', '0\u00AD389001122'],
    ]) {
      expect(controler(texte)).toBe(true);
      const rendu = remplacer(texte);
      expect(rendu.replace(/\D/gu, '')).not.toContain('389001122');
      expect(rendu.replace(/\D/gu, '')).toContain(neuf);
      expect(controler(rendu)).toBe(false);
    }
    for (const texte of ['+41 61 123 45 67', '061/123.45.67', '0041611234567'])
      expect(remplacer(texte).replace(/\D/gu, '')).not.toMatch(/1234567/u);
  });

  it('inconnu, se reconnaît à sa forme ; ni une date, ni une somme, ni un SIRET n’en sont un', () => {
    const { remplacer } = unRemplacement([ADRIEN]);
    for (const texte of ['06/12/34/56/78', '0612345678,0698765432', '+49 7621 12345 6', '06–12–34–56–78'])
      expect(remplacer(texte)).not.toMatch(/12.?34.?56|7621/u);
    for (const texte of ['le 01/02/2026 14h00', '1 389 001 122 euros', 'SIRET 389 001 122 00015', '12 000 000 €'])
      expect(remplacer(texte)).toBe(texte);
  });
});

it('une adresse de page cède la place à une adresse d’exemple, sans la ponctuation qui la suit', () => {
  const { remplacer } = unRemplacement([ADRIEN]);
  expect(remplacer('Voir https://cabinet-kowalczyk.fr/equipe?p=secret, puis www.kowalczyk.com.')).toBe(
    'Voir https://exemple.fr/page, puis https://exemple.fr/page.',
  );
  expect(remplacer('cabinet-kowalczyk.fr')).toBe('https://exemple.fr/page');
  expect(remplacer('Fait le 12.03.2026, art. L. 5311-10 ; n.c.')).toBe('Fait le 12.03.2026, art. L. 5311-10 ; n.c.');
});
