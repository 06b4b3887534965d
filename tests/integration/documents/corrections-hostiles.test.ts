import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lireWord } from '#electron/lecture/word/lire-word.ts';
import type { RefusDeWord } from '#shared/documents/corrections/lu.ts';
import { paragraphesDe } from '#shared/documents/corrections/lu.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const types = (type = TYPE) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
const corps = (contenu: string) => `<w:document ${W}><w:body>${contenu}</w:body></w:document>`;

/** Un .docx fait à la main. */
const unWord = (document: string, parties: Readonly<Record<string, string>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': types(), 'word/document.xml': document, ...parties }).map(
        ([nom, contenu]) => [nom, strToU8(contenu)],
      ),
    ),
  );

const textes = (octets: Uint8Array) => {
  const relecture = lireWord(octets, 'essai.docx');
  if ('refus' in relecture) throw new Error(relecture.refus);
  return paragraphesDe(relecture.lu.accepte).map(({ texte }) => texte);
};

describe('un fichier hostile, ou qui n’est pas un Word, est refusé avec sa raison', () => {
  const bon = unWord(corps('<w:p><w:r><w:t>a</w:t></w:r></w:p>'));
  const tronque = bon.slice(0, bon.length - 60);
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  /** Annonce cent fois plus qu’il ne pèse : la taille décompressée se lit avant de décompresser. */
  const bombe = unWord(corps('x'.repeat(45 * 1024 * 1024)));

  it.each<[string, Uint8Array, string, RefusDeWord]>([
    ['vide', new Uint8Array(), 'a.docx', 'vide'],
    ['un ancien .doc', ole, 'a.doc', 'ancien'],
    ['un .docx à mot de passe', ole, 'a.docx', 'chiffre'],
    ['un PDF', strToU8('%PDF-1.7 essai'), 'a.docx', 'pdf'],
    ['un texte', strToU8('bonjour à tous'), 'a.docx', 'pas_word'],
    ['un zip quelconque', zipSync({ 'a.txt': strToU8('a') }), 'a.docx', 'pas_word'],
    ['un .odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'a.odt', 'libreoffice'],
    [
      'un .docm',
      unWord(corps(''), { '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml') }),
      'a.docm',
      'macros',
    ],
    ['un .docx à macros cachées', unWord(corps(''), { 'word/vbaProject.bin': 'x' }), 'a.docx', 'macros'],
    ['trop lourd', new Uint8Array(31 * 1024 * 1024), 'a.docx', 'lourd'],
    ['une bombe zip', bombe, 'a.docx', 'bombe'],
    [
      'cinq mille entrées de plus',
      unWord(corps(''), Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`a/${n}`, '']))),
      'a.docx',
      'bombe',
    ],
    ['une archive tronquée', tronque, 'a.docx', 'abime'],
    ['un XML mal formé', unWord('<w:document><w:body>'), 'a.docx', 'abime'],
    ['une DTD', unWord(`<!DOCTYPE w:document [<!ENTITY a "a">]>${corps('&a;')}`), 'a.docx', 'dtd'],
    [
      'mille rires (entités)',
      unWord(`<!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${corps('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`),
      'a.docx',
      'dtd',
    ],
    [
      'une entité externe',
      unWord(`<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>${corps('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')}`),
      'a.docx',
      'dtd',
    ],
    ['une entité inconnue', unWord(corps('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')), 'a.docx', 'abime'],
    [
      'une DTD dans les commentaires',
      unWord(corps(''), { 'word/comments.xml': '<!DOCTYPE a []><a/>' }),
      'a.docx',
      'dtd',
    ],
    ['des balises sans fin', unWord(corps(`${'<w:sdt>'.repeat(400)}${'</w:sdt>'.repeat(400)}`)), 'a.docx', 'trop_long'],
  ])('%s', (_, octets, nom, refus) => {
    expect(lireWord(octets, nom)).toEqual({ refus });
  });

  it('des noms piégés ne sont que des clés : rien ne s’écrit, rien ne s’ouvre d’après eux (T25)', () => {
    const pieges = ['../../etc/passwd', 'C:\\x', '\\\\?\\a', '/word/document.xml', 'word/../../a.xml', 'constructor'];
    const octets = unWord(
      corps('<w:p><w:r><w:t>bon</w:t></w:r></w:p>'),
      Object.fromEntries(pieges.map((nom) => [nom, 'x'])),
    );
    expect(textes(octets)).toEqual(['bon']);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('une relation externe n’est jamais suivie (T20)', () => {
    const octets = unWord(corps('<w:p><w:r><w:t>bon</w:t></w:r></w:p>'), {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/attachedTemplate" Target="http://127.0.0.1:9/a.dotm" TargetMode="External"/></Relationships>',
    });
    expect(textes(octets)).toEqual(['bon']);
  });

  it('des octets changés au hasard ne font jamais tomber la lecture', () => {
    let graine = 7;
    const hasard = (max: number) => {
      graine = (graine * 1_103_515_245 + 12_345) % 2_147_483_648;
      return graine % max;
    };
    for (let essai = 0; essai < 400; essai += 1) {
      const abime = bon.slice();
      for (let n = 0; n < 3; n += 1) abime[hasard(abime.length)] = hasard(256);
      expect(Object.keys(lireWord(abime, 'a.docx'))).toHaveLength(1);
    }
  });
});

