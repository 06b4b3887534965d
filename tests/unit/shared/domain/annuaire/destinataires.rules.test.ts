import { expect, it } from 'vitest';
import { lireDestinataires } from '#shared/domain/annuaire/destinataires.rules.ts';

it('lit la ligne « À : » d’Outlook, guillemets et service compris', () => {
  expect(
    lireDestinataires(
      'À : MARTIN Zoé <zoe.martin@exemple.fr>; "DURAND Paul (DDETS 68)" <paul.durand@exemple.fr>; PETIT Léa - Pôle insertion <lea@exemple.fr>;',
    ),
  ).toEqual([
    { nom: 'MARTIN Zoé', structure: '', courriel: 'zoe.martin@exemple.fr' },
    { nom: 'DURAND Paul', structure: 'DDETS 68', courriel: 'paul.durand@exemple.fr' },
    { nom: 'PETIT Léa', structure: 'Pôle insertion', courriel: 'lea@exemple.fr' },
  ]);
});

it('lit des adresses seules, séparées par des virgules, des points-virgules ou des retours à la ligne', () => {
  for (const separateur of [', ', ';', '\n', ';\n']) {
    expect(
      lireDestinataires(['zoe.martin@exemple.fr', 'p.durand@exemple.fr'].join(separateur))?.map(
        ({ courriel }) => courriel,
      ),
    ).toEqual(['zoe.martin@exemple.fr', 'p.durand@exemple.fr']);
  }
});

it('ne garde pas pour nom une adresse répétée', () => {
  expect(lireDestinataires('zoe@exemple.fr <zoe@exemple.fr>')).toEqual([
    { nom: '', structure: '', courriel: 'zoe@exemple.fr' },
  ]);
});

it('garde un nom « Martin, Zoé » entier devant son adresse', () => {
  expect(
    lireDestinataires('Martin, Zoé <zoe@exemple.fr>, Durand, Paul <paul@exemple.fr>')?.map(({ nom }) => nom),
  ).toEqual(['Martin, Zoé', 'Durand, Paul']);
});

it('lit une ligne de noms sans adresse', () => {
  expect(lireDestinataires('MARTIN Zoé; DURAND Paul')?.map(({ nom }) => nom)).toEqual(['MARTIN Zoé', 'DURAND Paul']);
});

it.each([
  'Nom\tCourriel\nMARTIN\tzoe@exemple.fr',
  'MARTIN;Zoé;zoe@exemple.fr',
  'MARTIN Zoé',
  'Nom;Prénom\nMARTIN;Zoé',
  '',
])('laisse « %s » au tableau', (texte) => {
  expect(lireDestinataires(texte)).toBeNull();
});
