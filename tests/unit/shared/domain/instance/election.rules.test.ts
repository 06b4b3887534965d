import { describe, expect, it } from 'vitest';
import { estElu, exposes, type MandatExpose } from '#shared/domain/instance/election.rules.ts';

const MUNICIPALES = { portee: 'municipales', date: '2026-03-22' } as const;
const mandat = (plus: Partial<MandatExpose> = {}): MandatExpose => ({
  debut: '2024-09-15',
  fin: '2027-09-14',
  titre: 'elu',
  fonction: 'maire de Thann',
  college: 'communes',
  ...plus,
});
const touche = (plus: Partial<MandatExpose>) => exposes(MUNICIPALES, [mandat(plus)]).length === 1;

describe('les élus dont une élection peut faire perdre la qualité (R-024, R. 5311-36, al. 3)', () => {
  it.each<[string, Partial<MandatExpose>, boolean]>([
    ['un maire en fonctions', {}, true],
    ['un conseiller départemental, aux municipales', { college: 'departement' }, false],
    ['un représentant de l’État', { college: 'etat' }, false],
    ['un directeur des services, qui siège par sa fonction', { titre: 'fonction' }, false],
    ['un titre inconnu, une fonction d’élue', { titre: null, fonction: 'vice-présidente de M2A' }, true],
    ['un titre inconnu, une fonction d’agent', { titre: null, fonction: 'directeur général des services' }, false],
    ['un mandat échu la veille', { fin: '2026-03-21' }, false],
    ['un mandat qui finit ce jour-là', { fin: '2026-03-22' }, true],
    ['un élu nommé le jour même, donc déjà le nouveau', { debut: '2026-03-22' }, false],
    ['un élu nommé la veille', { debut: '2026-03-21' }, true],
    ['un mandat sans début connu', { debut: null }, true],
    ['un président sans terme', { fin: null }, true],
  ])('%s', (_, plus, attendu) => {
    expect(touche(plus)).toBe(attendu);
  });

  it('un titre inconnu reste à préciser', () => {
    expect([estElu('elu', null), estElu(null, 'Adjointe au maire'), estElu(null, null)]).toEqual([
      'oui',
      'a_preciser',
      'non',
    ]);
  });

  it.each<[string, 'a_preciser' | 'non']>([
    ['représentante de l’association des maires', 'non'],
    ['directeur de cabinet du maire', 'non'],
    ['conseillère en insertion professionnelle', 'non'],
    ['conseiller technique', 'non'],
    ['adjointe au directeur', 'non'],
    ['1re adjointe au maire de Thann', 'a_preciser'],
    ['conseillère régionale', 'a_preciser'],
    ['conseiller départemental délégué', 'a_preciser'],
    ['cheffe de service, conseillère municipale de Colmar', 'a_preciser'],
    ['premier vice-président de Colmar Agglomération', 'a_preciser'],
    ['maires de deux communes', 'a_preciser'],
  ])('sans titre, « %s » : %s', (fonction, attendu) => {
    expect(estElu(null, fonction)).toBe(attendu);
  });
});
