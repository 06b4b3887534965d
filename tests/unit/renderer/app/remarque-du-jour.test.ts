import { expect, it } from 'vitest';
import { remarqueDuJour } from '#renderer/app/remarque-du-jour.ts';

it.each([
  ['2026-12-26', '68', 'À vérifier : jour férié (lendemain de Noël), un samedi.'],
  ['2026-12-25', '43', 'À vérifier : jour férié (Noël).'],
  ['2026-12-25', null, null],
  ['2026-03-08', '68', 'À vérifier : ce jour est passé, un dimanche.'],
  ['2026-03-17', '68', null],
  ['', '68', null],
  ['le 12', '68', null],
])('d’une réunion le « %s » dans le %s', (date, departement, attendu) => {
  expect(remarqueDuJour(date, '2026-03-12', departement)?.replaceAll('\u00A0', ' ') ?? null).toBe(attendu);
});
