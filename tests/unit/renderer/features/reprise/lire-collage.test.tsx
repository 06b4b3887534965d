import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { lireCollage } from '#renderer/features/reprise/collage/lire-collage.ts';
import { couperEnCellules } from '#shared/text/couper-en-cellules.ts';
import { feuilleSchema, LIMITES } from '#shared/domain/reprise/classeur.schema.ts';
import { EXCEL, LIBREOFFICE, PAGE, WORD } from './collages.ts';

const lues = (html: string, texte = '') => {
  const lu = lireCollage({ html, texte });
  if ('refus' in lu) throw new Error(lu.refus);
  return lu.feuilles;
};
const refus = (html: string, texte = '') => {
  const lu = lireCollage({ html, texte });
  return 'refus' in lu ? lu.refus : null;
};

describe('un collage mis en page', () => {
  it('Excel : fusion du titre, retour dans la cellule, espaces, entités ; la ligne masquée qu’il ajoute ne compte pas', () => {
    expect(lues(EXCEL)).toEqual([
      {
        nom: '',
        lignes: [
          ['LISTE DES MEMBRES', '', ''],
          ['NOM Prénom', 'Mail', 'Tél'],
          ['BENALI-KESSLER\nNadia', 'n.benali@exemple.fr', '03 89 00 00 02'],
          ["O'BRIEN & fils", '', 'x < 3'],
        ],
        fusions: [{ ligne: 0, colonne: 0, lignes: 1, colonnes: 3 }],
      },
    ]);
  });

  it('Word : fusion vers le bas, paragraphes, modification suivie lue comme acceptée', () => {
    expect(lues(WORD)).toEqual([
      {
        nom: '',
        lignes: [
          ['Structure', 'Membre'],
          ['DDETSPP\ndu Haut-Rhin', 'Mme Zoé Martin'],
          ['', 'M. Paul Durand'],
        ],
        fusions: [{ ligne: 1, colonne: 0, lignes: 2, colonnes: 1 }],
      },
    ]);
  });

  it('LibreOffice : les lignes vides de la fin s’en vont', () => {
    expect(lues(LIBREOFFICE)[0]?.lignes).toEqual([
      ['Nom', 'Début'],
      ['CORDIER Julien', '01/01/2026'],
    ]);
  });

  it('une page : les tableaux de mise en page s’ouvrent, celui d’une cellule s’y lit, rien ne s’exécute', () => {
    const titre = document.title;
    expect(lues(PAGE)).toEqual([
      {
        nom: 'Tableau 1',
        lignes: [
          ['Nom', 'Contacts'],
          ['WAGNER Élise', 'e.wagner@exemple.fr 03 89 00 00 07'],
        ],
        fusions: [],
      },
      { nom: 'Tableau 2', lignes: [['Structure'], ['Région']], fusions: [] },
    ]);
    expect(document.title).toBe(titre);
  });

  it('des fusions qui débordent ou se chevauchent restent dans le tableau', () => {
    const [feuille] = lues(
      '<table><tr><td rowspan=9 colspan=2>A</td><td>B</td></tr><tr><td rowspan=0>C</td></tr></table>',
    );
    expect(feuille).toEqual({
      nom: '',
      lignes: [
        ['A', '', 'B'],
        ['', '', 'C'],
      ],
      fusions: [{ ligne: 0, colonne: 0, lignes: 2, colonnes: 2 }],
    });
  });

  it('quels que soient ses rangs et ses fusions, la feuille est rectangulaire et acceptée par l’hôte', () => {
    const cellule = fc.record({
      haut: fc.integer({ min: -1, max: 5 }),
      large: fc.integer({ min: -1, max: 5 }),
      texte: fc.constantFrom('', 'a', 'b c'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cellule, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rangs) => {
        const html = `<table>${rangs
          .map(
            (rang) =>
              `<tr>${rang.map(({ haut, large, texte }) => `<td rowspan=${haut} colspan=${large}>${texte}</td>`).join('')}</tr>`,
          )
          .join('')}</table>`;
        const lu = lireCollage({ html, texte: 'sinon' });
        if ('refus' in lu) throw new Error(lu.refus);
        for (const feuille of lu.feuilles) {
          const { lignes, fusions } = feuilleSchema.parse(feuille);
          expect(new Set(lignes.map(({ length }) => length)).size).toBe(1);
          for (const { ligne, colonne, lignes: haut, colonnes } of fusions) {
            expect(ligne + haut).toBeLessThanOrEqual(lignes.length);
            expect(colonne + colonnes).toBeLessThanOrEqual(lignes[0]?.length ?? 0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('des balises mal faites', () => {
  it('cellules non fermées, rangs sans cellule, entités, un « < » seul', () => {
    expect(
      lues('<TABLE><TR><TD>a &eacute;&#233;&#xE9; &inconnu;<TD>3 < 4<TR><TD ROWSPAN="1">b</TABLE>')[0]?.lignes,
    ).toEqual([
      ['a ééé &inconnu;', '3 < 4'],
      ['b', ''],
    ]);
  });

  it('n’importe quelle suite de balises se lit sans faute ni lenteur', () => {
    const morceau = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr',
      '>',
      '<td>',
      '<td colspan="',
      '"',
      '<!--',
      '-->',
      '<style>',
      'é',
      '&',
      '</',
      '<p>',
    );
    fc.assert(
      fc.property(fc.array(morceau, { maxLength: 60 }), (morceaux) => {
        const lu = lireCollage({ html: morceaux.join(''), texte: 'sinon' });
        expect('feuilles' in lu).toBe(true);
      }),
      { numRuns: 500 },
    );
    const debut = performance.now();
    lireCollage({ html: '<table><tr><td>'.repeat(20_000), texte: 'sinon' });
    lireCollage({ html: '<td a="'.repeat(20_000), texte: 'sinon' });
    expect(performance.now() - debut).toBeLessThan(10_000);
  });
});

describe('un collage de texte', () => {
  it('les tabulations d’Excel, ses guillemets autour d’un retour ou d’un guillemet', () => {
    expect(
      lues('', 'Nom\tNote\r\nMARTIN\t"deux\nlignes"\r\nDURAND\t"dit ""Paulo"""\r\nX\t"mal fermé\r\n')[0]?.lignes,
    ).toEqual([
      ['Nom', 'Note'],
      ['MARTIN', 'deux\nlignes'],
      ['DURAND', 'dit "Paulo"'],
      ['X', '"mal fermé'],
    ]);
  });

  it('les points-virgules d’un CSV, la ligne « À : » d’un courriel', () => {
    expect(lues('', 'Nom;Ville\nMARTIN;Colmar')[0]?.lignes).toEqual([
      ['Nom', 'Ville'],
      ['MARTIN', 'Colmar'],
    ]);
    expect(
      lues('', 'MARTIN Zoé <zoe.martin@exemple.fr>; DURAND Paul (DDETS) <paul.durand@exemple.fr>')[0]?.lignes,
    ).toEqual([
      ['Nom et prénom', 'Structure', 'Courriel'],
      ['MARTIN Zoé', '', 'zoe.martin@exemple.fr'],
      ['DURAND Paul', 'DDETS', 'paul.durand@exemple.fr'],
    ]);
  });

  it('une mise en page sans tableau laisse la place au texte', () => {
    expect(lues('<p>MARTIN Zoé</p>', 'MARTIN Zoé\nDURAND Paul')[0]?.lignes).toEqual([['MARTIN Zoé'], ['DURAND Paul']]);
  });

  it('ce qu’Excel écrit se relit cellule pour cellule', () => {
    const texte = fc
      .string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', ' b'), maxLength: 6 })
      .map((t) => t.trim());
    const ecrire = (cellule: string) => (/["\t\n]/u.test(cellule) ? `"${cellule.replaceAll('"', '""')}"` : cellule);
    fc.assert(
      fc.property(fc.array(fc.array(texte, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (lignes) => {
        const copie = lignes.map((ligne) => ligne.map(ecrire).join('\t')).join('\n');
        expect(couperEnCellules(copie, '\t')).toEqual(lignes);
      }),
      { numRuns: 300 },
    );
  });
});

describe('ce qui ne se lit pas se dit', () => {
  it('un presse-papiers vide ou sans texte', () => {
    expect(refus('', ' \n ')).toContain('ne contient ni tableau ni texte');
    expect(refus('<img src="x">')).toContain('ne contient ni tableau ni texte');
    expect(refus('<table><tr><td></td></tr></table>')).toContain('ne contient ni tableau ni texte');
  });

  it('trop de colonnes, une cellule démesurée, un collage trop long : la limite et quoi faire', () => {
    expect(refus('', 'x\t'.repeat(LIMITES.colonnes + 5).concat('y'))).toMatch(/plus de 400 colonnes\. Copiez/u);
    expect(refus('', `a\t${'b'.repeat(LIMITES.signesParCellule + 1)}`)).toContain('Raccourcissez-la');
    expect(refus('', `${'mot '.repeat(30)}\tb\n`.repeat(40_000))).toMatch(/trop long.*déposez ce fichier/u);
    expect(refus('', 'a\tb\n'.repeat(400_000))).toMatch(/lignes. Enregistrez-le/u);
  });
});
