import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ecrireTableau } from '#electron/documents/tableur/ecrire-tableau.ts';
import { SIGNES_PAR_CELLULE, type TableauExporte, type Valeur } from '#shared/domain/tableau/tableau.schema.ts';
import { chercher, lireXml } from '#tests/support/documents/arbre-xml.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const unTableau = (...lignes: Valeur[][]): TableauExporte => ({
  titre: 'Décisions et actions : suivi [2026]',
  colonnes: ['Échéance', 'Décision', 'Début', 'Accordé', 'Voix'],
  lignes,
});
const PLEIN = unTableau(
  [
    { date: '2026-03-12' },
    'Ouvrir le « Bus des droits »\net le faire savoir',
    { heure: '09:30' },
    { centimes: 1_230_050 },
    42,
  ],
  [null, '=HYPERLINK("http://exemple.fr")', null, { centimes: -500 }, 2.5],
);
const feuilleDe = (octets: Uint8Array) => {
  const xml = strFromU8(unzipSync(octets)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return { xml, racine: lireXml(xml) };
};

/** Les textes qu'un tableur prendrait pour une formule (OWASP). */
const PIEGES = ['=1+1', '+1+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '="a"', "'=1", '=cmd|/C calc!A0'];

describe('un tableau en classeur Excel', () => {
  it('passe le validateur Open XML, plein, vide, et avec des textes hostiles', async () => {
    const hostile = unTableau([null, `\u0000<b>&"'\uFFFE ${'é'.repeat(40_000)}`, null, null, null]);
    for (const tableau of [PLEIN, unTableau(), hostile]) {
      expect(await fautesOpenXml(ecrireTableau(tableau, 'xlsx'), 'tableau.xlsx')).toEqual([]);
    }
  });

  it('type chaque cellule, fige et filtre l’en-tête', () => {
    const { xml, racine } = feuilleDe(ecrireTableau(PLEIN, 'xlsx'));
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A1:E3"/>');
    expect(xml).toContain('<c r="A2" s="3"><v>46093</v></c>');
    expect(xml).toContain(`<c r="C2" s="4"><v>${9.5 / 24}</v></c>`);
    expect(xml).toContain('<c r="D2" s="7"><v>12300.5</v></c>');
    expect(xml).toContain('<c r="E2" s="5"><v>42</v></c>');
    expect(chercher(racine, 'f')).toHaveLength(0);
  });

  it('coupe un texte qu’Excel refuserait, et le dit', () => {
    const { racine } = feuilleDe(ecrireTableau(unTableau([null, 'a'.repeat(40_000)]), 'xlsx'));
    const texte = chercher(racine, 't').at(-1)?.enfants.join('') ?? '';
    expect(texte).toHaveLength(SIGNES_PAR_CELLULE);
    expect(texte.endsWith('suite non exportée')).toBe(true);
  });

  it('reste bien formé et sans formule, quel que soit le texte (T21, T22)', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 20 }), (textes) => {
        const { racine } = feuilleDe(ecrireTableau(unTableau(...textes.map((un) => [null, un])), 'xlsx'));
        return chercher(racine, 'f').length === 0;
      }),
      { numRuns: 60 },
    );
  });
});

describe('un tableau rouvert par LibreOffice', () => {
  it('garde dates, montants et textes, sans une seule formule, en classeur et en CSV (T21)', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'comites-tableur-'));
    const pieges = unTableau(
      ...PIEGES.map((piege): Valeur[] => [{ date: '2026-03-12' }, piege, null, { centimes: 150 }, 1]),
    );
    try {
      writeFileSync(join(dossier, 'un.xlsx'), ecrireTableau(pieges, 'xlsx'));
      writeFileSync(join(dossier, 'deux.csv'), ecrireTableau(pieges, 'csv'));
      await promisify(execFile)('soffice', [
        `-env:UserInstallation=file://${dossier}/profil`,
        '--headless',
        '--infilter=CSV:59,34,76,1,,1036',
        '--convert-to',
        'fods',
        '--outdir',
        dossier,
        join(dossier, 'un.xlsx'),
        join(dossier, 'deux.csv'),
      ]);
      for (const nom of ['un', 'deux']) {
        const relu = readFileSync(join(dossier, `${nom}.fods`), 'utf8');
        expect(relu).not.toContain('table:formula');
        expect(relu).toContain('office:date-value="2026-03-12"');
        expect(relu).toContain('cmd|/C calc!A0');
      }
    } finally {
      rmSync(dossier, { recursive: true });
    }
  }, 60_000);
});
