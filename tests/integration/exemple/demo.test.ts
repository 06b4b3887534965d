import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import { unDossier } from '#tests/support/base.ts';
import { chercher, texteDe } from '#tests/support/documents/arbre-xml.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { relire } from '#tests/support/documents/relecture.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';
import { DEPOT, executer } from '../lanceur/projet.ts';

const demo = (...mots: readonly string[]) =>
  executer(process.execPath, [...DES_SOURCES, join(DEPOT, 'electron/exemple/demo.ts'), ...mots], DEPOT);

/** Tout le texte des en-têtes de page. */
function enTetes(octets: Uint8Array): string {
  const { partie, chemins } = ouvrirWord(octets);
  return chemins
    .filter((chemin) => /^word\/header\d\.xml$/u.test(chemin))
    .flatMap((chemin) => chercher(partie(chemin), 'w:t'))
    .map(texteDe)
    .join(' ');
}

describe('npm run demo', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-demo-'));
  const sortie = join(dossier, 'documents');
  let ecrit = '';
  let noms: readonly string[] = [];

  beforeAll(async () => {
    const issue = await demo('--sortie', sortie);
    if (issue.code !== 0) throw new Error(issue.erreurs);
    ecrit = issue.sortie;
    noms = readdirSync(sortie).sort();
  }, 120_000);
  afterAll(() => rmSync(dossier, { recursive: true }));

  it('écrit ce que chaque genre de réunion rend : procès-verbal, compte rendu, programme, extraits', () => {
    const combien = (fin: RegExp) => noms.filter((nom) => fin.test(nom)).length;
    expect(combien(/_(?:seconde-)?convocation\.docx$/u)).toBeGreaterThanOrEqual(9);
    expect(combien(/_proces-verbal(?:_v1)?\.docx$/u)).toBeGreaterThanOrEqual(7);
    expect(combien(/_seconde-convocation\.docx$/u)).toBe(1);
    expect(combien(/_programme\.docx$/u)).toBeGreaterThanOrEqual(5);
    expect(combien(/_compte-rendu\.docx$/u)).toBeGreaterThanOrEqual(5);
    // Une rencontre n'a ni membre ni vote : rien qui les suppose.
    expect(noms.filter((nom) => nom.includes('rendez-vous') && /convocation|proces-verbal|releve/u.test(nom))).toEqual(
      [],
    );
  });

  it('dit chaque fichier sur une ligne, puis le total', () => {
    const lignes = ecrit.trim().split('\n');
    expect(
      lignes
        .slice(1, -1)
        .map((ligne) => ligne.trim().split(' ')[0])
        .sort(),
    ).toEqual(noms);
    expect(lignes.at(-1)).toMatch(new RegExp(`^${noms.length} documents Word écrits en \\d+,\\d s\\.$`, 'u'));
  });

  it('n’écrit que des documents conformes, en français, marqués comme spécimens', async () => {
    // Un de chaque genre : les relire tous prendrait des minutes.
    const genre = (nom: string) => nom.split('_').at(-1)?.replace(/\d+/gu, '') ?? nom;
    const lus = [...Map.groupBy(noms, genre).values()].flatMap(([premier = '']) => [premier]);
    expect(lus.length).toBeGreaterThanOrEqual(7);
    const releves = await Promise.all(
      lus.map(async (nom) => {
        const octets = readFileSync(join(sortie, nom));
        const { langue, paragraphes, tableaux } = await relire(octets);
        const textes = [...paragraphes.map(([, texte]) => texte), ...tableaux.flatMap(({ textes: t }) => t.flat())];
        return {
          nom,
          fautes: await fautesOpenXml(octets),
          langue,
          specimen: enTetes(octets).includes('SPÉCIMEN'),
          restes: textes.filter((texte) => /\bundefined\b|\bnull\b|\bNaN\b|\[object/u.test(texte)),
          titres: paragraphes.some(([style]) => style === 'Title' || style.startsWith('Heading')),
        };
      }),
    );
    expect(releves).toEqual(
      lus.map((nom) => ({
        nom,
        fautes: [],
        langue: 'fr-FR',
        specimen: true,
        restes: [],
        // Une planche à découper n’a que ses cases.
        titres: !/_(?:etiquettes|chevalets)\.docx$/u.test(nom),
      })),
    );
  }, 120_000);

  it('refuse un dossier qui n’est pas vide, sans rien y écrire', async () => {
    const occupe = join(unDossier(), 'occupe');
    mkdirSync(occupe);
    writeFileSync(join(occupe, 'note.txt'), 'à moi');
    const issue = await demo('--sortie', occupe);
    expect(issue).toEqual({
      code: 2,
      sortie: '',
      erreurs: `Le dossier « ${occupe} » n’est pas vide : rien n’y a été écrit. Donnez un dossier vide ou nouveau.\n`,
    });
    expect(readdirSync(occupe)).toEqual(['note.txt']);
  });

  it.each([[[]], [['--sortie']], [['--sotie', 'x']]])(
    'dit comment l’appeler quand l’option manque : %j',
    async (mots) => {
      const issue = await demo(...mots);
      expect(issue).toMatchObject({
        code: 2,
        erreurs: 'Dites où écrire les documents : npm run demo -- --sortie DOSSIER\n',
      });
    },
  );

  it('refuse un fichier donné pour dossier', async () => {
    const fichier = join(unDossier(), 'note.txt');
    writeFileSync(fichier, 'à moi');
    expect(await demo('--sortie', fichier)).toMatchObject({
      code: 2,
      erreurs: `« ${fichier} » est un fichier. Donnez un dossier vide ou nouveau.\n`,
    });
    expect(readFileSync(fichier, 'utf8')).toBe('à moi');
  });
});
