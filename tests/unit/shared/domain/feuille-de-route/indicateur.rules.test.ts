import { describe, expect, it } from 'vitest';
import { palierVise } from '#shared/domain/feuille-de-route/atteinte.rules.ts';
import { direMoment, direValeur } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import {
  comparables,
  depasseCent,
  derniere,
  etatDeLIndicateur,
} from '#shared/domain/feuille-de-route/indicateur.rules.ts';
import type { Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';

let rang = 0;
const mesure = (reste: Partial<Mesure>): Mesure => {
  rang += 1;
  return {
    id: `m${rang}`,
    moment: 'realisee',
    sexe: 'ensemble',
    territoire: 'ensemble',
    le: '2026-03-01',
    valeur: 38,
    source: 'Suivi de l’opérateur',
    ...reste,
  };
};

describe('un indicateur (R-105)', () => {
  it('retient la dernière valeur de chaque moment, et la part de la cible', () => {
    const mesures = [
      mesure({ le: '2026-02-01', valeur: 12 }),
      mesure({}),
      mesure({ moment: 'cible', le: '2026-12-31', valeur: 180 }),
    ];
    const { realisee, cible, initiale, atteint } = etatDeLIndicateur({ mesures, nature: 'effectif' });
    expect([realisee?.valeur, cible?.valeur, initiale]).toEqual([38, 180, null]);
    expect(atteint).toBeCloseTo(38 / 180);
    expect(derniere([], 'cible')).toBeNull();
  });

  it('« nd » n’est pas zéro : une valeur non disponible ne donne aucune part', () => {
    const cible = mesure({ moment: 'cible', valeur: 180 });
    const etat = (valeur: number | null) =>
      etatDeLIndicateur({ mesures: [mesure({ valeur }), cible], nature: 'effectif' }).atteint;
    expect([etat(null), etat(0)]).toEqual([null, 0]);
    expect(
      etatDeLIndicateur({ mesures: [mesure({}), mesure({ moment: 'cible', valeur: 0 })], nature: 'effectif' }).atteint,
    ).toBeNull();
    expect([
      direValeur({ nature: 'effectif', unite: null }, null),
      direValeur({ nature: 'effectif', unite: null }, 0),
    ]).toEqual(['n.d.', '0']);
  });

  it('une cible sous le départ demande une baisse : c’est elle qui se mesure, et une hausse n’atteint rien', () => {
    const etat = (valeur: number | null, cible = 15) =>
      etatDeLIndicateur({
        mesures: [
          mesure({ moment: 'initiale', le: '2026-01-01', valeur: 20 }),
          mesure({ valeur }),
          mesure({ moment: 'cible', valeur: cible }),
        ],
        nature: 'taux',
      });
    expect([20, 17, 15, 14, 23].map((valeur) => etat(valeur).atteint)).toEqual([0, 0.6, 1, 1.2, 0]);
    expect([etat(5, 0).atteint, etat(null).atteint]).toEqual([0.75, null]);
    expect([etat(17).enBaisse, etat(17, 20).enBaisse, etat(17, 20).atteint]).toEqual([true, false, 0.85]);
  });

  it('une cible que suit une autre est intermédiaire : on vise la première qui n’est pas passée', () => {
    const cible = (le: string, valeur: number, reste: Partial<Mesure> = {}) =>
      mesure({ moment: 'cible', le, valeur, ...reste });
    const paliers = [cible('2026-06-30', 40), cible('2026-12-31', 90), cible('2027-12-31', 180)];
    const femmes = cible('2026-03-31', 5, { sexe: 'femmes' });
    const toutes = [...paliers, femmes];
    expect(toutes.map((une) => direMoment(une, toutes))).toEqual([
      'Cible intermédiaire',
      'Cible intermédiaire',
      'Cible',
      'Cible',
    ]);
    const vise = (realisees: readonly string[]) =>
      palierVise({ mesures: [...toutes, ...realisees.map((le) => mesure({ le }))] })?.le ?? null;
    expect([vise([]), vise(['2026-05-01']), vise(['2026-05-01', '2026-07-01']), vise(['2027-01-15'])]).toEqual([
      '2026-06-30',
      '2026-06-30',
      '2026-12-31',
      null,
    ]);
    expect(etatDeLIndicateur({ mesures: toutes, nature: 'effectif' }).cible?.valeur).toBe(180);
  });

  it('ne compare que le même jour et la même source : la part des femmes, sinon rien', () => {
    const ensemble = mesure({ valeur: 38 });
    const femmes = (reste: Partial<Mesure>) =>
      etatDeLIndicateur({ mesures: [ensemble, mesure({ sexe: 'femmes', valeur: 19, ...reste })], nature: 'effectif' })
        .femmes;
    expect(femmes({})).toBe(0.5);
    expect(femmes({ le: '2026-02-01' })).toBeNull();
    expect(femmes({ source: 'Insee' })).toBeNull();
    expect(femmes({ valeur: null })).toBeNull();
    expect(comparables(ensemble, null)).toBe(false);
  });

  it('un taux ou une part ne dépasse pas 100', () => {
    expect([
      depasseCent('taux', 100),
      depasseCent('taux', 101),
      depasseCent('effectif', 180),
      depasseCent('part', null),
    ]).toEqual([false, true, false, false]);
    expect(direValeur({ nature: 'taux', unite: null }, 61)).toBe('61\u00A0%');
    expect(direValeur({ nature: 'moyenne', unite: 'jours' }, 4.5)).toBe('4,5\u00A0jours');
  });
});
