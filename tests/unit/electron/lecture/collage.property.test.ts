import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireCollage } from '#electron/lecture/collage.ts';
import { lireTableau } from '#electron/lecture/tableau.ts';
import { MEMBRES_MAX } from '#shared/domain/annuaire/collage.rules.ts';
import { casseDeNom } from '#shared/domain/annuaire/nom-propre.rules.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';

/** Une cellule comme un tableur l'écrit : entre guillemets dès qu'un caractère l'exige. */
const cellule = (texte: string) => (/["\t\n;,]/u.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte);
const enTsv = (lignes: readonly (readonly string[])[]) =>
  lignes.map((ligne) => ligne.map(cellule).join('\t')).join('\r\n');

const mot = fc.constantFrom(
  'Martin',
  'de La Tour',
  "O'Brien",
  'Le Gall',
  'Müller',
  'Nguyễn',
  'Martin-Duval',
  'Œrsted',
  'McDonald',
  'SSler',
);
const prenom = fc.constantFrom('Zoé', 'Jean-Paul', 'Anne Marie', 'Éloïse', 'J.-P.');
const libre = fc
  .string({ unit: fc.constantFrom(...'aéZ œ"\t\n;,’-(°)'), minLength: 0, maxLength: 30 })
  .map((t) => t.replace(/^[\s"]+|[\s"]+$/gu, ''));
const personne = fc.record({
  civilite: fc.constantFrom('M.', 'Mme', null),
  prenom,
  nom: mot,
  fonction: libre,
  structure: libre,
  courriel: fc.option(
    fc.integer({ min: 1, max: 9999 }).map((n) => `zoe.martin${n}@exemple.fr`),
    { nil: null },
  ),
  telephone: fc.option(
    fc.integer({ min: 100_000_000, max: 799_999_999 }).map((n) => `0${n}`.replace(/(?<=^(?:\d{2})+)(?=\d)/gu, ' ')),
    { nil: null },
  ),
});

describe('un tableau collé', () => {
  it('revient tel qu’il était, retours à la ligne ramenés à une espace', () => {
    fc.assert(
      fc.property(fc.array(personne, { minLength: 1, maxLength: 12 }), (personnes) => {
        const lignes = personnes.map((p) => [
          p.civilite ?? '',
          p.nom,
          p.prenom,
          p.fonction,
          p.structure,
          p.courriel ?? '',
          p.telephone ?? '',
        ]);
        const lu = lireCollage(
          enTsv([['Civilité', 'Nom', 'Prénom', 'Fonction', 'Organisme', 'Courriel', 'Téléphone'], ...lignes]),
        );
        expect(lu.membres.map((m) => m.personne)).toEqual(
          personnes.map((p) => ({
            ...p,
            fonction: nettoyerLigne(p.fonction) || null,
            structure: nettoyerLigne(p.structure) || null,
          })),
        );
      }),
    );
  });

  it('se lit pareil en capitales', () => {
    fc.assert(
      fc.property(fc.array(personne, { minLength: 1, maxLength: 12 }), (personnes) => {
        const lu = lireCollage(
          enTsv([
            ['NOM', 'PRÉNOM', 'ORGANISME'],
            ...personnes.map((p) => [p.nom.toUpperCase(), p.prenom.toUpperCase(), 'Essai']),
          ]),
        );
        expect(lu.membres.map((m) => m.personne.nom)).toEqual(personnes.map((p) => casseDeNom(p.nom.toUpperCase())));
      }),
    );
  });
});

describe('un texte hostile', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '"',
          '""',
          '\t',
          ';',
          ',',
          '\n',
          '\r\n',
          '<',
          '>',
          '@',
          'À :',
          ' ',
          '\u0000',
          '\u202E',
          '\uD800',
          '=CMD()',
          'Nom',
          'Prénom',
          '1°',
          'x@y.z',
          'NULL',
          '{}',
          '<script>',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 120 },
    )
    .map((morceaux) => morceaux.join(''));

  it('ne fait rien échouer, ne rend ni caractère interdit ni retour à la ligne, et signale ce qui n’est pas valable', () => {
    fc.assert(
      fc.property(hostile, (texte) => {
        const { membres, ignorees } = lireCollage(texte);
        expect(ignorees).toBeGreaterThanOrEqual(0);
        for (const { personne: lue, fautes } of membres) {
          for (const valeur of Object.values(lue)) if (valeur !== null) expect(valeur).toBe(nettoyerLigne(valeur));
          if (lue.nom === '') expect(fautes).toHaveProperty('nom');
          if (lue.courriel !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(lue.courriel))
            expect(fautes).toHaveProperty('courriel');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['un million de lettres', 'a'.repeat(1_000_000)],
    ['des tabulations', '\t'.repeat(1_000_000)],
    ['un guillemet ouvert', `"${'a\tb\n'.repeat(200_000)}`],
    ['des virgules', 'a,'.repeat(500_000)],
    ['des chevrons', '<'.repeat(1_000_000)],
    ['des arobases', '@;'.repeat(500_000)],
    ['des espaces', `${' '.repeat(999_990)}x@y.z`],
    ['des parenthèses', '( '.repeat(500_000)],
    ['trois cent mille adresses', 'x@y.z,'.repeat(160_000)],
  ])('se lit en moins de deux secondes de calcul : %s', (_, texte) => {
    // Le temps de calcul, non celui de la pendule : une machine chargée ne dit rien de la lecture.
    const debut = process.cpuUsage();
    expect(lireCollage(texte).membres.length).toBeLessThanOrEqual(MEMBRES_MAX);
    const { user, system } = process.cpuUsage(debut);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

it('garde les retours à la ligne d’une cellule, et lit des guillemets mal fermés comme du texte', () => {
  expect(lireTableau('Nom\tFonction\nMARTIN\t"Directrice\nadjointe"')).toEqual([
    ['Nom', 'Fonction'],
    ['MARTIN', 'Directrice\nadjointe'],
  ]);
  expect(lireTableau('"MARTIN\tZoé\nDURAND\tPaul')).toEqual([
    ['"MARTIN', 'Zoé'],
    ['DURAND', 'Paul'],
  ]);
  expect(lireTableau('Nom;Prénom\nMARTIN;Zoé')).toEqual([
    ['Nom', 'Prénom'],
    ['MARTIN', 'Zoé'],
  ]);
});
