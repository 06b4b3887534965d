import { crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lireClasseur } from '#electron/lecture/classeur/lire-classeur.ts';
import { ClasseurRefuse } from '#electron/lecture/classeur/refus.ts';
import { unTableur, xlsxAvec } from '#tests/support/reprise/fichiers-recus.ts';

const MO = 1024 * 1024;
/** Ce que la lecture peut prendre de plus, au pire, pour refuser. */
const MEMOIRE_MAX = 64 * MO;

function refusDe(octets: Uint8Array, nom = 'recu.xlsx'): string {
  try {
    lireClasseur(octets, nom);
    return 'lu';
  } catch (cause) {
    if (cause instanceof ClasseurRefuse) return cause.refus;
    throw cause;
  }
}

const FEUILLE = 'xl/worksheets/sheet1.xml';
const zeros = (taille: number): Uint8Array => new Uint8Array(taille);
const bombe = (taille: number, nom = FEUILLE) => xlsxAvec({ [nom]: zeros(taille) });

/** Une archive d'une entrée, dont les en-têtes disent ce que l'on veut. */
function archiveMenteuse(
  reelle: number,
  annoncee: number,
  options: { methode?: number; drapeaux?: number } = {},
): Uint8Array {
  const contenu = zeros(reelle);
  const comprime = deflateRawSync(contenu);
  const nom = Buffer.from(FEUILLE);
  const champs = (signature: number, central: boolean) => {
    const tete = Buffer.alloc(central ? 46 : 30);
    tete.writeUInt32LE(signature, 0);
    const d = central ? 2 : 0;
    tete.writeUInt16LE(20, 4);
    tete.writeUInt16LE(options.drapeaux ?? 0, 6 + d);
    tete.writeUInt16LE(options.methode ?? 8, 8 + d);
    tete.writeUInt32LE(crc32(contenu), 14 + d);
    tete.writeUInt32LE(comprime.length, 18 + d);
    tete.writeUInt32LE(annoncee, 22 + d);
    tete.writeUInt16LE(nom.length, 26 + d);
    return tete;
  };
  const local = Buffer.concat([champs(0x04034b50, false), nom, comprime]);
  const central = Buffer.concat([champs(0x02014b50, true), nom]);
  const fin = Buffer.alloc(22);
  fin.writeUInt32LE(0x06054b50, 0);
  fin.writeUInt16LE(1, 8);
  fin.writeUInt16LE(1, 10);
  fin.writeUInt32LE(central.length, 12);
  fin.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, fin]);
}

/** T19 : quarante archives qui enflent, mentent ou s'emboîtent. */
const BOMBES: readonly (readonly [nom: string, octets: () => Uint8Array])[] = [
  ...[2, 10, 51, 60, 80].map((mo) => [`une feuille de ${mo} Mo de vide`, () => bombe(mo * MO)] as const),
  ...[2, 10, 60].map(
    (mo) => [`des textes partagés de ${mo} Mo`, () => bombe(mo * MO, 'xl/sharedStrings.xml')] as const,
  ),
  ...[100, 1000, 100_000].map(
    (annoncee) => [`60 Mo annoncés ${annoncee} octets`, () => archiveMenteuse(60 * MO, annoncee)] as const,
  ),
  ...[1, 0xffff_ffff, 0x7fff_ffff, 300 * MO].map(
    (annoncee) => [`mille octets annoncés ${annoncee}`, () => archiveMenteuse(1000, annoncee)] as const,
  ),
  ...[1, 9, 12, 14, 93, 98].map(
    (methode) => [`une compression n° ${methode}`, () => archiveMenteuse(1000, 1000, { methode })] as const,
  ),
  ['une entrée chiffrée', () => archiveMenteuse(1000, 1000, { drapeaux: 1 })],
  ...[2001, 10_000, 65_000].map(
    (nombre) =>
      [
        `${nombre} entrées`,
        () =>
          zipSync(Object.fromEntries(Array.from({ length: nombre }, (_, rang) => [`xl/${rang}.xml`, zeros(0)])), {
            level: 0,
          }),
      ] as const,
  ),
  [
    'cinq feuilles de 45 Mo',
    () => xlsxAvec(Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`xl/worksheets/sheet${n}.xml`, zeros(45 * MO)]))),
  ],
  ['une archive dans une archive', () => zipSync({ 'xl.zip': bombe(2 * MO) })],
  ['une archive seule', () => zipSync({ 'lisez-moi.txt': strToU8('Bonjour') })],
  ['une archive vide', () => zipSync({})],
  ...[4, 22, 100, 300, 500, 700, 900, 1000].map(
    (taille) => [`coupée à ${taille} octets`, () => bombe(1000).slice(0, taille)] as const,
  ),
  [
    'deux fois le même nom',
    () => {
      const un = xlsxAvec({});
      return Buffer.from(
        Buffer.from(un).toString('latin1').replaceAll('xl/workbook.xml', FEUILLE.slice(0, 15)),
        'latin1',
      );
    },
  ],
  [
    'un index qui pointe ailleurs',
    () => {
      const un = Buffer.from(xlsxAvec({}));
      un.writeUInt32LE(0xffff_0000, un.length - 6);
      return un;
    },
  ],
  [
    'un nombre d’entrées impossible',
    () => {
      const un = Buffer.from(xlsxAvec({}));
      un.writeUInt16LE(300, un.length - 14);
      return un;
    },
  ],
];

