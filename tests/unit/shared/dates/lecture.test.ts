import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { dateCourte, dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { lireDate, lireHeure } from '#shared/dates/lecture.ts';

const AUJOURD_HUI = '2026-01-15';

describe('lireDate', () => {
  it.each([
    ['12/03/2026', '2026-03-12'],
    ['12-3-26', '2026-03-12'],
    ['12.03.2026', '2026-03-12'],
    [' 12 / 03 / 2026 ', '2026-03-12'],
    ['12 03 2026', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['12 mars 2026', '2026-03-12'],
    ['Jeudi 12 MARS 2026', '2026-03-12'],
    ['le 12 mars 2026', '2026-03-12'],
    ['12 mars', '2026-03-12'],
    ['12/03', '2026-03-12'],
    ['1er février 2027', '2027-02-01'],
    ['1er févr. 27', '2027-02-01'],
    ['3 aout 2026', '2026-08-03'],
    ['31 déc. 2026', '2026-12-31'],
    ['29/02/2028', '2028-02-29'],
  ])('lit « %s »', (texte, valeur) => {
    expect(lireDate(texte, AUJOURD_HUI)).toEqual({ ok: true, valeur });
  });

  it.each([
    ['2026-11-22', '15 janvier', '2027-01-15'],
    ['2026-11-22', '12/05', '2027-05-12'],
    ['2026-11-22', '1er septembre', '2026-09-01'],
    ['2026-11-22', '10 décembre', '2026-12-10'],
    ['2026-01-05', '20 décembre', '2026-12-20'],
    ['2027-09-01', '29 février', '2028-02-29'],
  ])('le %s, prend « %s » sans année pour la date que l’on vise', (aujourdHui, texte, valeur) => {
    expect(lireDate(texte, aujourdHui)).toEqual({ ok: true, valeur });
  });

  it.each([
    ['31/06', 'Juin a 30 jours.', '2026-06-30'],
    ['31 juin 2026', 'Juin a 30 jours.', '2026-06-30'],
    ['29/02/2026', 'En 2026, février a 28 jours.', '2026-02-28'],
    ['30 février 2028', 'En 2028, février a 29 jours.', '2028-02-29'],
    ['mardi 12 mars 2026', 'Ce jour est un jeudi\u00A0: jeudi 12\u00A0mars 2026.', '2026-03-12'],
    ['12/13/2026', 'Indiquez un mois de 1 à 12.', null],
    ['0/03/2026', 'Indiquez un jour à partir de 1.', null],
    ['12/03/1066', 'Indiquez une année entre 1900 et 2199.', null],
    ['12 ju 2026', 'Indiquez une date, par exemple 12/03/2026 ou 12 mars 2026.', null],
    ['bientôt', 'Indiquez une date, par exemple 12/03/2026 ou 12 mars 2026.', null],
    ['truc 12 mars 2026', 'Indiquez une date, par exemple 12/03/2026 ou 12 mars 2026.', null],
    ['', 'Indiquez une date, par exemple 12/03/2026 ou 12 mars 2026.', null],
  ])('refuse « %s » et dit pourquoi', (texte, phrase, proposition) => {
    expect(lireDate(texte, AUJOURD_HUI)).toEqual({ ok: false, phrase, proposition });
  });

  it('relit toute date que nous écrivons, courte ou longue', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (jours) => {
        const date = ajouterJours('1900-01-01', jours);
        for (const texte of [dateCourte(date), dateLongue(date), dateSansJour(date), date]) {
          expect(lireDate(texte, AUJOURD_HUI)).toEqual({ ok: true, valeur: date });
        }
      }),
    );
  });
});

describe('lireHeure', () => {
  it.each([
    ['9h30', '09:30'],
    ['9 h 30', '09:30'],
    ['9\u00A0h\u00A030', '09:30'],
    ['09:30', '09:30'],
    ['930', '09:30'],
    ['1430', '14:30'],
    ['9', '09:00'],
    ['14 h', '14:00'],
    ['14 heures', '14:00'],
    ['Midi', '12:00'],
    ['0h05', '00:05'],
  ])('lit « %s »', (texte, valeur) => {
    expect(lireHeure(texte)).toEqual({ ok: true, valeur });
  });

  it.each([
    ['24h', 'L’heure va de 0 h à 23 h 59.'],
    ['9h75', 'Les minutes vont de 00 à 59.'],
    ['9h3', 'Indiquez une heure, par exemple 9 h 30.'],
    ['tôt', 'Indiquez une heure, par exemple 9 h 30.'],
  ])('refuse « %s »', (texte, phrase) => {
    expect(lireHeure(texte)).toEqual({ ok: false, phrase, proposition: null });
  });

  it('relit toute heure que nous écrivons', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const heure = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        expect(lireHeure(heureFr(heure))).toEqual({ ok: true, valeur: heure });
      }),
    );
  });
});
