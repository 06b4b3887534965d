import { act, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { CADRE, ECRITURE } from '#renderer/features/feuilles-de-route/carte/cadre.ts';
import { OngletCarte } from '#renderer/features/feuilles-de-route/carte/OngletCarte.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { classeDe, classer, direClasse } from '#shared/documents/graphiques/carte/classes-d-actions.ts';
import { placerLesNoms as placerDansUnCadre } from '#shared/documents/graphiques/carte/nommer.ts';
import { placerLesQuartiers as placerDans } from '#shared/documents/graphiques/carte/placer.ts';
import { uneLigne, unTableau } from '#tests/support/constructeurs/un-tableau-de-feuille.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const { largeur: LARGEUR, hauteur: HAUTEUR, rayon: RAYON } = CADRE;
const placerLesQuartiers = (lieux: Parameters<typeof placerDans>[0]) => placerDans(lieux, CADRE);
const placerLesNoms = (...[places, nomDe]: [Parameters<typeof placerDansUnCadre>[0], (code: string) => string]) =>
  placerDansUnCadre(places, nomDe, CADRE, ECRITURE);
const lieu = (code: string, lon: number, lat: number, contour: string | null = null) => ({ code, lon, lat, contour });
afterEach(() => window.history.replaceState(null, '', '/'));

describe('les classes de la carte', () => {
  it('met zéro à part, et dit chaque classe en mots et en chiffres', () => {
    expect(classer([0, 0, 1, 2, 3, 4, 9, 12]).map(direClasse)).toEqual([
      'Aucune action : 2 quartiers',
      'De 1 à 2 actions : 2 quartiers',
      'De 3 à 4 actions : 2 quartiers',
      'De 9 à 12 actions : 2 quartiers',
    ]);
    expect(classer([3, 3, 3]).map(direClasse)).toEqual(['3 actions : 3 quartiers']);
    expect(classer([])).toEqual([]);
  });

  it('chaque quartier est dans une classe et une seule, et deux de même nombre dans la même', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }), (nombres) => {
        const classes = classer(nombres);
        expect(classes.reduce((somme, { quartiers }) => somme + quartiers, 0)).toBe(nombres.length);
        for (const nombre of nombres)
          expect(classes.filter(({ de, a }) => nombre >= de && nombre <= a)).toHaveLength(1);
        expect(nombres.filter((nombre) => nombre > 0).every((nombre) => classeDe(classes, nombre) > 0)).toBe(true);
        expect(new Set(classes.map(({ rang }) => rang)).size).toBe(classes.length);
      }),
    );
  });
});

