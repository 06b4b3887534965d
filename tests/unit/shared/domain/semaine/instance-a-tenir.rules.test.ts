import { expect, it } from 'vitest';
import type { Regime } from '#shared/domain/instance/types.data.ts';
import {
  ligneDArreteModificatif,
  ligneDeMandats,
  ligneDeSiegesVacants,
} from '#shared/domain/semaine/instance-a-tenir.rules.ts';

const JOUR = '2026-03-12';

it.each<[Regime, boolean]>([
  ['CT', true],
  ['CRPA', false],
  ['CREFOP', false],
  ['libre', false],
])('régime %s : mandats, sièges et arrêté ne citent R. 5311-36 que pour le code du travail (R-200)', (regime, cite) => {
  const instance = { id: 'i', nom: 'Une instance', regime };
  const lignes = [
    ligneDeMandats(instance, { fin: '2026-03-01', nombre: 1 }, JOUR),
    ligneDeSiegesVacants(instance, 2, null, JOUR),
    ligneDeSiegesVacants(instance, 2, { le: '2026-02-01' }, JOUR),
    ligneDArreteModificatif(instance, { nombre: 1, depuis: '2026-02-01' }, JOUR),
  ];
  expect(lignes.map((ligne) => /5311-36/u.test(ligne?.pourquoi ?? ''))).toEqual([cite, cite, cite, cite]);
});
