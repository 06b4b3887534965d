import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { idDeLien, liensCites } from '#electron/documents/openxml/liens.ts';
import { echapper, Xml, xml } from '#electron/documents/openxml/xml.ts';
import { rendreWord } from '#electron/documents/render.ts';
import { lireWord } from '#electron/lecture/word/lire-word.ts';
import { xmlSafe } from '#electron/documents/xml-safe.ts';
import { chercher, lireXml } from '#tests/support/documents/arbre-xml.ts';
import { unDocument } from '#tests/support/documents/un-document.ts';

const unite = fc.string({ unit: 'binary' });

describe('écrire de l’Open XML', () => {
  it('échappe tout texte inséré : il revient tel quel, en élément comme en attribut', () => {
    fc.assert(
      fc.property(unite, (texte) => {
        const { texte: ecrit } = xml`<a b="${texte}"><c>${texte}</c></a>`;
        const lu = lireXml(ecrit);
        expect(chercher(lu, 'c')[0]?.enfants.join('') ?? '').toBe(xmlSafe(texte));
        expect(lu.attributs['b']).toBe(xmlSafe(texte).replace(/[\n\t]/gu, ' '));
      }),
    );
  });

  it('insère le XML déjà écrit tel quel, une suite bout à bout, et rien pour « null »', () => {
    expect(xml`<a>${xml`<b/>`}${[new Xml('<c/>'), new Xml('<d/>')]}${null}${3}</a>`.texte).toBe('<a><b/><c/><d/>3</a>');
    expect(echapper('« Ordinaire » 12 %')).toBe('« Ordinaire » 12 %');
  });

  it('retrouve l’adresse d’un lien dans son identifiant, quelle qu’elle soit', () => {
    fc.assert(
      fc.property(unite, (suite) => {
        const adresse = `https://exemple.fr/${suite.toWellFormed()}`;
        const cite = xml`<w:hyperlink r:id="${idDeLien(adresse)}"/><w:hyperlink r:id="${idDeLien(adresse)}"/>`;
        expect(liensCites(cite).map(({ cible }) => cible)).toEqual([adresse]);
      }),
    );
  });

  it('garde l’instant de production, que la relecture des corrections lit, et lui seul', () => {
    const document = unDocument([]);
    const date = (octets: Uint8Array) => {
      const lu = lireWord(octets, 'a.docx');
      return 'lu' in lu ? lu.lu.produitLe : lu.refus;
    };
    expect(date(rendreWord(document, 'Arial', '2026-03-05T08:00:00.123Z'))).toBe('2026-03-05T08:00:00.123Z');
    expect(date(rendreWord(document))).toBeNull();
  });

  it('donne les mêmes octets au même document, sans heure ni machine', async () => {
    const document = unDocument([
      { type: 'paragraphe', id: 'a', style: 'corps', lie: false, segments: [{ texte: 'Un texte.' }] },
    ]);
    const premier = rendreWord(document);
    await new Promise((suite) => setTimeout(suite, 20));
    expect(Buffer.from(rendreWord(document)).equals(premier)).toBe(true);
    const parties = Object.keys(unzipSync(premier));
    expect(parties.filter((nom) => /theme|custom|app\.xml|notes/u.test(nom))).toEqual([]);
  });

  it('rend une mémoire à lui seul : un rédacteur la cède sans emporter celle des autres', () => {
    const octets = rendreWord(unDocument([]));
    expect(octets.buffer.byteLength).toBe(octets.byteLength);
  });
});
