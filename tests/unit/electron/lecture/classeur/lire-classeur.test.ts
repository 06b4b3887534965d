import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lireClasseur } from '#electron/lecture/classeur/lire-classeur.ts';
import { ClasseurRefuse } from '#electron/lecture/classeur/refus.ts';
import { LIMITES, texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import { FICHIERS_RECUS, unTableur, xlsxAvec } from '#tests/support/reprise/fichiers-recus.ts';

const textes = (octets: Uint8Array, nom: string) =>
  lireClasseur(octets, nom).feuilles[0]?.lignes.map((ligne) => ligne.map(texteDe)) ?? [];
const refus = (octets: Uint8Array, nom = 'a.xlsx') => {
  try {
    lireClasseur(octets, nom);
    return null;
  } catch (cause) {
    if (cause instanceof ClasseurRefuse) return cause.refus;
    throw cause;
  }
};

describe('lire un fichier reçu', () => {
  it.each(FICHIERS_RECUS.filter(([nom]) => !nom.endsWith('.vcf')))(
    '%s : les accents, les guillemets et chaque ligne à sa place',
    (nom, octets) => {
      const lues = textes(octets, nom);
      expect(lues).toHaveLength(8);
      expect(lues[2]?.slice(0, 4)).toEqual(['NOM Prénom', 'Qualité', 'Organisme', 'Mail']);
      expect(lues[3]?.slice(0, 2)).toEqual(['VALLORBE Étienne', 'sous-préfet']);
      expect(lues[6]?.join('')).toBe('');
      if (nom !== 'virgules.csv' && nom !== 'unicode.txt')
        expect(lues[7]?.slice(1, 3)).toEqual(['chargée de mission ; emploi', '"Agglo" de Mulhouse']);
    },
  );

  it.each([
    ['windows.csv', 'Lu en Windows-1252.'],
    ['mac.csv', 'Lu en Mac Roman.'],
    ['unicode.txt', 'Lu en UTF-16.'],
  ])('%s : l’encodage deviné est dit', (nom, phrase) => {
    const octets = new Map(FICHIERS_RECUS).get(nom) ?? new Uint8Array();
    expect(lireClasseur(octets, nom).remarques).toContain(phrase);
  });

  it.each(['xlsx', 'xls', 'ods'] as const)('%s : dates civiles, nombres, pour cent, fusions et feuilles', (format) => {
    const { feuilles } = lireClasseur(unTableur(format), `a.${format}`);
    expect(feuilles.map(({ nom }) => nom)).toEqual(['Mulhouse', 'Chiffres']);
    expect(feuilles[0]?.lignes[3]?.[4]).toMatchObject({ date: '2026-01-12', texte: '12/01/2026' });
    expect(feuilles[0]?.fusions).toEqual([{ ligne: 0, colonne: 0, lignes: 1, colonnes: 5 }]);
    expect(feuilles[1]?.lignes[1]?.[1]).toEqual({ texte: '12300,5', nombre: 12_300.5 });
  });

  it('lit des cartes de visite, pliées et codées', () => {
    expect(textes(new Map(FICHIERS_RECUS).get('contacts.vcf') ?? new Uint8Array(), 'contacts.vcf')).toEqual([
      ['Civilité', 'Prénom', 'Nom', 'Fonction', 'Structure', 'Courriel', 'Téléphone'],
      [
        'M.',
        'Étienne',
        'VALLORBE',
        'sous-préfet',
        'Sous-préfecture, Mulhouse',
        'e.vallorbe@exemple.fr',
        '03 89 00 00 01',
      ],
      ['', 'Noémie', 'DÉLAGE', '', '', 'n.delage@exemple.fr', ''],
    ]);
  });

  it('ne prend pas une virgule décimale pour un séparateur, ni un guillemet isolé pour une fin', () => {
    expect(textes(strToU8('Commune;Part\nColmar;31,60 %\nThann;5,1 %'), 'a.csv')[1]).toEqual(['Colmar', '31,60 %']);
    const { feuilles, remarques } = lireClasseur(strToU8('Nom;Surnom\nDurand;"le grand\nMartin;petit'), 'a.csv');
    expect(feuilles[0]?.lignes.map((ligne) => texteDe(ligne[0]))).toEqual(['Nom', 'Durand', 'Martin']);
    expect(remarques[0]).toContain('guillemets');
  });

  it('ôte ce qui ne se voit pas et compose les accents (T23, T24)', () => {
    const [[nom] = []] = textes(strToU8('Pre\u0301fet\u202E\u200B;x'), 'a.csv');
    expect(nom).toBe('Préfet');
  });

  it('refuse, en disant pourquoi, ce qui n’est pas un tableau', () => {
    expect(refus(new Uint8Array(), 'a.csv')).toBe('vide');
    expect(refus(strToU8('  \n \n'), 'a.csv')).toBe('vide');
    expect(refus(strToU8('%PDF-1.7'), 'a.csv')).toBe('format');
    expect(refus(strToU8('<!DOCTYPE html><p>Bonjour'), 'a.xls')).toBe('format');
    expect(refus(Uint8Array.from([1, 0, 2, 0, 3, 0]), 'a.csv')).toBe('format');
    expect(refus(strToU8('PK pas une archive'), 'a.xlsx')).toBe('abime');
    expect(
      refus(
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
        'a.xlsx',
      ),
    ).toBe('chiffre');
    expect(refus(new Uint8Array(LIMITES.octets + 1), 'a.csv')).toBe('lourd');
    expect(refus(strToU8(`${'a;'.repeat(100_000)}fin`), 'a.csv')).toBe('colonnes');
    expect(refus(strToU8('a\n'.repeat(LIMITES.lignes + 1)), 'a.csv')).toBe('lignes');
    expect(refus(xlsxAvec({ 'xl/workbook.xml': null }))).toBeNull();
  });
});

describe('une ligne étirée', () => {
  const feuille = (cellule: (rang: number) => string) =>
    xlsxAvec({
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${Array.from(
        { length: 3000 },
        (_, rang) =>
          `<row r="${rang + 1}"><c r="A${rang + 1}" t="inlineStr"><is><t>Nom ${rang}</t></is></c>${cellule(rang + 1)}</row>`,
      ).join('')}</sheetData></worksheet>`,
    });

  it('dont rien n’est plein au loin se lit sans se remplir : trois mille ne prennent pas un demi-gigaoctet', () => {
    const octets = feuille((rang) => `<c r="WZZ${rang}" t="inlineStr"><is><t></t></is></c>`);
    const avant = process.memoryUsage.rss();
    const lues = textes(octets, 'a.xlsx');
    expect([lues.length, lues[0], lues.at(-1)]).toEqual([3000, ['Nom 0'], ['Nom 2999']]);
    expect(process.memoryUsage.rss() - avant).toBeLessThan(300 * 1024 * 1024);
  });

  it('pleine au loin, se refuse', () => {
    const octets = feuille((rang) => (rang === 3000 ? `<c r="WZZ${rang}" t="inlineStr"><is><t>x</t></is></c>` : ''));
    expect(refus(octets)).toBe('colonnes');
  });
});
