import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  autresContactsGardes,
  constatGarde,
  proposerLeChoix,
  reunir,
  seTouchent,
  valeurChoisie,
} from '#shared/domain/annuaire/fusion.rules.ts';

describe('la fusion de deux fiches (A5)', () => {
  it.each([
    ['nom', null, 'Martin', 'absorbee'],
    ['nom', 'Martin', null, 'gardee'],
    ['nom', 'Martin', 'Martin', 'gardee'],
    ['nom', 'Martin', 'Martin-Duval', 'absorbee'],
    ['nom', 'BGE ALSACE-LORRAINE', 'BGE ALSACE LORRAINE', 'gardee'],
    ['courriel', 'anais.tancredi@exemple.fr', 'anaïs.tancredi-long@exemple.fr', 'gardee'],
    ['courriel', 'anaïs@exemple.fr', 'a@exemple.fr', 'absorbee'],
    ['type', 'Mission locale', 'Association régionale des missions locales', 'gardee'],
    ['type', 'Autre', 'Mission locale', 'absorbee'],
    ['civilite', 'M.', 'Mme', 'gardee'],
  ])('de %s « %s » et « %s », propose celle de la fiche %s', (champ, gardee, absorbee, propose) => {
    expect(proposerLeChoix(champ, gardee, absorbee)).toBe(propose);
  });

  it('garde la valeur choisie, et l’autre comme point de contact si l’on garde les deux', () => {
    expect(valeurChoisie('absorbee', 'a', 'b')).toBe('b');
    expect(valeurChoisie('deux', 'a', 'b')).toBe('a');
    expect(
      autresContactsGardes({ courriel: 'deux', telephone: 'gardee' }, { courriel: 'b@exemple.fr', telephone: '1' }),
    ).toEqual([{ genre: 'courriel', valeur: 'b@exemple.fr' }]);
  });

  it.each([
    ['2024-01-01', '2024-12-31', '2024-12-31', null, true],
    ['2024-01-01', '2024-12-31', '2025-01-01', null, false],
    [null, null, '2025-01-01', '2025-01-01', true],
  ])('deux mandats du %s au %s et du %s au %s se touchent : %s', (debut, fin, debut2, fin2, touche) => {
    expect(seTouchent({ debut, fin }, { debut: debut2, fin: fin2 })).toBe(touche);
    expect(seTouchent({ debut: debut2, fin: fin2 }, { debut, fin })).toBe(touche);
  });

  it('réunir deux mandats ne perd aucun jour de l’un ni de l’autre', () => {
    const jour = fc.option(
      fc.integer({ min: 10, max: 28 }).map((j) => `2026-01-${j}`),
      { nil: null },
    );
    const bornes = fc.record({ debut: jour, fin: jour });
    const dans = (d: string, { debut, fin }: { debut: string | null; fin: string | null }) =>
      (debut === null || debut <= d) && (fin === null || fin >= d);
    fc.assert(
      fc.property(bornes, bornes, fc.integer({ min: 10, max: 28 }), (un, autre, j) => {
        const d = `2026-01-${j}`;
        const reuni = reunir(un, autre);
        expect(reunir(autre, un)).toEqual(reuni);
        if (dans(d, un) || dans(d, autre)) expect(dans(d, reuni)).toBe(true);
      }),
    );
  });

  it.each([
    ['absent', 'present', 'present'],
    ['excuse', 'pouvoir', 'pouvoir'],
    ['distance', 'present', 'present'],
    ['absent', 'absent', 'absent'],
  ] as const)('de « %s » et « %s », garde « %s »', (un, autre, garde) => {
    expect(constatGarde(un, autre)).toBe(garde);
    expect(constatGarde(autre, un)).toBe(garde);
  });
});
