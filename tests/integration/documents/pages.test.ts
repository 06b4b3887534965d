import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { paragraphe } from '#shared/documents/blocs-courants.ts';
import { TROIS_DOCUMENTS } from '#tests/support/documents/trois-documents.ts';
import { unDocument } from '#tests/support/documents/un-document.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

const SOFFICE = '/usr/bin/soffice';
/** Ce que la police doit porter. */
const SIGNES = '« l’œuvre » — 12\u202F345\u00A0€, n°\u00A07 … ÉÀÇ Ÿ æ';
let dossier: string;

/** Le texte de chaque page, mises en page par LibreOffice. */
function pages(nom: string): string[] {
  const texte = execFileSync('pdftotext', ['-layout', join(dossier, `${nom}.pdf`), '-'], { encoding: 'utf8' });
  return texte
    .split('\f')
    .filter((page) => page.trim() !== '')
    .map((page) => page.replace(/[\u00A0\u202F]/gu, ' '));
}

describe.skipIf(!existsSync(SOFFICE))('pages mises par LibreOffice', () => {
  beforeAll(async () => {
    dossier = mkdtempSync(join(tmpdir(), 'comites-pages-'));
    const fichiers = await Promise.all(
      TROIS_DOCUMENTS.map(async ([genre, etablir], rang) => {
        const chemin = join(dossier, `${rang}.docx`);
        writeFileSync(
          chemin,
          rendreWord(etablir(uneSeance({ exemple: true, reunion: { etat: 'brouillon' } }), { image: null })),
        );
        return { genre, chemin };
      }),
    );
    const police = join(dossier, 'police.docx');
    writeFileSync(police, await rendreWord(unDocument([paragraphe('signes', [{ texte: SIGNES }])])));
    const profil = `-env:UserInstallation=file://${dossier}/profil`;
    const chemins = [...fichiers.map(({ chemin }) => chemin), police];
    execFileSync(SOFFICE, [profil, '--headless', '--convert-to', 'pdf', '--outdir', dossier, ...chemins], {
      stdio: 'ignore',
    });
  }, 120_000);
  afterAll(() => rmSync(dossier, { recursive: true }));

  it('R-121 : aucun signe ne manque à la police, et le PDF porte celles qu’il emploie', () => {
    const lu = execFileSync('pdftotext', ['-layout', join(dossier, 'police.pdf'), '-'], { encoding: 'utf8' });
    for (const signe of SIGNES.match(/[^\s\u00A0\u202F]/gu) ?? [])
      expect([signe, lu.includes(signe)]).toEqual([signe, true]);
    // Une espace insécable ou fine sépare les mots ; absente de la police, elle ne laisse ni carré ni mots soudés.
    expect(lu).toMatch(/12[\s\u00A0\u202F]+345[\s\u00A0\u202F]+€/u);
    expect(lu).not.toMatch(/[\uFFFD\u25A1]/u);
    const [, , ...polices] = execFileSync('pdffonts', [join(dossier, 'police.pdf')], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(polices.length).toBeGreaterThan(0);
    expect(
      polices.filter((ligne) => !/\s(?:TrueType|Type 1C|CID TrueType|CID Type 0C)\s+\S+\s+yes\s/u.test(ligne)),
    ).toEqual([]);
  });

  it('numérote et marque chaque page ; l’intitulé du service n’est que sur la première', () => {
    const lues = pages('0');
    expect(lues.length).toBeGreaterThanOrEqual(4);
    lues.forEach((page, rang) => {
      expect(page).toMatch(new RegExp(`${rang + 1} ?/ ?${lues.length}\\s*$`, 'u'));
      expect(page).toContain('PROJET – SPÉCIMEN');
      expect(page.includes('des solidarités et de la protection des populations\n')).toBe(rang === 0);
    });
  });

  it('tient l’essentiel et la fiche en page 1, les participants en tête de page 2', () => {
    const [premiere = '', deuxieme = ''] = pages('0');
    expect(premiere).toContain('L’essentiel');
    expect(premiere).toContain('Fiche de séance');
    expect(deuxieme).toMatch(/SPÉCIMEN\s+Participants/u);
  });

  it('ne laisse jamais les signatures seules sur une page', () => {
    const derniere = pages('0').at(-1) ?? '';
    expect(derniere).toMatch(/Annexes[\s\S]*Fait à Colmar, le[\s\S]*Étienne VALLORBE\s+Hélène STROHMAYER/u);
  });

  it('tient le relevé sur une page, et la lettre avec ses signatures sur la première', () => {
    expect(pages('1')).toHaveLength(1);
    const [lettre = '', suite = ''] = pages('2');
    expect(lettre).toContain('Étienne VALLORBE');
    expect(suite).toMatch(/Ordre du jour[\s\S]*Destinataires/u);
  });
});
