import { describe, expect, it } from 'vitest';
import { lireImage } from '#electron/documents/image.ts';
import { rendreWord } from '#electron/documents/render.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { chercher, enfantsDe } from '#tests/support/documents/arbre-xml.ts';
import { CAS_DE_SEANCE } from '#tests/support/documents/cas-de-seance.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { TOUS_LES_DOCUMENTS } from '#tests/support/documents/tous-les-documents.ts';
import { PIXEL } from '#tests/support/documents/un-document.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const CAS = TOUS_LES_DOCUMENTS.flatMap(([genre, etablir]) =>
  CAS_DE_SEANCE.map(([nom, seance]) => {
    const document = etablir(seance, { image: null });
    let rendu: Uint8Array | null = null;
    /** Les octets du document, rendus une seule fois pour tous ses essais. */
    const word = () => (rendu ??= rendreWord(document));
    return { genre, nom, document, word };
  }),
);

describe('documents de séance dans Word', () => {
  it.each(CAS)('$genre, $nom : Word imprime l’arbre mot pour mot, rien de plus', async ({ document, word }) => {
    const { paragraphes } = ouvrirWord(await word());
    expect(paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
  });

  it.each(CAS)('$genre, $nom : tout style employé est défini, tout signet est seul et bien nommé', async ({ word }) => {
    const { partie, chemins, corps } = ouvrirWord(await word());
    const definis = new Set(
      chercher(partie('word/styles.xml'), 'w:style').map(({ attributs }) => attributs['w:styleId']),
    );
    const employes = chemins
      .filter((chemin) => /^word\/(?:document|header\d|footer\d|footnotes|endnotes)\.xml$/u.test(chemin))
      .flatMap((chemin) => ['w:pStyle', 'w:tblStyle', 'w:rStyle'].flatMap((nom) => chercher(partie(chemin), nom)))
      .map(({ attributs }) => attributs['w:val']);
    expect(employes.filter((style) => !definis.has(style))).toEqual([]);
    const signets = chercher(corps, 'w:bookmarkStart').map(({ attributs }) => attributs['w:name'] ?? '');
    expect(new Set(signets).size).toBe(signets.length);
    expect(signets.filter((nom) => !/^[a-z][a-z0-9_]{0,39}$/u.test(nom))).toEqual([]);
    for (const paragraphe of chercher(corps, 'w:p')) {
      expect(chercher(paragraphe, 'w:bookmarkStart')).toHaveLength(chercher(paragraphe, 'w:bookmarkEnd').length);
    }
  });

  it.each(CAS)('$genre, $nom : ni paragraphe vide pour l’espace, ni deux tableaux soudés', async ({ word }) => {
    const { corps } = ouvrirWord(await word());
    const suite = enfantsDe(corps);
    const vides = suite.filter((element) => element.nom === 'w:p' && chercher(element, 'w:r').length === 0);
    expect(vides).toEqual([]);
    const soudes = suite.filter((element, rang) => element.nom === 'w:tbl' && suite[rang - 1]?.nom === 'w:tbl');
    expect(soudes).toEqual([]);
  });

  it('le validateur Open XML ne trouve aucune faute, sur chaque genre et chaque cas du procès-verbal', async () => {
    const valides = CAS.filter(({ genre, nom }) => genre === 'proces-verbal' || nom === 'une séance ordinaire');
    const fautes = await Promise.all(
      valides.map(async ({ genre, nom, word }) => {
        const trouvees = await fautesOpenXml(await word());
        return trouvees.map((faute) => `${genre}, ${nom} : ${faute}`);
      }),
    );
    expect(fautes.flat()).toEqual([]);
  }, 120_000);

  it('ni dans un acte coprésidé : bloc-marque ou intitulé, et deux logotypes, en portrait et en paysage (R-125)', async () => {
    const image = lireImage(Buffer.from(PIXEL, 'base64'));
    const partenaires =
      image === null
        ? []
        : ['Collectivité européenne d’Alsace', 'Ville & agglo <de> "Mulhouse"'].map((texte) => ({ image, texte }));
    const seance = uneSeance();
    const fautes = await Promise.all(
      (['convocation', 'proces-verbal', 'emargement'] as const).flatMap((genre) =>
        [image, null].map(async (marque) =>
          fautesOpenXml(rendreWord(etablirDocument(genre, seance, { image: marque, partenaires }))),
        ),
      ),
    );
    expect(partenaires).toHaveLength(2);
    expect(fautes.flat()).toEqual([]);
  }, 60_000);

  it('le validateur voit une faute quand il y en a une', async () => {
    const [premier] = CAS;
    const octets = (await premier?.word()) ?? new Uint8Array();
    await expect(fautesOpenXml(octets.slice(0, 2000))).resolves.not.toEqual([]);
  });
});
