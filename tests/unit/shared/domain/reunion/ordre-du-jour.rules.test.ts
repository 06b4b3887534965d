import { describe, expect, it } from 'vitest';
import { derouler, seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { type EtatPoint, naturePointSchema } from '#shared/domain/reunion/reunion.schema.ts';

const point = (id: string, duree: number | null, etat: EtatPoint = 'prevu') => ({ id, duree, etat });

describe('les points qui se votent (R-070)', () => {
  it('sont tous les points sauf l’information et l’échange', () => {
    expect(naturePointSchema.options.filter((nature) => !seVote(nature))).toEqual(['information', 'echange']);
    expect(seVote('audit') && seVote('signalement')).toBe(true);
  });
});

describe('le déroulé', () => {
  it('donne l’heure de chaque point, la durée et la fin, comme sur la convocation', () => {
    const points = [5, 15, 25, 20, 20, 10].map((duree, i) => point(String(i), duree));
    const deroule = derouler(points, { heureDebut: '10:00', heureFin: '12:00' });
    expect(deroule.points.map(({ debut }) => debut)).toEqual(['10:00', '10:05', '10:20', '10:45', '11:05', '11:25']);
    expect(deroule).toMatchObject({ duree: 95, fin: '11:35', lendemain: false, debordement: 0, sansDuree: 0 });
  });

  it('passe un point retiré ou reporté sans lui prendre sa place', () => {
    const points = [point('a', 30), point('b', 40, 'retire'), point('c', 20, 'reporte'), point('d', 10)];
    const deroule = derouler(points, { heureDebut: '09:30', heureFin: '10:00' });
    expect(deroule.points).toEqual([
      { id: 'a', numero: 1, debut: '09:30' },
      { id: 'b', numero: 2, debut: null },
      { id: 'c', numero: 3, debut: null },
      { id: 'd', numero: 4, debut: '10:00' },
    ]);
    expect(deroule).toMatchObject({ duree: 40, fin: '10:10', debordement: 10 });
  });

  it('compte les points sans durée et passe minuit', () => {
    expect(derouler([point('a', null), point('b', 120)], { heureDebut: '23:00', heureFin: null })).toMatchObject({
      fin: '01:00',
      lendemain: true,
      debordement: 0,
      sansDuree: 1,
    });
  });

  it('ne dit aucune heure qu’un point sans durée rend inconnue', () => {
    const points = [point('a', 10), point('b', null), point('c', null, 'retire'), point('d', 10)];
    const { points: deroules } = derouler(points, { heureDebut: '09:30', heureFin: null });
    expect(deroules.map(({ debut }) => debut)).toEqual(['09:30', '09:40', null, null]);
  });

  it('d’un ordre du jour vide finit à l’heure où il commence', () => {
    expect(derouler([], { heureDebut: '09:30', heureFin: null })).toMatchObject({ duree: 0, fin: '09:30', points: [] });
  });
});
