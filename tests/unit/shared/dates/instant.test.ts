import { expect, it } from 'vitest';
import { heureDeLInstant, instantLong } from '#shared/dates/instant.ts';

it('écrit un instant au calendrier du poste, sans séparer l’heure de ses minutes', () => {
  const ici = new Date(2026, 2, 12, 9, 30).toISOString();
  expect(instantLong(ici)).toBe('jeudi 12\u00A0mars 2026 à 9\u00A0h\u00A030');
  expect(heureDeLInstant(new Date(2026, 2, 12, 14, 0).toISOString())).toBe('14\u00A0h');
});
