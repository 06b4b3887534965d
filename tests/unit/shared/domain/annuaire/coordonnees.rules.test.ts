import { expect, it } from 'vitest';
import { lireCourriel, lireTelephone } from '#shared/domain/annuaire/coordonnees.rules.ts';

it.each([
  ['03.89.12.34.56', '03 89 12 34 56'],
  ['0389123456', '03 89 12 34 56'],
  ['+33 (0)3 89 12 34 56', '03 89 12 34 56'],
  ['+33389123456', '03 89 12 34 56'],
  ['+49 761 1234567', '+49 761 1234567'],
])('lit le numéro « %s »', (saisi, valeur) => {
  expect(lireTelephone(saisi)).toEqual({ valeur, faute: null });
});

it('remet le zéro qu’un tableur a perdu, et le signale', () => {
  expect(lireTelephone('389123456')).toEqual({
    valeur: '03 89 12 34 56',
    faute: 'Le premier zéro manquait : vérifiez ce numéro.',
  });
});

it('garde un numéro illisible, signalé', () => {
  expect(lireTelephone('poste de Mme Z')).toMatchObject({
    valeur: 'poste de Mme Z',
    faute: expect.stringContaining('lisible'),
  });
});

it('nettoie une adresse et signale les secondes', () => {
  expect(lireCourriel('mailto:Zoe.Martin@Exemple.fr')).toEqual({ valeur: 'zoe.martin@exemple.fr', faute: null });
  expect(lireCourriel('Zoé <zoe@exemple.fr>')).toEqual({ valeur: 'zoe@exemple.fr', faute: null });
  expect(lireCourriel('zoe@exemple.fr ; Zoe@exemple.fr')).toEqual({ valeur: 'zoe@exemple.fr', faute: null });
  expect(lireCourriel('zoe@exemple.fr / accueil@exemple.fr').faute).toBe(
    'Plusieurs adresses : la première est gardée.',
  );
  expect(lireCourriel('zoe@exemple').faute).toContain('n’est pas complète');
  expect(lireCourriel('')).toEqual({ valeur: null, faute: null });
});