describe('ce que Word écrit se relit', () => {
  const p = (contenu: string) => textes(unWord(corps(`<w:p>${contenu}</w:p>`)));
  const r = (contenu: string) => `<w:r>${contenu}</w:r>`;

  it.each([
    [
      'tirets, sauts, tabulations',
      r('<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br/><w:t>c</w:t><w:tab/><w:t>d</w:t><w:softHyphen/>'),
      'a-b\nc\td',
    ],
    ['un saut de page ne coupe pas', r('<w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t>'), 'ab'],
    [
      'un hyperlien et une balise de contenu',
      `<w:hyperlink>${r('<w:t>lien</w:t>')}</w:hyperlink><w:sdt><w:sdtContent>${r('<w:t> et contenu</w:t>')}</w:sdtContent></w:sdt>`,
      'lien et contenu',
    ],
    [
      'un champ : son résultat, pas son code',
      `${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>PAGE</w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r('<w:t>12</w:t>')}${r('<w:fldChar w:fldCharType="end"/>')}`,
      '12',
    ],
    ['un symbole', r('<w:sym w:font="Symbol" w:char="F0B7"/><w:t> a</w:t>'), '• a'],
    ['une mise en forme révisée', r('<w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>gras</w:t>'), 'gras'],
    [
      'un déplacement',
      `<w:moveFrom>${r('<w:t>parti</w:t>')}</w:moveFrom><w:moveTo>${r('<w:t>venu</w:t>')}</w:moveTo>`,
      'venu',
    ],
    [
      'une image et sa zone de texte',
      r('<w:t>a</w:t><w:drawing><w:txbxContent><w:p><w:r><w:t>caché</w:t></w:r></w:p></w:txbxContent></w:drawing>'),
      'a',
    ],
    ['des entités de XML', r('<w:t>&lt;a&gt; &amp; &#233;</w:t>'), '<a> & é'],
  ])('%s', (_, contenu, attendu) => {
    expect(p(contenu)).toEqual([attendu]);
  });

  it('un autre préfixe pour le même vocabulaire, une autre partie principale', () => {
    const ns = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const octets = unWord('<a/>', {
      'word/document2.xml': `<x:document xmlns:x="${ns}"><x:body><x:p><x:r><x:t>bon</x:t></x:r></x:p></x:body></x:document>`,
      '_rels/.rels':
        '<Relationships><Relationship Type="http://x/officeDocument" Target="word/document2.xml"/></Relationships>',
    });
    expect(textes(octets)).toEqual(['bon']);
  });

  it('des lignes et des cellules ajoutées ou ôtées avec le suivi', () => {
    const cellule = (texte: string, marque = '') =>
      `<w:tc><w:tcPr>${marque}</w:tcPr><w:p>${r(`<w:t>${texte}</w:t>`)}</w:p></w:tc>`;
    const octets = unWord(
      corps(
        `<w:tbl><w:tr>${cellule('a')}${cellule('b', '<w:cellDel/>')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cellule('c')}</w:tr><w:tr><w:trPr><w:ins/></w:trPr>${cellule('d')}</w:tr></w:tbl>`,
      ),
    );
    const relecture = lireWord(octets, 'a.docx');
    if ('refus' in relecture) throw new Error(relecture.refus);
    const dire = (mode: 'accepte' | 'refuse') => paragraphesDe(relecture.lu[mode]).map(({ texte }) => texte);
    expect(dire('accepte')).toEqual(['a', 'd']);
    expect(dire('refuse')).toEqual(['a', 'b', 'c']);
  });

  it('garde l’archive d’origine intacte', () => {
    const octets = unWord(corps(''));
    const avant = Object.keys(unzipSync(octets)).length;
    lireWord(octets, 'a.docx');
    expect(Object.keys(unzipSync(octets))).toHaveLength(avant);
  });
});
