import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { enPng } from '#electron/documents/figures/en-png.ts';
import { lireImage } from '#electron/documents/image.ts';
import { enBrut } from '#electron/documents/modele/bloc-brut.ts';
import { rendreWord } from '#electron/documents/render.ts';
import { titre } from '#shared/documents/blocs-courants.ts';
import { dessiner } from '#shared/documents/graphiques/dessiner.ts';
import {
  figures,
  largeurDesFigures,
  numeroterLesFigures,
  texteDeRemplacement,
} from '#shared/documents/graphiques/figures.ts';
import { chercher } from '#tests/support/documents/arbre-xml.ts';
import { DES_FIGURES, desQuartiers, G1, G2, G3 } from '#tests/support/documents/des-figures.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';
import { unDocument } from '#tests/support/documents/un-document.ts';

const document = unDocument(numeroterLesFigures([...DES_FIGURES, titre('suite', 1, 'Lecture')]));
const octets = rendreWord(document);
const EMU_PAR_CM = 360_000;

it('chaque figure a sa légende numérotée, son image nette, son texte de remplacement et sa source ; rien au validateur', async () => {
  const word = ouvrirWord(octets);
  expect(await fautesOpenXml(octets)).toEqual([]);
  expect(word.paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
  expect(word.paragraphes.flatMap(({ style, texte }) => (style === 'Caption' ? texte.slice(0, 4) : []))).toEqual([
    'G1. ',
    'G2. ',
    'G3. ',
  ]);
  const images = chercher(word.corps, 'wp:inline');
  expect(images).toHaveLength(3);
  const numeros = images.map((image) => chercher(image, 'wp:docPr')[0]?.attributs['id']);
  expect(new Set(numeros).size).toBe(3);
  const liens = new Map(
    chercher(word.partie('word/_rels/document.xml.rels'), 'Relationship').map(({ attributs }) => [
      attributs['Id'] ?? '',
      attributs['Target'] ?? '',
    ]),
  );
  const parties = unzipSync(octets);
  for (const image of images) {
    const [boite, bloc] = [chercher(image, 'wp:extent')[0], chercher(image, 'a:blip')[0]];
    const png = liens.get(bloc?.attributs['r:embed'] ?? '') ?? '';
    const svg = liens.get(chercher(image, 'asvg:svgBlip')[0]?.attributs['r:embed'] ?? '') ?? '';
    expect([png.slice(-4), svg.slice(-4)]).toEqual(['.png', '.svg']);
    const lue = lireImage(parties[`word/${png}`] ?? new Uint8Array());
    const [large, haut] = ['cx', 'cy'].map((cote) => Number(boite?.attributs[cote]) / EMU_PAR_CM);
    // 220 points par pouce, et les proportions du dessin.
    expect((lue?.largeur ?? 0) / ((large ?? 1) / 2.54)).toBeCloseTo(220, -1);
    expect((lue?.largeur ?? 0) / (lue?.hauteur ?? 1)).toBeCloseTo((large ?? 0) / (haut ?? 1), 1);
  }
  // Le dessin est celui de l’aperçu.
  const dessins = DES_FIGURES.flatMap((bloc) =>
    bloc.figures.map((une) => dessiner(une.graphique, largeurDesFigures(bloc)).svg),
  );
  const deWord = Object.keys(parties).filter((nom) => nom.endsWith('.svg'));
  expect(deWord.map((nom) => strFromU8(parties[nom] ?? new Uint8Array()))).toEqual(dessins);
  // Légende et image ne se quittent pas d’une page à l’autre.
  const porteuses = word.paragraphes.filter(({ element }) => chercher(element, 'w:drawing').length > 0);
  expect(porteuses.map(({ element }) => chercher(element, 'w:keepNext').length)).toEqual([1, 1, 1]);
});

it('deux rendus donnent les mêmes octets : ni l’heure ni les polices du poste n’y entrent', () => {
  expect(Buffer.from(rendreWord(document)).equals(Buffer.from(octets))).toBe(true);
});

it('le texte se dessine avec la seule police de l’application', () => {
  const { svg, ...taille } = dessiner(G2.graphique, 16);
  const sansTexte = { ...taille, svg: svg.replace(/<text\b[^>]*>[^<]*<\/text>/gu, '') };
  const vide = { ...taille, svg: svg.replaceAll('Repérés', '') };
  const tailles = [svg, vide.svg, sansTexte.svg].map((un) => enPng({ ...taille, svg: un }).length);
  expect(tailles[0]).toBeGreaterThan((tailles[1] ?? 0) + 200);
  expect(tailles[1]).toBeGreaterThan((tailles[2] ?? 0) + 200);
});

it('le texte de remplacement dit chaque nombre ; ce qui manque y est « n.d. »', () => {
  expect(texteDeRemplacement(G2)).toBe(
    'Du repérage à la sortie. Repérés, 302\u202F; Sortis, 71 (24 % des repérés)\u202F; Abandon ou perte de contact, 19\u202F; Non suivis, n.d.',
  );
  expect(texteDeRemplacement(G1)).toContain('Réalisé : mars 25, 9\u202F; juin 25, 27');
  expect(texteDeRemplacement(G1)).toContain('mars 26, n.d.');
  expect(texteDeRemplacement(G3)).toBe(
    'Quartiers et nombre d’actions. 3 actions : Quartier 4. 2 actions : Quartier 3, Quartier 7. 1 action : Quartier 2, Quartier 6. Aucune action : Quartier 1, Quartier 5.',
  );
});

it('dans un modèle du service, la figure devient son tableau : ni image ni relation', () => {
  const brut = enBrut(numeroterLesFigures([...DES_FIGURES]));
  expect(brut).not.toMatch(/w:drawing|r:embed|r:id/u);
  const mots = brut.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
  for (const mot of [
    'G2. Du repérage',
    '71 (24 % des repérés)',
    'n.d.',
    'Quartier 7 2',
    'mars 25 20 9',
    'Source : ANCT.',
  ])
    expect(mots).toContain(mot);
  expect(brut).toContain('w:val="CE_Caption"');
});

it('quarante quartiers se dessinent en moins d’une seconde, et chacun est dit', () => {
  const debut = performance.now();
  const carte = figures('carte', { ...G3, graphique: { genre: 'carte', quartiers: desQuartiers(40), hauteur: 7 } });
  const rendu = rendreWord(unDocument([carte]));
  expect(performance.now() - debut).toBeLessThan(1000);
  const [dit = ''] = ouvrirWord(rendu).paragraphes.flatMap(({ texte }) =>
    texte.includes('Quartier 40') ? [texte] : [],
  );
  for (let rang = 1; rang <= 40; rang += 1) expect(dit).toMatch(new RegExp(`Quartier ${rang}[,.]`, 'u'));
});
