import { describe, expect, it } from 'vitest';
import { tempsDeSeance } from '#shared/domain/seance/temps-seance.rules.ts';
import { unPoint } from '#tests/support/une-seance.ts';

const points = [
  unPoint('a', { etat: 'traite', duree: 30, commenceA: '10:00' }),
  unPoint('b', { etat: 'prevu', duree: 20, commenceA: '10:40' }),
  unPoint('c', { etat: 'prevu', duree: 40 }),
  unPoint('d', { etat: 'retire', duree: 60 }),
];
const horaires = { heureDebut: '10:00', heureFin: null, ouverteA: '10:10' };

describe('le temps d’une séance', () => {
  it('tire la fin prévue des durées à partir de l’ouverture, points retirés exclus, sinon de l’heure annoncée', () => {
    expect(tempsDeSeance({ points, horaires }, 'b', null).prevue).toBe('11:40');
    expect(tempsDeSeance({ points, horaires: { ...horaires, heureFin: '12:00' } }, 'b', null).prevue).toBe('12:00');
    expect(tempsDeSeance({ points: [unPoint('a', { duree: null })], horaires }, 'a', null).prevue).toBeNull();
  });

  it('attend la fin au rythme où l’on va, et mesure ce qui dépasse', () => {
    expect(tempsDeSeance({ points, horaires }, 'b', '10:50')).toEqual({
      prevue: '11:40',
      attendue: '11:40',
      depassement: 0,
      duPoint: { ecoule: 10, duree: 20 },
    });
    // Le point déborde : ce qu'il a pris en trop ne se rattrape pas, rien ne reste à lui compter.
    expect(tempsDeSeance({ points, horaires }, 'b', '11:15')).toMatchObject({ attendue: '11:55', depassement: 15 });
  });

  it('ne court pas après coup, ni pour un point qui n’est pas abordé', () => {
    expect(tempsDeSeance({ points, horaires }, 'b', null)).toMatchObject({
      attendue: null,
      depassement: 0,
      duPoint: null,
    });
    expect(tempsDeSeance({ points, horaires }, 'c', '10:50').duPoint).toBeNull();
    expect(tempsDeSeance({ points, horaires }, null, '10:30').duPoint).toBeNull();
  });
});
