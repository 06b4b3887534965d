import { expect, it } from 'vitest';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

it('se choisit de la région au quartier, sans accents ni tirets, et se restreint à une maille', () => {
  const { appeler, contexte } = unFichier();
  const choisir = (texte: string, genres?: ('region' | 'arrondissement' | 'departement' | 'qpv')[]) =>
    appeler('territoires.choisir', { texte, ...(genres === undefined ? {} : { genres }) });
  expect(choisir('grand est')[0]).toEqual({ genre: 'region', code: '44', libelle: 'Grand Est', precision: 'Région' });
  expect(choisir('mulhouse').map(({ genre }) => genre)).toEqual(
    expect.arrayContaining(['arrondissement', 'clpe', 'commune']),
  );
  expect(choisir('mulhouse', ['arrondissement'])).toEqual([
    { genre: 'arrondissement', code: '684', libelle: 'Mulhouse', precision: 'Arrondissement, Haut-Rhin' },
  ]);
  expect(choisir('haut rhin', ['departement']).map(({ code }) => code)).toEqual(['68']);
  expect(choisir('st die', ['arrondissement']).map(({ libelle }) => libelle)).toEqual(['Saint-Dié-des-Vosges']);
  expect([choisir(''), choisir('%'), choisir('zzzz')]).toEqual([[], [], []]);
  const { territoires } = contexte.depots;
  expect(territoires.nommer({ genre: 'region', code: '44' })).toBe('Grand Est');
  expect(territoires.nommer({ genre: 'departement', code: '68' })).toBe('Haut-Rhin');
  expect(territoires.nommer({ genre: 'qpv', code: 'QN00000X' })).toBeNull();
});
