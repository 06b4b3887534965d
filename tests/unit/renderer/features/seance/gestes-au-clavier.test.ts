import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appelAuCurseur, bornesAEffacer, gestesPour } from '#renderer/features/seance/point/gestes-au-clavier.ts';

const ici = (texte: string) => appelAuCurseur(texte.replace('|', ''), texte.indexOf('|'));
const effacer = (texte: string): string => {
  const curseur = texte.indexOf('|');
  const brut = texte.replace('|', '');
  const appel = appelAuCurseur(brut, curseur);
  if (appel === null) return brut;
  const { debut, fin } = bornesAEffacer(brut, appel);
  return brut.slice(0, debut) + brut.slice(fin);
};

describe('« / » en début de ligne', () => {
  it('appelle les gestes dès le premier signe, et suit la frappe', () => {
    expect(ici('/|')?.frappe).toBe('');
    expect(ici('Le préfet ouvre.\n/déc|')?.frappe).toBe('déc');
    expect(ici('Le préfet ouvre.\n  /a|\nSuite')?.frappe).toBe('a');
  });

  it('n’appelle rien ailleurs : « et/ou », une date, une phrase qui suit, un mot fini', () => {
    for (const texte of [
      'et/ou|',
      '12/03/2026|',
      '/déc| la suite',
      '/vote tenu|',
      '/etc la suite|',
      '/d un mot|',
      '//|',
      'mot /a|',
      '|/a',
      '\n|',
    ])
      expect({ texte, appel: ici(texte) }).toEqual({ texte, appel: null });
  });

  it('propose les gestes dont le mot commence par la frappe, sans égard aux accents', () => {
    expect(gestesPour('').map(({ cle }) => cle)).toEqual([
      'decision',
      'avis',
      'action',
      'vote',
      'arrivee',
      'depart',
      'deport',
      'desaccord',
    ]);
    expect(gestesPour('a').map(({ cle }) => cle)).toEqual(['avis', 'action', 'arrivee']);
    expect(gestesPour('DESA').map(({ cle }) => cle)).toEqual(['desaccord']);
    expect(gestesPour('zz')).toEqual([]);
  });

  it('retire la ligne de l’appel sans laisser de ligne vide', () => {
    expect(effacer('/dec|')).toBe('');
    expect(effacer('/dec|\nSuite')).toBe('Suite');
    expect(effacer('Avant\n/dec|')).toBe('Avant');
    expect(effacer('Avant\n/dec|\nAprès')).toBe('Avant\nAprès');
  });

  it('ne retire jamais que la ligne de l’appel, dans n’importe quel texte', () => {
    const ligne = fc.string({ maxLength: 30 }).map((texte) => texte.replace(/[\n/|]/gu, ' '));
    fc.assert(
      fc.property(fc.array(ligne, { maxLength: 6 }), fc.array(ligne, { maxLength: 6 }), (avant, apres) => {
        const texte = [...avant, '/vote', ...apres].join('\n');
        const curseur = [...avant, '/vote'].join('\n').length;
        const appel = appelAuCurseur(texte, curseur);
        if (appel === null) throw new Error('Appel attendu.');
        const { debut, fin } = bornesAEffacer(texte, appel);
        expect(texte.slice(0, debut) + texte.slice(fin)).toBe([...avant, ...apres].join('\n'));
      }),
    );
  });
});