/** T20 : ce qu'un analyseur de XML suivrait. */
const ENTITES = [
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/">]>',
  '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">',
  '<!DOCTYPE a PUBLIC "x" "http://127.0.0.1:9/a.dtd">',
  `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`,
  '<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>',
];
const PARTIES = [FEUILLE, 'xl/workbook.xml', 'xl/sharedStrings.xml', '[Content_Types].xml', '_rels/.rels'];

describe('un fichier hostile est refusé sans enfler', () => {
  it('compte quarante archives au moins (T19)', () => expect(BOMBES.length).toBeGreaterThanOrEqual(40));

  it.each(BOMBES)('%s (T19)', (_, octets) => {
    const recu = octets();
    const [avant, debut] = [process.memoryUsage().arrayBuffers, performance.now()];
    const dit = refusDe(recu);
    expect(['abime', 'bombe', 'colonnes', 'doctype', 'format', 'vide']).toContain(dit);
    expect(process.memoryUsage().arrayBuffers - avant).toBeLessThan(MEMOIRE_MAX);
    expect(performance.now() - debut).toBeLessThan(10_000);
  });

  it.each(ENTITES.flatMap((entite) => PARTIES.map((partie) => [partie, entite] as const)))(
    '%s : %s (T20)',
    (partie, entite) => {
      expect(refusDe(xlsxAvec({ [partie]: `<?xml version="1.0"?>${entite}<a>&x;</a>` }))).toBe('doctype');
    },
  );

  it('un lien posé sur toute la feuille, une cellule répétée sans fin ou un texte trop long en binaire ne font rien naître (T19)', () => {
    const feuille = (suite: string) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c></row></sheetData>${suite}</worksheet>`;
    const lien = feuille('<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>');
    expect(refusDe(xlsxAvec({ [FEUILLE]: lien }))).toBe('lu');
    const parties = unzipSync(unTableur('ods'));
    const contenu = strFromU8(parties['content.xml'] ?? zeros(0));
    for (const attribut of ['number-columns-repeated="2000000000"', 'number-rows-repeated="1e9"']) {
      const balise = attribut.includes('rows') ? '<table:table-row' : '<table:table-cell';
      const gate = contenu
        .replaceAll(`${balise} `, `${balise} table:${attribut} `)
        .replaceAll(`${balise}>`, `${balise} table:${attribut}>`);
      expect(gate).not.toBe(contenu);
      expect(refusDe(zipSync({ ...parties, 'content.xml': strToU8(gate) }), 'recu.ods')).toBe('bombe');
    }
    expect(refusDe(unTableur('xlsb'))).toBe('format');
  });

  it('un classeur qui annonce treize mille feuilles, une carte d’un million de morceaux : ni l’un ni l’autre ne retient le poste (T18)', () => {
    const feuilles = '<sheet name="A" sheetId="1" r:id="rId1"/>'.repeat(13_000);
    expect(
      refusDe(
        xlsxAvec({
          'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets>${feuilles}</sheets></workbook>`,
        }),
      ),
    ).toBe('bombe');
    const carte = `BEGIN:VCARD\nN:Vallorbe;Étienne;${';'.repeat(1_000_000)}\nEND:VCARD`;
    const { feuilles: lues } = lireClasseur(strToU8(carte), 'contact.vcf');
    expect(lues[0]?.lignes[1]?.slice(0, 3)).toEqual(['', 'Étienne', 'Vallorbe']);
  });

  it('de l’UTF-16 ne cache rien, un lien externe ne se suit pas, un nom piégé ne touche à rien (T20)', () => {
    const cache = Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>', 'utf16le');
    expect(refusDe(xlsxAvec({ [FEUILLE]: cache }))).toBe('doctype');
    expect(
      refusDe(xlsxAvec({ 'xl/externalLinks/externalLink1.xml': '<externalLink/>', 'xl/vbaProject.bin': zeros(10) })),
    ).toBe('lu');
    const noms = ['__proto__', 'constructor', '../../etc/passwd', '..\\x', 'C:x', '/etc/x', 'a\u0000b'];
    expect(refusDe(xlsxAvec(Object.fromEntries(noms.map((nom) => [`xl/${nom}`, 'x']))))).toBe('lu');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
  });
});
