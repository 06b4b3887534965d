import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesApres, placerLaBarre } from '#renderer/features/feuilles-de-route/calendrier/barre.ts';
import { moisVoisin } from '#renderer/features/feuilles-de-route/calendrier/echeances.ts';
import {
  avancer,
  composerTemps,
  lireEchelle,
  pasDePixels,
  placeDe,
} from '#renderer/features/feuilles-de-route/calendrier/echelle.ts';
import { direDates, direEtapes } from '#renderer/features/feuilles-de-route/calendrier/mots.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';

const ANNEES = { debut: 2026, fin: 2026 };

describe('le temps de la frise', () => {
  it('couvre les années de la feuille, élargies aux dates voisines, jamais à une année mal tapée', () => {
    expect(composerTemps(ANNEES, [], 'mois', 600)).toMatchObject({ de: '2026-01-01', a: '2027-01-01' });
    expect(composerTemps(ANNEES, ['2025-11-03', '2028-02-01'], 'mois', 600)).toMatchObject({
      de: '2025-01-01',
      a: '2029-01-01',
    });
    expect(composerTemps(ANNEES, ['2062-06-30', '1926-01-01'], 'mois', 600)).toMatchObject({ a: '2027-01-01' });
  });

  it('gradue en mois, en trimestres ou en années, et remplit la place d’une feuille courte', () => {
    const mois = composerTemps(ANNEES, [], 'mois', 1200);
    expect(mois.graduations.map(({ mot }) => mot).slice(0, 2)).toEqual(['janvier', 'février']);
    expect([mois.graduations.length, Math.round(mois.largeur / 100)]).toEqual([12, 12]);
    expect(composerTemps(ANNEES, [], 'trimestre', 600).graduations.map(({ mot }) => mot)).toEqual([
      '1er\u00a0trim.',
      '2e\u00a0trim.',
      '3e\u00a0trim.',
      '4e\u00a0trim.',
    ]);
    expect(composerTemps({ debut: 2024, fin: 2028 }, [], 'annee', 600)).toMatchObject({ graduations: [] });
  });

  it('s’ouvre à l’échelle où la feuille se lit d’un coup d’œil, et suit l’adresse', () => {
    expect([lireEchelle(null, ANNEES), lireEchelle(null, { debut: 2024, fin: 2030 })]).toEqual(['mois', 'trimestre']);
    expect([lireEchelle('annee', ANNEES), lireEchelle('siècle', ANNEES)]).toEqual(['annee', 'mois']);
  });

  it('avance d’un jour, d’une semaine ou d’un mois ; une fin de mois le reste', () => {
    expect(avancer('2026-02-28', 1, 'mois')).toBe('2026-03-01');
    expect(avancer('2026-02-28', -1, 'trimestre')).toBe('2026-02-21');
    expect(avancer('2026-02-28', 1, 'annee')).toBe('2026-03-31');
    expect(avancer('2026-06-30', 1, 'annee')).toBe('2026-07-31');
    expect(avancer('2026-01-31', 1, 'annee')).toBe('2026-02-28');
    expect(avancer('2026-03-15', 2, 'annee')).toBe('2026-05-15');
  });

  it('des pixels aux pas et retour, à toutes les échelles', () => {
    fc.assert(
      fc.property(fc.constantFrom('mois', 'trimestre', 'annee'), fc.integer({ min: -40, max: 40 }), (echelle, pas) => {
        const temps = composerTemps({ debut: 2020, fin: 2032 }, [], echelle, 900);
        const dx = placeDe(temps, avancer('2026-06-15', pas, echelle)) - placeDe(temps, '2026-06-15');
        expect(pasDePixels(temps, dx)).toBe(pas);
      }),
    );
  });
});

describe('la barre d’une action', () => {
  const temps = composerTemps(ANNEES, [], 'mois', 876);

  it('va du matin de son début au soir de sa fin', () => {
    const barre = placerLaBarre({ debut: '2026-03-01', fin: '2026-03-31' }, temps);
    expect(barre?.x).toBe(placeDe(temps, '2026-03-01'));
    expect((barre?.x ?? 0) + (barre?.largeur ?? 0)).toBeCloseTo(placeDe(temps, '2026-04-01'));
  });

  it('dit ce qu’il lui manque par sa forme, et où elle est coupée', () => {
    expect(placerLaBarre({ debut: null, fin: null }, temps)).toBeNull();
    expect(placerLaBarre({ debut: '2026-03-01', fin: null }, temps)?.forme).toBe('ouverte');
    expect(placerLaBarre({ debut: null, fin: '2026-03-01' }, temps)?.forme).toBe('jalon');
    expect(placerLaBarre({ debut: '2019-03-01', fin: '2062-06-30' }, temps)).toMatchObject({
      x: 0,
      coupeeAvant: true,
      coupeeApres: true,
    });
  });

  it('reste dans la frise, et visible, quelles que soient ses dates', () => {
    const date = fc.option(fc.integer({ min: -40_000, max: 40_000 }).map((jours) => ajouterJours('2026-06-15', jours)));
    fc.assert(
      fc.property(date, date, (debut, fin) => {
        const barre = placerLaBarre({ debut, fin }, temps);
        if (barre === null) return;
        expect(barre.x).toBeGreaterThanOrEqual(0);
        expect(barre.largeur).toBeGreaterThanOrEqual(8);
        expect(barre.x + barre.largeur).toBeLessThanOrEqual(temps.largeur + 8);
      }),
    );
  });

  it('se déplace entière, ou s’étire d’un bout ; le bout qui manque naît de l’autre', () => {
    const dates = { debut: '2026-03-01', fin: '2026-06-30' };
    expect(datesApres(dates, 'deplacer', 1, 'annee')).toEqual({ debut: '2026-04-01', fin: '2026-07-31' });
    expect(datesApres(dates, 'fin', 2, 'mois')).toEqual({ debut: '2026-03-01', fin: '2026-07-02' });
    expect(datesApres({ debut: null, fin: '2026-06-30' }, 'debut', -1, 'trimestre')).toEqual({
      debut: '2026-06-23',
      fin: '2026-06-30',
    });
    expect(datesApres({ debut: null, fin: '2026-06-30' }, 'deplacer', 1, 'mois')).toEqual({
      debut: null,
      fin: '2026-07-01',
    });
  });
});

it('les mots de la frise', () => {
  expect(direDates({ debut: '2026-03-01', fin: '2026-03-01' })).toBe('Le 01/03/2026');
  expect(direDates({ debut: null, fin: '2026-03-01' })).toBe('Fin le 01/03/2026, début à donner');
  expect([direEtapes({ faites: 0, etapes: 0 }), direEtapes({ faites: 1, etapes: 5 })]).toEqual([
    null,
    '1 étape faite sur 5',
  ]);
  expect([moisVoisin('2026-01', -1), moisVoisin('2026-12', 1)]).toEqual(['2025-12', '2027-01']);
});
