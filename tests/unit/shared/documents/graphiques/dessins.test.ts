import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dessiner, hauteurDuGraphique } from '#shared/documents/graphiques/dessiner.ts';
import { graduations } from '#shared/documents/graphiques/echelle.ts';
import type { Barre, Barres, Courbe, Ton } from '#shared/documents/graphiques/graphique.types.ts';
import { coinsDe, hachurer } from '#shared/documents/graphiques/hachures.ts';
import { largeurDuTexte } from '#shared/documents/graphiques/mesurer.ts';
import { chercher, type Element, lireXml } from '#tests/support/documents/arbre-xml.ts';

const nombre = (element: Element, nom: string): number => Number(element.attributs[nom]);
/** Les barres d’un dessin, sans son fond, de haut en bas. */
const rectangles = (svg: Element) => chercher(svg, 'rect').slice(1);
/** Chaque texte et la place qu’il prend ; son liseré n’en est pas un. */
const textes = (svg: Element) =>
  chercher(svg, 'text')
    .filter(({ attributs }) => attributs['stroke'] === undefined)
    .map((element) => {
      const texte = element.enfants.join('');
      const large = largeurDuTexte(
        texte,
        nombre(element, 'font-size'),
        element.attributs['font-weight'] === 'bold' ? 'gras' : 'maigre',
      );
      const ancre = element.attributs['text-anchor'] ?? 'start';
      const gauche = nombre(element, 'x') - (ancre === 'end' ? large : ancre === 'middle' ? large / 2 : 0);
      return { texte, gauche, droite: gauche + large, y: nombre(element, 'y') };
    });

const uneBarre = (valeur: number | null, libelle = 'Libellé', ton: Ton = 'plein'): Barre => ({
  libelle,
  valeur,
  dite: valeur === null ? 'n.d.' : `valeur ${valeur}`,
  ton,
});
const desBarres = (...barres: readonly Barre[]): Barres => ({ genre: 'barres', groupes: [{ titre: null, barres }] });
const montrer = (graphique: Barres | Courbe, largeur = 16) => lireXml(dessiner(graphique, largeur).svg);

const valeur = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: -5000, max: 5000 }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
);
const libelle = fc.oneof(fc.string({ maxLength: 120 }), fc.constant('Une très longue mesure '.repeat(6)));

