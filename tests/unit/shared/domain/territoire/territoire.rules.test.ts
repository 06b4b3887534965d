import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aDesEtablissementsTerritoriaux,
  lireCodeCommune,
  lireCodeQpv,
  separerListe,
} from '#shared/domain/territoire/territoire.rules.ts';

describe('R-011 : le code d’un QPV', () => {
  it.each(['QN06803M', 'QN02A01M', 'QN02B02M', 'QN97101I', 'QN98778N', 'QN00101C'])(
    'reconnaît « %s » comme un code de 2024',
    (code) => {
      expect(lireCodeQpv(code)).toEqual({ code, generation: 2024, avertissement: null });
    },
  );

  it.each(['QP068001', 'QP02A001', 'QP2B001', 'QP971001'])(
    'reconnaît « %s » comme un code de 2015, et le dit',
    (code) => {
      const lu = lireCodeQpv(code);
      expect(lu).toMatchObject({ code, generation: 2015 });
      expect(lu.avertissement).toContain('code de 2015');
    },
  );

  it.each(['', 'QN6803M', 'QN02C01M', 'QN06803X', 'QN06803', 'QPABCDEF', '68224', 'QN0680３M'])(
    'garde « %s » tel quel avec un avertissement, sans refuser',
    (code) => {
      const lu = lireCodeQpv(code);
      expect(lu).toMatchObject({ code, generation: null });
      expect(lu.avertissement).toContain('QN06803M');
    },
  );

  it('lit un code tapé en minuscules et coupé de blancs', () => {
    expect(lireCodeQpv(' qn068 03m\u00A0').code).toBe('QN06803M');
  });

  it('ne tire aucun sens de la dernière lettre : seul le code change', () => {
    const lus = ['M', 'I', 'N', 'C'].map((lettre) => ({ ...lireCodeQpv(`QN06803${lettre}`), code: null }));
    expect(new Set(lus.map((lu) => JSON.stringify(lu))).size).toBe(1);
  });

  it('relit son propre code à l’identique, quoi qu’on ait tapé', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (saisi) => {
        const { code, generation } = lireCodeQpv(saisi);
        expect(lireCodeQpv(code)).toMatchObject({ code, generation });
      }),
    );
  });
});

describe('R-012 : le code d’une commune', () => {
  it('propose le zéro qu’un tableur a mangé', () => {
    expect(lireCodeCommune('1053')).toEqual({
      code: '01053',
      avertissement: '« 1053 » a perdu son premier zéro : lire « 01053 » ?',
    });
  });

  it.each(['68224', '01053', '2A004', '2B033', '97411', '98735'])('lit « %s » sans rien dire', (code) => {
    expect(lireCodeCommune(code)).toEqual({ code, avertissement: null });
  });

  it.each(['', '682', '682240', 'Mulhouse', '2C004', '0053', '2A04'])('ne lit aucun code dans « %s »', (saisi) => {
    expect(lireCodeCommune(saisi).code).toBeNull();
  });

  it('rend son zéro à tout code des départements 01 à 09', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 9999 }), (nombre) => {
        expect(lireCodeCommune(String(nombre)).code).toBe(String(nombre).padStart(5, '0'));
      }),
    );
  });
});

describe('R-012 : une cellule à plusieurs communes', () => {
  it.each([
    ['68224, 68056', ['68224', '68056']],
    ['68224;68056 ; 68224', ['68224', '68056']],
    ['Saint-André-de-la-Roche, La Trinité', ['Saint-André-de-la-Roche', 'La Trinité']],
    [' ; , ', []],
    ['', []],
  ])('sépare « %s »', (cellule, attendu) => {
    expect(separerListe(cellule)).toEqual(attendu);
  });

  it('retrouve toute liste jointe par l’un ou l’autre signe', () => {
    const code = fc.stringMatching(/^[0-9]{5}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(code), fc.constantFrom(',', ';', ', ', ' ; '), (liste, signe) => {
        expect(separerListe(liste.join(signe))).toEqual(liste);
      }),
    );
  });
});

describe('R-013 : les arrondissements municipaux', () => {
  it.each([
    ['75101', '75056'],
    ['75120', '75056'],
    ['69381', '69123'],
    ['69389', '69123'],
    ['13201', '13055'],
    ['13216', '13055'],
  ])('prend pour « %s » la commune %s, et le dit', (arrondissement, commune) => {
    const lu = lireCodeCommune(arrondissement);
    expect(lu.code).toBe(commune);
    expect(lu.avertissement).toContain(arrondissement);
  });

  it.each(['75100', '75121', '69380', '69390', '13200', '13217', '13055'])(
    'laisse « %s », qui n’en est pas un',
    (code) => {
      expect(lireCodeCommune(code)).toEqual({ code, avertissement: null });
    },
  );
});

it('R-008 : les sièges de la métropole du Grand Paris vont à ses établissements territoriaux, ceux de Mulhouse non', () => {
  expect(aDesEtablissementsTerritoriaux('200054781')).toBe(true);
  expect(aDesEtablissementsTerritoriaux('200066009')).toBe(false);
});
