import { expect, it } from 'vitest';
import { GENRES_D_OPERATION, genreDOperation } from '#shared/domain/historique/genre-d-operation.rules.ts';

it('range chaque geste par sujet, et au fichier ce qui n’en a pas', () => {
  expect(genreDOperation('points.ajouter')).toBe('reunions');
  expect(genreDOperation('versements.noter')).toBe('conventions');
  expect(genreDOperation('migration')).toBe('fichier');
  expect(genreDOperation('sujetInconnu.geste')).toBe('fichier');
  expect(Object.keys(GENRES_D_OPERATION)).toContain(genreDOperation('semaine.reprendre'));
});
