import { describe, expect, it } from 'vitest';
import { uneFoisSur } from '#shared/domain/qualite/garantie.rules.ts';
import { MENACES } from '#shared/domain/qualite/menaces.data.ts';
import { PASSAGES } from '#shared/domain/qualite/passage.schema.ts';
import { campagnes } from '#tests/campagnes.ts';
import { avecLePassage, passageDe } from '#tests/campagnes/support/consigner.ts';

const dites = new Set(MENACES.map(({ campagne }) => campagne));

describe('la page « Qualité »', () => {
  it('dit chaque campagne de la table, une seule fois, en peu de mots', () => {
    expect(Object.keys(campagnes).filter((nom) => !dites.has(nom))).toEqual([]);
    expect(dites.size).toBe(MENACES.length);
    expect(MENACES.filter(({ eprouve }) => eprouve.split(/\s+/u).length > 60)).toEqual([]);
  });

  it('ne montre que des passages entiers de campagnes connues', () => {
    const partiels = Object.entries(PASSAGES).filter(
      ([nom, { essais }]) => essais < (Object.entries(campagnes).find(([une]) => une === nom)?.[1].essais ?? Infinity),
    );
    expect(partiels).toEqual([]);
  });
});

describe('ce que des essais garantissent (règle de trois)', () => {
  it.each([
    [{ essais: 1600, fautes: 0 }, 533],
    [{ essais: 40, fautes: 0 }, 13],
    [{ essais: 5, fautes: 0 }, null],
    [{ essais: 1600, fautes: 1 }, null],
  ])('%o : une fois sur %o', (passage, attendu) => {
    expect(uneFoisSur(passage)).toBe(attendu);
  });
});

describe('un passage entier', () => {
  it('prend la place du précédent de même nom, parmi les autres', () => {
    const resultat = { essais: 500, fautes: ['graine 7, essai 3 : rien'], chiffres: { lus: 12 } };
    const neuf = passageDe(resultat, 7, 12.6);
    expect(neuf).toMatchObject({ essais: 500, fautes: 1, graine: 7, secondes: 13, chiffres: { lus: 12 } });
    const apres = avecLePassage(PASSAGES, 'annulation', neuf);
    expect(apres['annulation']).toBe(neuf);
    expect(Object.keys(apres)).toEqual(Object.keys(PASSAGES).toSorted());
    expect(Object.keys(avecLePassage(apres, 'aaa', neuf))[0]).toBe('aaa');
  });
});
