import { act, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  direLaCourbe,
  direLAtteinte,
  direLesValeurs,
} from '#renderer/features/feuilles-de-route/multiples/dire-indicateur.ts';
import { OngletIndicateurs } from '#renderer/features/feuilles-de-route/multiples/OngletIndicateurs.tsx';
import { dessinerLaSerie, HAUTEUR, LARGEUR, SOL } from '#renderer/features/feuilles-de-route/multiples/serie.ts';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Mesure, Moment } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { identifiant, uneLigne, unTableau } from '#tests/support/constructeurs/un-tableau-de-feuille.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const mesure = (
  rang: number,
  moment: Moment,
  le: string,
  valeur: number | null,
  reste: Partial<Mesure> = {},
): Mesure => ({
  id: identifiant(rang),
  moment,
  sexe: 'ensemble',
  territoire: 'ensemble',
  le,
  valeur,
  source: 'Suivi',
  ...reste,
});
const AVEC_TROU = [
  mesure(1, 'initiale', '2024-01-01', 40),
  mesure(2, 'realisee', '2024-12-31', null),
  mesure(3, 'realisee', '2025-12-31', 60),
  mesure(4, 'cible', '2026-12-31', 80),
];
const indicateur = (mesures: Mesure[]) => ({
  id: identifiant(9),
  ficheId: identifiant(4),
  rang: 1,
  intitule: 'Personnes reçues',
  genre: 'realisation' as const,
  nature: 'effectif' as const,
  unite: null,
  mesures,
});

describe('la courbe d’un indicateur', () => {
  it('« n.d. » n’est pas zéro : un trou dans le trait, un point sans hauteur', () => {
    const { points, trace, cible } = dessinerLaSerie({ mesures: AVEC_TROU });
    expect(points.map(({ y }) => y === null)).toEqual([false, true, false, false]);
    expect(trace.match(/M/gu)).toHaveLength(2);
    expect(trace).not.toContain('L');
    expect(cible).not.toBeNull();
    const zero = dessinerLaSerie({ mesures: AVEC_TROU.map((une) => ({ ...une, valeur: une.valeur ?? 0 })) });
    expect(zero.points[1]?.y).toBe(SOL);
    expect(zero.trace.match(/L/gu)).toHaveLength(2);
  });

  it('part de zéro, et ne montre que les valeurs d’ensemble', () => {
    const deFemmes = mesure(5, 'realisee', '2025-12-31', 35, { sexe: 'femmes' });
    const { points } = dessinerLaSerie({ mesures: [...AVEC_TROU, deFemmes] });
    expect(points).toHaveLength(4);
    expect(((points[0]?.y ?? 0) - SOL) / ((points[3]?.y ?? 0) - SOL)).toBeCloseTo(40 / 80);
  });

  it('tient dans son cadre quelles que soient les valeurs', () => {
    const une = fc.record({
      moment: fc.constantFrom<Moment>('initiale', 'cible', 'realisee'),
      annee: fc.integer({ min: 2000, max: 2040 }),
      valeur: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(une, { maxLength: 12 }), (lues) => {
        const { points, trace } = dessinerLaSerie({
          mesures: lues.map(({ moment, annee, valeur }, rang) => mesure(rang % 10, moment, `${annee}-06-30`, valeur)),
        });
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(LARGEUR);
          if (y === null) continue;
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(HAUTEUR);
        }
        expect(trace).not.toMatch(/NaN|Infinity/u);
      }),
    );
  });

  it('dit en mots ce que montre le dessin', () => {
    const lu = indicateur(AVEC_TROU);
    expect(direLesValeurs(lu)).toEqual([
      'Initiale : 40 (01/01/2024)',
      'Réalisée : 60 (31/12/2025)',
      'Cible : 80 (31/12/2026)',
    ]);
    expect(direLAtteinte(lu)).toMatch(/^75\s%\sde la cible$/u);
    expect(direLAtteinte(indicateur([mesure(1, 'realisee', '2025-12-31', 0)]))).toBe('Part de la cible : n.d.');
    expect(direLaCourbe(lu)).toContain('réalisée n.d. le 31/12/2024');
    expect(direLesValeurs(indicateur([]))[2]).toBe('Cible : non notée');
  });
});

describe('les petits multiples', () => {
  async function montrer(indicateurs: ReturnType<typeof indicateur>[]) {
    const factice = unTransportFactice({ 'feuillesDeRoute.indicateurs': () => indicateurs });
    render(
      <HostProvider transport={factice.transport}>
        <OngletIndicateurs tableau={unTableau([uneLigne(4, {})])} surNouvelle={() => undefined} />
      </HostProvider>,
    );
    await act(async () => undefined);
  }

  it('chaque indicateur ouvre la fiche de son action, et sa courbe se lit sans la voir', async () => {
    await montrer([indicateur(AVEC_TROU)]);
    expect(screen.getByRole('link', { name: 'Personnes reçues' }).getAttribute('href')).toContain(
      `/fiches-action/${identifiant(4)}`,
    );
    expect(screen.getByRole('img', { name: /Personnes reçues, 4 valeurs : initiale 40/u })).toBeTruthy();
  });

  it('sans valeur d’ensemble, le dit ; sans indicateur, dit où ils s’écrivent', async () => {
    await montrer([indicateur([mesure(1, 'realisee', '2025-12-31', 3, { territoire: 'qpv' })])]);
    expect(screen.getByText(/aucune d’ensemble/u)).toBeTruthy();
    document.body.replaceChildren();
    await montrer([]);
    expect(screen.getByText(/ils s’écrivent dans chaque fiche action/u)).toBeTruthy();
  });
});