describe('la place des quartiers', () => {
  it('tient dans le cadre, à la même échelle dans les deux sens, avec une barre en kilomètres ronds', () => {
    const point = fc.tuple(
      fc.double({ min: -60, max: 56, noNaN: true }),
      fc.double({ min: -21, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const carte = placerLesQuartiers(points.map(([lon, lat], rang) => lieu(String(rang), lon, lat)));
        for (const { nombreX, nombreY } of carte?.quartiers ?? []) {
          expect(nombreX).toBeGreaterThanOrEqual(RAYON);
          expect(nombreX).toBeLessThanOrEqual(LARGEUR - RAYON);
          expect(nombreY).toBeGreaterThanOrEqual(RAYON);
          expect(nombreY).toBeLessThanOrEqual(HAUTEUR - RAYON);
        }
        expect(carte?.quartiers).toHaveLength(points.length);
      }),
      { numRuns: 40 },
    );
    expect(placerLesQuartiers([])).toBeNull();
    expect(placerLesQuartiers([lieu('a', 7.3, 47.75), lieu('b', 7.34, 47.75)])?.echelle.kilometres).toBe(0.5);
  });

  it('le nord est en haut, et deux quartiers au même endroit se lisent tous les deux', () => {
    const carte = placerLesQuartiers([lieu('nord', 7.3, 47.8), lieu('sud', 7.3, 47.7), lieu('double', 7.3, 47.7)]);
    const [nord, sud, double] = carte?.quartiers ?? [];
    expect(nord?.y).toBeLessThan(sud?.y ?? 0);
    const ecart = Math.hypot(
      (sud?.nombreX ?? 0) - (double?.nombreX ?? 0),
      (sud?.nombreY ?? 0) - (double?.nombreY ?? 0),
    );
    expect(ecart).toBeGreaterThanOrEqual(2 * RAYON);
  });

  it('écrit les noms sans qu’aucun recouvre un nombre ou un autre nom ; celui qui ne tient pas se tait', () => {
    const serres = [lieu('a', 7.3, 47.75), lieu('b', 7.302, 47.75), lieu('c', 7.304, 47.75), lieu('d', 7.35, 47.8)];
    const noms = placerLesNoms(placerLesQuartiers(serres)?.quartiers ?? [], (code) => code.repeat(12));
    // À droite de « a », il y a le nombre de « b ».
    expect(noms.get('a')?.ancre).not.toBe('start');
    expect(noms.get('d')?.ancre).toBe('start');
    const cotes = [...noms.values()].map(({ x, y, ancre }) => `${x} ${y} ${ancre}`);
    expect(new Set(cotes).size).toBe(cotes.length);
    expect(
      placerLesNoms(placerLesQuartiers([lieu('a', 7.3, 47.75)])?.quartiers ?? [], () => 'x'.repeat(200)).size,
    ).toBe(0);
  });

  it('n’écrit jamais un nom sur le tracé d’un autre quartier, ni plus près d’un autre nombre que du sien', () => {
    // À droite de « a », le tracé de « grand » ; à sa gauche, rien.
    const carte = placerLesQuartiers([
      lieu('a', 7.3, 47.75),
      lieu('grand', 7.34, 47.75, '-250 -60 100 -60 100 60 -250 60'),
      lieu('ouest', 7.24, 47.75),
    ]);
    expect(
      placerLesNoms(carte?.quartiers ?? [], (code) => (code === 'a' ? 'Drouot-Jonquilles' : '')).get('a')?.ancre,
    ).toBe('end');
    // Deux quartiers proches, l'un au-dessus de l'autre : dessous et dessus se tromperaient, les côtés non.
    const proches = placerLesQuartiers([lieu('haut', 7.3, 47.752), lieu('bas', 7.3, 47.75), lieu('loin', 7.4, 47.8)]);
    const noms = placerLesNoms(proches?.quartiers ?? [], () => 'Un nom');
    for (const { code, nombreX, nombreY } of proches?.quartiers ?? []) {
      const nom = noms.get(code);
      if (nom === undefined) continue;
      const ecart = (x: number, y: number) => Math.hypot(nom.x - x, nom.y - y);
      for (const autre of proches?.quartiers ?? [])
        if (autre.code !== code) expect(ecart(nombreX, nombreY)).toBeLessThan(ecart(autre.nombreX, autre.nombreY));
    }
  });

  it('trop serrés pour que chaque nombre reste près du sien, des points à leur place exacte', () => {
    const serres = Array.from({ length: 66 }, (_, rang) => lieu(String(rang), 5.4 + rang * 0.0005, 43.3));
    const carte = placerLesQuartiers([...serres, lieu('loin', 6, 43.7)]);
    expect(carte?.serree).toBe(true);
    expect(carte?.quartiers.every(({ x, y, nombreX, nombreY }) => x === nombreX && y === nombreY)).toBe(true);
    expect(placerLesQuartiers(serres.slice(0, 2))?.serree).toBe(false);
  });

  it('trace le contour livré', () => {
    expect(
      placerLesQuartiers([lieu('a', 7.3, 47.75, '0 0 10 0 10 10;-5 -5 -9 -5 -9 -9')])?.quartiers[0]?.trace,
    ).toMatch(/^M[^M]+ZM[^M]+Z$/u);
  });
});

describe('la carte', () => {
  async function montrer(
    lignes = [uneLigne(4, { quartiers: ['QN06803M'] }), uneLigne(5, { quartiers: ['QN06803M'] })],
  ) {
    const factice = unTransportFactice({ 'feuillesDeRoute.lieux': () => [lieu('QN06803M', 7.3, 47.75)] });
    render(
      <HostProvider transport={factice.transport}>
        <OngletCarte tableau={unTableau(lignes)} />
      </HostProvider>,
    );
    await act(async () => undefined);
  }

  it('chaque quartier ouvre le tableau sur ses actions ; la table compte la même chose ; un lieu inconnu se dit', async () => {
    await montrer();
    const carte = within(screen.getByRole('group', { name: /^Carte de 1 quartier/u }));
    const vers = carte.getByRole('link', { name: 'Les Coteaux 2 actions' }).getAttribute('href') ?? '';
    expect(new URLSearchParams(vers.split('?')[1]).get('qpv')).toBe('QN06803M');
    expect(screen.getByRole('row', { name: /Les Coteaux 2/u })).toBeTruthy();
    expect(screen.getByText('Sans lieu connu : Brustlein.')).toBeTruthy();
    expect(screen.getByText('Aucune action : 1 quartier')).toBeTruthy();
  });

  it('les filtres resserrent ce qui se compte, et restent dans le lien', async () => {
    window.history.replaceState(null, '', '/?etat=bloquee');
    await montrer();
    const vers = screen.getByRole('link', { name: 'Les Coteaux 0 action' }).getAttribute('href') ?? '';
    expect(new URLSearchParams(vers.split('?')[1]).get('etat')).toBe('bloquee');
  });
});
