import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { xmlSafe } from '#electron/documents/xml-safe.ts';
import type { Bloc } from '#shared/documents/blocs.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { unDocument } from '#tests/support/documents/un-document.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

/** Le même texte dans chaque champ d’un document. */
const partout = (texte: string) => {
  const segments = [{ texte }];
  const blocs: Bloc[] = [
    { type: 'blocTitre', id: 'a', forme: texte, instance: segments, seance: segments, reference: segments },
    { type: 'titre', id: 'b', niveau: 1, numero: null, nouvellePage: false, segments },
    { type: 'paragraphe', id: 'c', style: 'corps', lie: false, segments },
    { type: 'liste', id: 'd', elements: [segments] },
    {
      type: 'tableau',
      id: 'e',
      colonnes: [{ titre: texte, largeur: 16, nombre: false }],
      lignes: [
        { type: 'groupe', titre: segments },
        { type: 'ligne', cellules: [segments] },
      ],
    },
    {
      type: 'decision',
      id: 'f',
      numero: segments,
      texte: [segments],
      suivi: segments,
      vote: segments,
      desaccords: [segments],
    },
    { type: 'adresse', id: 'g', lignes: [segments] },
    {
      type: 'signatures',
      id: 'h',
      lieu: segments,
      signataires: [{ fonction: segments, nom: segments }],
      espace: 'serre',
    },
  ];
  return unDocument(blocs, {
    titre: texte,
    objet: texte,
    auteur: texte,
    enTete: { image: null, intitule: [texte], mentions: ['PROJET'], titreCourant: texte },
  });
};

/** Toutes les parties du fichier sont bien formées, et le texte y est partout, entier. */
async function verifier(texte: string) {
  const word = ouvrirWord(rendreWord(partout(texte)));
  for (const chemin of word.chemins) if (/\.(?:xml|rels)$/u.test(chemin)) word.partie(chemin);
  const textes = word.paragraphes.map((paragraphe) => paragraphe.texte);
  expect(textes.filter((lu) => lu !== xmlSafe(texte) && lu !== '')).toEqual([]);
  if (xmlSafe(texte) !== '') expect(textes.filter((lu) => lu === xmlSafe(texte))).toHaveLength(19);
}

describe('textes hostiles', () => {
  it('tout texte donne des XML bien formés et revient tel quel (T22)', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), verifier), { numRuns: 60 });
  });

  it.each([
    ['U+FFFE et U+FFFF', 'a\uFFFEb\uFFFFc'],
    ['demi-paire isolée', 'a\uD800b\uDC00'],
    ['commandes', 'a\u0000b\u0008c\u001Fd\u0085'],
    ['balises', '</w:t><w:p>&amp;<![CDATA[x]]>'],
    ['mots réservés', 'SECTION'],
    ['accolades de numérotation', '{points-0} {tirets-0} {\uFFFEtirets-0} {image1.png}'],
    ['fin de section CDATA', ']]>'],
    ['blancs', '  a \t b\n\nc  '],
    ['références', 'R. 5311-38-1 et 2026-07-08'],
    ['marque U+E000', '\uE000-\uE000'],
    ['retour chariot', 'a\rb\r\nc'],
  ])('%s', async (_, texte) => {
    await verifier(texte);
  });

  it('tous les points de code, par blocs de 4 096, donnent des fichiers que le validateur accepte (T22)', async () => {
    const blocs = Array.from({ length: 0x110000 / 0x1000 }, (_, bloc) =>
      String.fromCodePoint(...Array.from({ length: 0x1000 }, (__, rang) => bloc * 0x1000 + rang)),
    );
    const document = unDocument(
      blocs.map((texte, rang) => ({
        type: 'paragraphe',
        id: `b${rang}`,
        style: 'corps',
        lie: false,
        segments: [{ texte }],
      })),
    );
    const octets = rendreWord(document);
    expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(blocs.map(xmlSafe));
    await expect(fautesOpenXml(octets)).resolves.toEqual([]);
  }, 60_000);
});
