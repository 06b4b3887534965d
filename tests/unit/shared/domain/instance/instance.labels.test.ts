import { describe, expect, it } from 'vitest';
import {
  complementDepartement,
  complementDuComiteLocal,
  complementRegion,
  nomCourt,
  nomLegal,
} from '#shared/domain/instance/instance.labels.ts';
import { DEPARTEMENTS, REGIONS } from '#shared/domain/territoire/departements.data.ts';

describe('le nom d’une instance', () => {
  it('s’écrit en entier ou en bref', () => {
    const hautRhin = { type: 'CDPE', complement: 'du Haut-Rhin' } as const;
    expect(nomLegal(hautRhin)).toBe('Comité départemental pour l’emploi du Haut-Rhin');
    expect(nomCourt(hautRhin)).toBe('CDPE du Haut-Rhin');
  });

  it.each([
    ['68', 'du Haut-Rhin'],
    ['01', 'de l’Ain'],
    ['88', 'des Vosges'],
    ['75', 'de Paris'],
    ['974', 'de La Réunion'],
    ['54', 'de Meurthe-et-Moselle'],
    ['21', 'de la Côte-d’Or'],
    ['90', 'du Territoire de Belfort'],
    ['2A', 'de la Corse-du-Sud'],
    ['20', null],
  ])('le département %s donne « %s »', (code, attendu) => {
    expect(complementDepartement(code)).toBe(attendu);
  });

  it.each([
    ['44', 'du Grand Est'],
    ['53', 'de Bretagne'],
    ['76', 'd’Occitanie'],
    ['52', 'des Pays de la Loire'],
    ['99', null],
  ])('la région %s donne « %s »', (code, attendu) => {
    expect(complementRegion(code)).toBe(attendu);
  });

  it.each([
    ['Mulhouse', 'de Mulhouse'],
    ['Altkirch', 'd’Altkirch'],
    ['Haguenau - Wissembourg', 'de Haguenau – Wissembourg'],
    ['Hautes-Alpes', 'des Hautes-Alpes'],
    ["Vallée de l'Ariège", 'de Vallée de l’Ariège'],
  ])('le comité local « %s » est proposé « %s »', (libelle, attendu) => {
    expect(complementDuComiteLocal(libelle)).toBe(attendu);
  });

  it('compte 101 départements, et une région à chacun', () => {
    const deMetropoleEtDrom = DEPARTEMENTS.filter(({ region }) => REGIONS.some(({ code }) => code === region));
    expect(deMetropoleEtDrom).toHaveLength(101);
    expect(new Set(DEPARTEMENTS.map(({ code }) => code)).size).toBe(DEPARTEMENTS.length);
    for (const { nom, complement } of [...DEPARTEMENTS, ...REGIONS]) {
      expect(complement).toMatch(/^(?:du |de la |de l’|des |de |d’)\p{Lu}/u);
      expect(complement.replace(/[\s-]/gu, '')).toContain(nom.replace(/^La /u, '').replace(/[\s-]/gu, ''));
    }
  });
});
