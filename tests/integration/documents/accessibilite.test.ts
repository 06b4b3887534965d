import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { COULEURS } from '#electron/documents/styles/charte.ts';
import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import { GENRES_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import { chercher, type Element, valeur } from '#tests/support/documents/arbre-xml.ts';
import { CAS_DE_SEANCE } from '#tests/support/documents/cas-de-seance.ts';
import { type FichierWord, ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { TOUS_LES_DOCUMENTS } from '#tests/support/documents/tous-les-documents.ts';
import { unDossier } from '#tests/support/documents/un-dossier.ts';

/** Une planche à découper n'a ni titre ni rubrique. */
const PLANCHES: ReadonlySet<string> = new Set(['chevalets', 'etiquettes']);

const DOCUMENTS = [
  // Chaque document d'une séance ordinaire, et le procès-verbal dans tous les cas.
  ...TOUS_LES_DOCUMENTS.filter(([genre]) => !PLANCHES.has(genre)).flatMap(([genre, etablir]) =>
    CAS_DE_SEANCE.filter(([nom]) => genre === 'proces-verbal' || nom === 'une séance ordinaire').map(
      ([nom, seance]) => ({ genre, nom, document: etablir(seance, { image: null }) }),
    ),
  ),
  ...GENRES_D_INSTANCE.filter((genre) => !genre.startsWith('lettre-')).map((genre) => ({
    genre,
    nom: 'une instance',
    document: etablirActe(genre, unDossier(), ''),
  })),
];

/** Le niveau de plan de chaque style qui en a un, à partir de 1. */
function niveaux({ partie }: FichierWord): ReadonlyMap<string | undefined, number> {
  return new Map(
    chercher(partie('word/styles.xml'), 'w:style').flatMap((style): [string | undefined, number][] => {
      const niveau = valeur(style, 'w:outlineLvl');
      return niveau === null ? [] : [[style.attributs['w:styleId'], Number(niveau) + 1]];
    }),
  );
}

const aUnEnTete = (tableau: Element): boolean => chercher(tableau, 'w:tblHeader').length > 0;

/** Luminance relative d'une couleur « RRVVBB » (WCAG 2.2). */
function luminance(couleur: string): number {
  const [rouge = 0, vert = 0, bleu = 0] = [0, 2, 4].map((place) => {
    const part = Number.parseInt(couleur.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rouge + 0.7152 * vert + 0.0722 * bleu;
}
const contrasteSurBlanc = (couleur: string): number => 1.05 / (luminance(couleur) + 0.05);

describe('chaque document se lit par un lecteur d’écran', () => {
  it.each(DOCUMENTS)('$genre, $nom : un titre, le français, des titres sans marche manquante', async ({ document }) => {
    const word = ouvrirWord(rendreWord(document));
    expect(chercher(word.partie('docProps/core.xml'), 'dc:title')[0]?.enfants.join('')).not.toBe('');
    expect(chercher(word.partie('word/styles.xml'), 'w:lang')[0]?.attributs['w:val']).toBe('fr-FR');
    const parStyle = niveaux(word);
    const plan = word.paragraphes.flatMap(({ style }) => (style === null ? [] : (parStyle.get(style) ?? [])));
    const sauts = plan.filter((niveau, rang) => niveau > (plan[rang - 1] ?? 0) + 1);
    expect({ plan, sauts }).toEqual({ plan, sauts: [] });
  });

  it.each(DOCUMENTS)(
    '$genre, $nom : un en-tête à chaque tableau de données, de vraies listes',
    async ({ document }) => {
      const { tableaux, paragraphes } = ouvrirWord(rendreWord(document));
      const deDonnees = tableaux.filter((tableau) => valeur(tableau, 'w:tblStyle') === 'TableauService');
      expect(deDonnees.every(aUnEnTete)).toBe(true);
      const puces = paragraphes.filter(({ style }) => style === 'ListBullet');
      expect(puces.every(({ element }) => chercher(element, 'w:numPr').length === 1)).toBe(true);
      const fausses = paragraphes.filter(({ style, texte }) => style === 'BodyText' && /^\s*[-•]\s/u.test(texte));
      expect(fausses).toEqual([]);
    },
  );

  it('n’écrit que des couleurs lisibles sur blanc : 4,5 au moins', () => {
    for (const couleur of [COULEURS.noir, COULEURS.bleu, COULEURS.gris])
      expect(contrasteSurBlanc(couleur)).toBeGreaterThanOrEqual(4.5);
  });
});
