import { describe, expect, it } from 'vitest';
import {
  dateBreve,
  dateCourte,
  dateLongue,
  dateSansJour,
  distanceAuJour,
  heureFr,
  jourEtMois,
} from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';

const simple = (texte: string) => texte.replaceAll('\u00A0', ' ');

describe('les dates en français', () => {
  it('s’écrivent en toutes lettres, avec 1er', () => {
    expect(simple(dateLongue('2026-03-12'))).toBe('jeudi 12 mars 2026');
    expect(simple(dateLongue('2027-02-01'))).toBe('lundi 1er février 2027');
    expect(simple(dateSansJour('2026-08-02'))).toBe('2 août 2026');
    expect(simple(jourEtMois('2026-03-06'))).toBe('vendredi 6 mars');
  });

  it('s’écrivent brèves dans les tableaux', () => {
    expect(dateCourte('2026-03-12')).toBe('12/03/2026');
    expect(simple(dateBreve('2026-02-25'))).toBe('25 févr.');
    expect(simple(dateBreve('2026-07-01'))).toBe('1er juil.');
  });

  it.each([
    ['09:30', '9 h 30'],
    ['14:00', '14 h'],
    ['00:05', '0 h 05'],
  ])('l’heure %s s’écrit « %s »', (heure, attendu) => {
    expect(simple(heureFr(heure))).toBe(attendu);
  });

  it('sont déjà composées : la typographie n’y change rien', () => {
    const phrase = `${dateLongue('2026-03-12')} à ${heureFr('09:30')}`;
    expect(typographier(phrase)).toBe(phrase);
  });

  it.each([
    ['2026-03-05', 'aujourd’hui'],
    ['2026-03-06', 'demain'],
    ['2026-03-04', 'hier'],
    ['2026-03-12', 'dans 7 jours'],
    ['2026-02-24', 'il y a 9 jours'],
  ])('le %s, vu du 5 mars, est « %s »', (date, attendu) => {
    expect(distanceAuJour(date, '2026-03-05')).toBe(attendu);
  });
});
