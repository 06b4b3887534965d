import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nomSur } from '#shared/documents/dossier/nom-sur.ts';
import { estUneSuite, nomDeFichier, nomDeVersion, nomDistinct } from '#shared/documents/nom-de-fichier.ts';

describe('nom du fichier produit', () => {
  it.each([
    ['CLPE de Mulhouse', 'procès-verbal', '2026-03-12_clpe-de-mulhouse_proces-verbal.docx'],
    ['CLPE d’Altkirch – Sundgau', 'relevé de décisions', '2026-03-12_clpe-d-altkirch-sundgau_releve-de-decisions.docx'],
    ['CDPE de L’Œuvre : Ærø*?', 'convocation', '2026-03-12_cdpe-de-l-oeuvre-aer_convocation.docx'],
    ['CON', 'convocation', '2026-03-12_con_convocation.docx'],
    ['../../etc', 'convocation', '2026-03-12_etc_convocation.docx'],
    ['📄 ', 'convocation', '2026-03-12_convocation.docx'],
  ])('« %s », %s : %s', (instance, forme, attendu) => {
    expect(nomDeFichier('2026-03-12', instance, forme)).toBe(attendu);
  });

  it('reste sûr sous Windows, en 120 signes au plus, quel que soit le nom (T26)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (instance) => {
        const nom = nomDeFichier('2026-03-12', instance, 'procès-verbal');
        expect(nom).toMatch(/^2026-03-12(?:_[a-z0-9]+(?:-[a-z0-9]+)*)?_proces-verbal\.docx$/u);
        expect(nom.length).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('ne finit pas un nom coupé par un tiret', () => {
    expect(nomDeFichier('2026-03-12', 'mot '.repeat(100), 'convocation')).toMatch(/mot_convocation\.docx$/u);
  });
});

/** Les quatre cents noms de T26 : périphériques, signes interdits, fins refusées, longs titres, émojis, formes décomposées. */
function nomsHostiles(): readonly string[] {
  const periphériques = [
    'CON',
    'PRN',
    'AUX',
    'NUL',
    'CONIN$',
    'CONOUT$',
    'COM¹',
    'COM²',
    'COM³',
    'LPT¹',
    'LPT²',
    'LPT³',
  ];
  for (let rang = 0; rang < 10; rang += 1) periphériques.push(`COM${rang}`, `LPT${rang}`);
  const variantes = periphériques.flatMap((nom) => [
    nom,
    nom.toLowerCase(),
    `${nom}.docx`,
    `${nom}.`,
    ` ${nom} `,
    `${nom}:flux`,
  ]);
  const signes = [...'<>:"/\\|?*', '\u0000', '\u001F', '\u202E', '\u200B', '\uFEFF'];
  const coupes = signes.flatMap((signe) => [`CLPE ${signe} Mulhouse`, `${signe}`, `${signe.repeat(300)}`, `a${signe}`]);
  const fins = ['nom.', 'nom ', 'nom. .', '...', ' ', '.', '..', '-', '_'].flatMap((fin) => [fin, `CLPE ${fin}`]);
  const longs = [80, 119, 120, 121, 255, 300].flatMap((n) => [
    'x'.repeat(n),
    'mot '.repeat(n),
    'é'.repeat(n),
    '📄'.repeat(n),
  ]);
  const decomposes = ['Épinal', 'Châlons', 'Œuvre', 'Ærø', '東京', 'العربية'].flatMap((nom) => [
    nom,
    nom.normalize('NFD'),
    `📄 ${nom}`,
  ]);
  const noms = [
    ...variantes,
    ...coupes,
    ...fins,
    ...longs,
    ...decomposes,
    '../../etc',
    'C:x',
    '\\\\serveur\\partage',
    '~$verrou',
  ];
  return [
    ...noms,
    ...Array.from({ length: 400 - noms.length }, (_, rang) => `CLPE n° ${rang} ${signes[rang % signes.length]}`),
  ];
}

const INTERDIT = /[<>:"/\\|?*\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/iu;

describe('quatre cents noms que Windows refuserait (T26)', () => {
  const noms = nomsHostiles();
  it('donnent tous un nom valide, de 120 signes au plus, version et « (2) » comprises', () => {
    expect(noms).toHaveLength(400);
    const produits = noms.flatMap((nom) => {
      const fichier = nomDeFichier('2026-03-12', nom, 'procès-verbal');
      return [fichier, nomDeVersion(fichier, 2), nomDistinct(fichier, 12), nomSur(`${nom}.docx`), nomSur(nom)];
    });
    expect(produits.filter((nom) => INTERDIT.test(nom) || nom.length > 120 || nom === '')).toEqual([]);
  });
});

describe('le nom d’à côté', () => {
  it('une version, un double, et leur suite', () => {
    expect(nomDeVersion('a.docx', 2)).toBe('a_v2.docx');
    expect(nomDistinct('a.docx', 1)).toBe('a.docx');
    expect(nomDistinct('a.docx', 2)).toBe('a (2).docx');
    const suites = ['a.docx', 'a_v2.docx', 'a (2).docx', 'a (2)_v3.docx'];
    expect(suites.every((nom) => estUneSuite(nom, 'a.docx'))).toBe(true);
    expect(['b.docx', 'a.pdf', 'a_v.docx', 'aa_v2.docx', 'a_v2'].some((nom) => estUneSuite(nom, 'a.docx'))).toBe(false);
  });

  it('tient en 120 signes même quand le nom les prend tous', () => {
    const plein = `${'x'.repeat(115)}.docx`;
    expect(nomDeVersion(plein, 12)).toHaveLength(120);
    expect(estUneSuite(nomDeVersion(plein, 12), plein)).toBe(true);
  });
});
