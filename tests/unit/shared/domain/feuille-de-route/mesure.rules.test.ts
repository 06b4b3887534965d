import { describe, expect, it } from 'vitest';
import { avisDeLigne } from '#shared/domain/feuille-de-route/coherence-de-ligne.rules.ts';
import type { MesureSaisie } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { fauteDeMesure, fauteDeValeur } from '#shared/domain/feuille-de-route/mesure.rules.ts';

const mesure = (reste: Partial<MesureSaisie> = {}): MesureSaisie => ({
  moment: 'realisee',
  sexe: 'ensemble',
  territoire: 'ensemble',
  le: '2026-03-01',
  valeur: 13,
  source: 'Suivi',
  ...reste,
});

describe('ce qu’une valeur d’indicateur ne peut pas être (R-105)', () => {
  it('un effectif est entier, un taux ne dépasse pas 100 ; « n.d. » va partout', () => {
    expect(fauteDeValeur('effectif', 12.5)).toBe('entier');
    expect(fauteDeValeur('moyenne', 12.5)).toBeNull();
    expect(fauteDeValeur('taux', 101)).toBe('cent');
    expect(fauteDeValeur('effectif', null)).toBeNull();
  });

  it('une part ne dépasse pas son ensemble, dans quelque ordre qu’on les note', () => {
    const femmes = mesure({ sexe: 'femmes', valeur: 18 });
    expect(fauteDeMesure('effectif', femmes, [mesure()])).toBe('part');
    expect(fauteDeMesure('effectif', mesure(), [femmes])).toBe('part');
    const deux = [mesure(), mesure({ sexe: 'femmes', valeur: 8 })];
    expect(fauteDeMesure('effectif', mesure({ sexe: 'hommes', valeur: 6 }), deux)).toBe('part');
    expect(fauteDeMesure('effectif', mesure({ sexe: 'hommes', valeur: 5 }), deux)).toBeNull();
    expect(fauteDeMesure('effectif', mesure({ sexe: 'femmes', territoire: 'qpv', valeur: 14 }), [mesure()])).toBe(
      'part',
    );
    expect(fauteDeMesure('effectif', mesure({ sexe: 'femmes', territoire: 'qpv', valeur: 9 }), deux)).toBe('part');
  });

  it('une autre date, une autre source, un taux ne se comparent pas ; « n.d. » n’est pas zéro', () => {
    const femmes = mesure({ sexe: 'femmes', valeur: 18 });
    expect(fauteDeMesure('effectif', femmes, [mesure({ le: '2026-02-01' })])).toBeNull();
    expect(fauteDeMesure('effectif', femmes, [mesure({ source: 'Enquête' })])).toBeNull();
    expect(fauteDeMesure('taux', femmes, [mesure()])).toBeNull();
    expect(fauteDeMesure('effectif', femmes, [mesure({ valeur: null })])).toBeNull();
  });

  it('la valeur constatée corrigée l’emporte ; deux cibles d’un même jour se refusent', () => {
    const femmes = mesure({ sexe: 'femmes', valeur: 18 });
    expect(fauteDeMesure('effectif', femmes, [mesure(), mesure({ valeur: 20 })])).toBeNull();
    expect(fauteDeMesure('effectif', mesure({ valeur: 14 }), [mesure()])).toBeNull();
    const cible = mesure({ moment: 'cible', valeur: 180 });
    expect(fauteDeMesure('effectif', { ...cible, valeur: 200, source: 'Autre' }, [cible])).toBe('double');
    expect(fauteDeMesure('effectif', { ...cible, le: '2026-12-31' }, [cible])).toBeNull();
    expect(fauteDeMesure('effectif', { ...cible, territoire: 'qpv', valeur: 100 }, [cible])).toBeNull();
  });
});

describe('une ligne de financement qui se vérifie', () => {
  it('plus accordé que demandé, plus payé qu’accordé ; l’inconnu ne se compare pas', () => {
    const dire = (demande: number | null, accorde: number | null, paye: number | null) =>
      avisDeLigne({ demande, accorde, paye });
    expect(dire(100, 120, 130)).toEqual(['L’accordé dépasse le demandé.', 'Le payé dépasse l’accordé.']);
    expect(dire(100, 100, 100)).toEqual([]);
    expect(dire(null, 120, null)).toEqual([]);
    expect(dire(100, null, 50)).toEqual(['Du payé est noté, et rien d’accordé.']);
  });
});