describe('les barres', () => {
  it('tiennent dans le cadre, écrivent chaque valeur en entier, et rien d’une valeur qui manque', () => {
    const barre = fc.record({ valeur, libelle, ton: fc.constantFrom<Ton>('plein', 'hachure', 'gris') });
    fc.assert(
      fc.property(
        fc.array(barre, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(7.8, 16),
        fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
        (tires, largeur, repere) => {
          const barres = tires.map((une) => uneBarre(une.valeur, une.libelle, une.ton));
          const graphique: Barres = {
            ...desBarres(...barres),
            ...(repere === undefined ? {} : { repere: { valeur: repere, dit: 'cible' } }),
          };
          const dessin = dessiner(graphique, largeur);
          const svg = lireXml(dessin.svg);
          const dits = textes(svg).map(({ texte }) => texte);
          for (const { dite } of barres) expect(dits).toContain(dite);
          for (const { gauche, droite } of textes(svg)) {
            expect(gauche).toBeGreaterThanOrEqual(-1);
            expect(droite).toBeLessThanOrEqual(largeur * 100 + 1);
          }
          expect(rectangles(svg)).toHaveLength(barres.filter((une) => une.valeur !== null && une.valeur !== 0).length);
          for (const rect of rectangles(svg)) {
            expect(nombre(rect, 'x')).toBeGreaterThanOrEqual(0);
            expect(nombre(rect, 'x') + nombre(rect, 'width')).toBeLessThanOrEqual(largeur * 100 + 1);
            expect(nombre(rect, 'width')).toBeGreaterThan(0);
          }
          expect(hauteurDuGraphique(graphique, largeur)).toBeCloseTo(dessin.hauteur, 1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('sont proportionnelles à leur valeur, négatives de l’autre côté du même zéro', () => {
    const [double, simple, moins] = rectangles(montrer(desBarres(uneBarre(200), uneBarre(100), uneBarre(-100))));
    if (double === undefined || simple === undefined || moins === undefined) throw new Error('trois barres');
    expect(nombre(double, 'width') / nombre(simple, 'width')).toBeCloseTo(2, 1);
    expect(nombre(moins, 'width')).toBeCloseTo(nombre(simple, 'width'), 0);
    expect(nombre(moins, 'x') + nombre(moins, 'width')).toBeCloseTo(nombre(simple, 'x'), 0);
  });

  it('une valeur vingt-cinq fois la cible se coupe et n’écrase pas les autres ; sa valeur reste écrite', () => {
    const svg = montrer({ ...desBarres(uneBarre(1), uneBarre(25)), repere: { valeur: 1, dit: 'cible' } });
    const [une, extreme] = rectangles(svg).map((rect) => nombre(rect, 'width'));
    expect((extreme ?? 0) / (une ?? 1)).toBeCloseTo(2, 1);
    // Deux traits blancs obliques la coupent.
    expect(chercher(svg, 'line').filter(({ attributs }) => attributs['stroke'] === '#FFFFFF')).toHaveLength(2);
    expect(textes(svg).map(({ texte }) => texte)).toContain('valeur 25');
  });

  it('le repère passe sous les valeurs, sans les traverser', () => {
    const traits = (valeur: number) =>
      chercher(
        montrer({ ...desBarres(uneBarre(valeur, 'Libellé')), repere: { valeur: 10, dit: 'cible' } }),
        'line',
      ).filter(({ attributs }) => attributs['stroke'] === '#FFFFFF');
    expect(traits(9.5)).toHaveLength(1);
    expect(traits(1)).toHaveLength(0);
  });

  it('trois tons se distinguent sans la couleur : plein, hachuré, gris', () => {
    const svg = montrer(desBarres(uneBarre(5, 'a', 'plein'), uneBarre(5, 'b', 'hachure'), uneBarre(5, 'c', 'gris')));
    expect(rectangles(svg).map(({ attributs }) => attributs['fill'])).toEqual(['#000091', '#FFFFFF', '#8C8C8C']);
    expect(chercher(svg, 'path')).toHaveLength(1);
  });

  it('un texte hostile ne sort pas de son élément', () => {
    const svg = montrer(desBarres(uneBarre(1, '</text><script>&"\u0000\uD800')));
    expect(chercher(svg, 'script')).toHaveLength(0);
    expect(textes(svg).map(({ texte }) => texte)).toContain('</text><script>&"\uFFFD');
  });
});

describe('l’échelle', () => {
  it('a des graduations rondes, croissantes, qui contiennent zéro et toutes les valeurs', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 0 }), fc.integer({ min: 0, max: 1e11 }), (moins, plus) => {
        const [bas, haut] = [moins / 100, plus / 100];
        const marques = graduations({ bas, haut });
        expect(marques).toContain(0);
        expect(marques[0]).toBeLessThanOrEqual(bas + (haut - bas) * 1e-6);
        expect(marques.at(-1)).toBeGreaterThanOrEqual(haut - (haut - bas) * 1e-6);
        expect(marques.length).toBeLessThanOrEqual(8);
        for (const [rang, marque] of marques.entries())
          if (rang > 0) expect(marque).toBeGreaterThan(marques[rang - 1] ?? Infinity);
      }),
    );
    expect(graduations({ bas: 0, haut: 140 })).toEqual([0, 50, 100, 150]);
    expect(graduations({ bas: 0, haut: 0 })).toEqual([0, 1]);
  });
});

describe('la courbe', () => {
  const uneCourbe = (...valeurs: readonly (number | null)[]): Courbe => ({
    genre: 'courbe',
    abscisses: valeurs.map((_, rang) => `mars ${20 + rang}`),
    series: [
      { libelle: 'Objectif', trait: 'pointille', valeurs: valeurs.map(() => 10) },
      { libelle: 'Réalisé', trait: 'plein', valeurs },
    ],
    unite: '%',
    hauteur: 6.4,
  });

  it('un trou l’interrompt, il ne la mène pas à zéro', () => {
    const traits = chercher(montrer(uneCourbe(4, 5, null, 7, 8)), 'path').filter(
      ({ attributs }) => attributs['stroke'] === '#000091',
    );
    expect(traits).toHaveLength(2);
    expect(chercher(montrer(uneCourbe(4, null, 7)), 'circle')).toHaveLength(2);
    expect(textes(montrer(uneCourbe(null, null))).map(({ texte }) => texte)).toContain('Réalisé : n.d.');
  });

  it('un nom de série trop long se coupe, sa valeur reste', () => {
    const longue = uneCourbe(4, 5);
    const series = longue.series.map((serie) => ({ ...serie, libelle: 'Personnes entrées en parcours '.repeat(4) }));
    for (const largeur of [7.8, 16]) {
      const dits = textes(montrer({ ...longue, series }, largeur));
      expect(dits.find(({ texte }) => /^Personnes.*… : 5\u00A0%$/u.test(texte))).toBeTruthy();
      for (const { gauche, droite } of dits) expect([gauche >= 0, droite <= largeur * 100 + 1]).toEqual([true, true]);
    }
  });

  it('tient dans le cadre, et aucun de ses textes n’en recouvre un autre', () => {
    const courbe = fc.array(fc.option(fc.double({ min: -1000, max: 1e6, noNaN: true }), { nil: null }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(courbe, fc.constantFrom(7.8, 16), (valeurs, largeur) => {
        const arrondies = valeurs.map((une) => (une === null ? null : Math.round(une)));
        const svg = montrer(uneCourbe(...arrondies), largeur);
        for (const point of chercher(svg, 'circle')) {
          expect(nombre(point, 'cy')).toBeGreaterThanOrEqual(0);
          expect(nombre(point, 'cy')).toBeLessThanOrEqual(640);
        }
        const dits = textes(svg);
        for (const [rang, un] of dits.entries()) {
          expect(un.droite).toBeLessThanOrEqual(largeur * 100 + 1);
          for (const autre of dits.slice(rang + 1)) {
            const memeLigne = Math.abs(un.y - autre.y) < 24;
            expect(memeLigne && un.gauche < autre.droite && autre.gauche < un.droite).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('les hachures restent dans le tracé, et laissent ses trous', () => {
  const bords = hachurer([coinsDe(0, 0, 100, 60), coinsDe(30, 20, 40, 20)], 10);
  const points = [...bords.matchAll(/[ML](?<x>[\d.]+) (?<y>[\d.]+)/gu)].map(({ groups }) => [
    Number(groups?.['x']),
    Number(groups?.['y']),
  ]);
  expect(points.length).toBeGreaterThan(20);
  for (const [x = -1, y = -1] of points) {
    expect(x >= 0 && x <= 100 && y >= 0 && y <= 60).toBe(true);
    expect(x > 30.1 && x < 69.9 && y > 20.1 && y < 39.9).toBe(false);
  }
});
