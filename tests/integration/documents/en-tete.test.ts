import { describe, expect, it } from 'vitest';
import { lireImage } from '#electron/documents/image.ts';
import { rendreWord } from '#electron/documents/render.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import { chercher, texteDe, valeur } from '#tests/support/documents/arbre-xml.ts';
import { type FichierWord, ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { PIXEL } from '#tests/support/documents/un-document.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

const pixel = lireImage(Buffer.from(PIXEL, 'base64'));

/** En-tête de la première page ou des suivantes, d’après les relations de la section. */
function enTete(word: FichierWord, type: 'first' | 'default') {
  const reference = chercher(word.corps, 'w:headerReference').find(({ attributs }) => attributs['w:type'] === type);
  const relation = chercher(word.partie('word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributs }) => attributs['Id'] === reference?.attributs['r:id'],
  );
  return word.partie(`word/${relation?.attributs['Target']}`);
}

const produire = async (options: Parameters<typeof etablirProcesVerbal>[1], exemple = false) =>
  ouvrirWord(rendreWord(etablirProcesVerbal(uneSeance({ exemple }), options)));

describe('en-tête, pied et propriétés', () => {
  it('met le bloc-marque sur la première page seulement, avec son texte de remplacement (R-120)', async () => {
    const word = await produire({ image: pixel });
    const image = chercher(enTete(word, 'first'), 'wp:docPr')[0];
    expect(image?.attributs['descr']).toBe('Bloc-marque\u00A0: Préfecture du Haut-Rhin');
    expect(chercher(enTete(word, 'default'), 'w:drawing')).toEqual([]);
    expect(word.chemins.filter((chemin) => chemin.startsWith('word/media/'))).toHaveLength(1);
  });

  it('garde les proportions du bloc-marque dans sa place de 4,2 × 2,4 cm (R-120)', async () => {
    const large = { format: 'png', base64: PIXEL, largeur: 800, hauteur: 200 } as const;
    const etendue = chercher(enTete(await produire({ image: large }), 'first'), 'wp:extent')[0]?.attributs;
    const [largeur, hauteur] = [Number(etendue?.['cx']), Number(etendue?.['cy'])];
    expect(largeur / 360_000).toBeCloseTo(4.2, 1);
    expect(largeur / hauteur).toBeCloseTo(4, 1);
  });

  it('écrit le service en toutes lettres quand il n’a pas de bloc-marque', async () => {
    const texte = texteDe(enTete(await produire({ image: null }, true), 'first'));
    expect(texte).toMatch(/^Préfecture du Haut-Rhin\tPROJET – SPÉCIMENDirection départementale/u);
  });

  it('met les logotypes des coprésidents à droite du bloc-marque, dans 3,4 × 1,7 cm, chacun nommé (R-125)', async () => {
    const logo = { format: 'png', base64: PIXEL, largeur: 200, hauteur: 100 } as const;
    const partenaires = [
      { image: logo, texte: 'Collectivité européenne d’Alsace' },
      { image: { ...logo, largeur: 100, hauteur: 100 }, texte: 'Mulhouse Alsace Agglomération' },
    ];
    const document = etablirDocument('proces-verbal', uneSeance(), { image: pixel, partenaires });
    const premier = enTete(ouvrirWord(rendreWord(document)), 'first');
    expect(chercher(premier, 'wp:docPr').map(({ attributs }) => attributs['descr'])).toEqual([
      'Bloc-marque\u00A0: Préfecture du Haut-Rhin',
      'Logotype\u00A0: Collectivité européenne d’Alsace',
      'Logotype\u00A0: Mulhouse Alsace Agglomération',
    ]);
    const enCm = chercher(premier, 'wp:extent').map(({ attributs }) => Number(attributs['cx']) / 360_000);
    expect(enCm[1]).toBeCloseTo(3.4, 1);
    expect(enCm[2]).toBeCloseTo(1.7, 1);
    expect(texteDe(premier)).toMatch(/^\t\u2003PROJET$/u);
    const sansMarque = etablirDocument('proces-verbal', uneSeance(), { image: null, partenaires });
    const texte = enTete(ouvrirWord(rendreWord(sansMarque)), 'first');
    expect(chercher(texte, 'w:tbl')).toHaveLength(1);
    expect(texteDe(texte)).toMatch(/^Préfecture du Haut-Rhin.*PROJET$/u);
  });

  it('répète le titre courant et « PROJET », puis retire la mention d’un acte définitif', async () => {
    const courant = (word: FichierWord) => texteDe(enTete(word, 'default')).replaceAll('\u00A0', ' ');
    expect(courant(await produire({ image: pixel }))).toBe(
      'CDPE du Haut-Rhin – procès-verbal de la séance du 5 novembre 2026\tPROJET',
    );
    const definitif = await produire({ image: pixel, definitif: true });
    expect(courant(definitif)).toBe('CDPE du Haut-Rhin – procès-verbal de la séance du 5 novembre 2026');
    expect(texteDe(enTete(definitif, 'first'))).toBe('');
  });

  it('numérote « n / N » en bas de toutes les pages, sans autre trace', async () => {
    const word = await produire({ image: null });
    const pieds = word.chemins.filter((chemin) => /footer\d\.xml$/u.test(chemin)).map(word.partie);
    expect(pieds).toHaveLength(2);
    for (const pied of pieds) {
      expect(texteDe(pied)).toBe('\u00A0/\u00A0');
      expect(chercher(pied, 'w:instrText').map(({ enfants }) => enfants.join(''))).toEqual(['PAGE', 'NUMPAGES']);
    }
  });

  it('ne laisse dans les propriétés que le titre, l’objet et le service', async () => {
    const word = await produire({ image: null });
    const noyau = Object.fromEntries(
      word
        .partie('docProps/core.xml')
        .enfants.flatMap((enfant) => (typeof enfant === 'string' ? [] : [[enfant.nom, enfant.enfants.join('')]])),
    );
    expect(noyau).toMatchObject({
      'dc:title': 'Procès-verbal du comité départemental pour l’emploi du Haut-Rhin, séance du 5\u00A0novembre 2026',
      'dc:subject': 'Procès-verbal de séance',
      'dc:creator': 'Préfecture du Haut-Rhin',
      'cp:lastModifiedBy': 'Préfecture du Haut-Rhin',
    });
    expect(noyau).not.toHaveProperty('dc:description');
    const tout = word.chemins
      .filter((chemin) => chemin.endsWith('.xml'))
      .map((chemin) => JSON.stringify(word.partie(chemin)));
    expect(tout.filter((texte) => /Comités Emploi|docx|dolanmiu/iu.test(texte))).toEqual([]);
  });

  it('ouvre sans question : ni champ à mettre à jour, ni mode de compatibilité', async () => {
    const reglages = (await produire({ image: null })).partie('word/settings.xml');
    expect(chercher(reglages, 'w:updateFields')).toEqual([]);
    const compatibilite = chercher(reglages, 'w:compatSetting').find(
      ({ attributs }) => attributs['w:name'] === 'compatibilityMode',
    );
    expect(compatibilite?.attributs['w:val']).toBe('15');
  });

  it('pose une police et une langue pour tout le document, jamais dans le texte (R-121)', async () => {
    const word = ouvrirWord(rendreWord(etablirProcesVerbal(uneSeance(), { image: null }), 'Marianne'));
    const styles = word.partie('word/styles.xml');
    const polices = chercher(styles, 'w:rFonts').map(({ attributs }) => attributs['w:ascii']);
    expect(new Set(polices)).toEqual(new Set(['Marianne']));
    expect(valeur(styles, 'w:lang')).toBe('fr-FR');
    expect(chercher(word.corps, 'w:rFonts')).toEqual([]);
  });
});
