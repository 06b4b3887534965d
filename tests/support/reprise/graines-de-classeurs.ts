import { utils, write, type WorkBook } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { CARTES, FICHIERS_RECUS, unTableur, xlsxAvec } from './fichiers-recus.ts';

/** D'autres fichiers comme il en arrive : listes d'adresses, communes, indicateurs, vieux formats. Personnes inventées. */

type Valeur = string | number | boolean | Date | null;
type Graine = readonly [nom: string, octets: Uint8Array];

const lignes = (nombre: number, faire: (rang: number) => Valeur[]): Valeur[][] =>
  Array.from({ length: nombre }, (_, rang) => faire(rang));

const COMMUNES = [
  ['Code', 'Commune', 'EPCI', 'Population', 'Part'],
  ...lignes(120, (n) => [`0${1000 + n}`, `Commune-sur-Ill n° ${n}`, 'Agglomération', n * 731, n / 300]),
];
const QPV = [
  ['Code QPV', 'Quartier', 'Taux de chômage', 'Tx scol 15‑24 ans', 'Observé le'],
  ...lignes(11, (n) => [
    `QN0680${n}M`,
    `Quartier « ${n} »`,
    '38,30 %',
    n === 3 ? null : 57.1 + n,
    new Date(Date.UTC(2024, n, 1)),
  ]),
];
const DOUBLE_EN_TETE = [
  ['Structure', 'Titulaire', null, 'Suppléant', null],
  [null, 'Nom', 'Mail', 'Nom', 'Mail'],
  ...lignes(14, (n) => [
    n % 3 === 0 ? `Organisme ${n}` : null,
    `Titulaire ${n}`,
    `t${n}@exemple.fr`,
    `Suppléante ${n}`,
    `s${n}@exemple.fr`,
  ]),
];
const MELANGE = [
  ['Texte', 'Oui ou non', 'Jour', 'Montant'],
  ...lignes(40, (n) => [`ligne\n${n}`, n % 2 === 0, new Date(Date.UTC(2026, 0, n + 1, 9, 30)), n * -1234.567]),
];

const csv = (tableau: readonly (readonly Valeur[])[], separateur: string, fin = '\r\n'): string =>
  tableau
    .map((ligne) =>
      ligne
        .map((valeur) => (valeur instanceof Date ? valeur.toISOString().slice(0, 10) : String(valeur ?? '')))
        .map((texte) =>
          texte.includes(separateur) || /["\n]/u.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte,
        )
        .join(separateur),
    )
    .join(fin);

function classeur(...feuilles: readonly (readonly Valeur[][])[]): WorkBook {
  const livre = utils.book_new();
  for (const [rang, feuille] of feuilles.entries())
    utils.book_append_sheet(livre, utils.aoa_to_sheet(feuille.map((ligne) => [...ligne])), `Feuille ${rang + 1}`);
  return livre;
}

const ecrire = (
  livre: WorkBook,
  bookType: 'xlsx' | 'xlsm' | 'xls' | 'biff5' | 'biff2' | 'xlsb' | 'ods',
  compression = true,
): Uint8Array => new Uint8Array(write(livre, { type: 'buffer', bookType, compression }) as Buffer);

/** Une feuille cachée, des formules, une date de base 1904 : ce que les tableurs de service ont accumulé. */
function unVieuxClasseur(): WorkBook {
  const livre = classeur(COMMUNES, QPV, DOUBLE_EN_TETE);
  const formules = utils.aoa_to_sheet([
    ['Total', 'Erreur', 'Lien'],
    [12, 0, 'voir'],
  ]);
  formules['A2'] = { t: 'n', v: 12, f: 'SUM(B2:B9)' };
  formules['B2'] = { t: 'e', v: 0x2a, w: '#N/A' };
  formules['C2'] = { t: 's', v: 'voir', l: { Target: 'https://exemple.fr/x' } };
  utils.book_append_sheet(livre, formules, 'Calculs');
  livre.Workbook = {
    WBProps: { date1904: true },
    Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }, { Hidden: 2 }],
  };
  return livre;
}

const enUtf16 = (texte: string, gros: boolean): Uint8Array => {
  const octets = Buffer.from(`\uFEFF${texte}`, 'utf16le');
  return new Uint8Array(gros ? octets.swap16() : octets);
};

/** Une carte moderne, avec un portrait. */
const CARTES_4 = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Salomé Tournadre',
  'N:Tournadre;Salomé;;Mme;',
  'EMAIL:mailto:s.tournadre@exemple.fr',
  `PHOTO:data:image/png;base64,${'iVBORw0KGgo'.repeat(300)}`,
  'TEL;VALUE=uri:tel:+33-3-89-00-00-02',
  'NOTE:première ligne\\nseconde\\, et fin',
  'END:VCARD',
].join('\n');

const AUTRES: readonly Graine[] = [
  ['communes.csv', strToU8(csv(COMMUNES, ';'))],
  ['communes-tabulations.txt', strToU8(csv(COMMUNES, '\t', '\n'))],
  ['communes-barres.csv', strToU8(csv(COMMUNES, '|', '\n'))],
  ['qpv.csv', strToU8(`\uFEFF${csv(QPV, ';')}`)],
  ['qpv-gros-bout.txt', enUtf16(csv(QPV, '\t'), true)],
  ['qpv-petit-bout.csv', enUtf16(csv(QPV, ';'), false)],
  ['titulaires.csv', strToU8(csv(DOUBLE_EN_TETE, ';'))],
  ['melange.csv', strToU8(csv(MELANGE, ','))],
  ['sep.csv', strToU8(`sep=;\r\n${csv(QPV, ';')}`)],
  [
    'messagerie.csv',
    strToU8(
      csv(
        [
          ['Title', 'First Name', 'Last Name', 'Company', 'Job Title', 'E-mail Address', 'Notes'],
          ...lignes(25, (n) => [
            'Mme',
            `Prénom${n}`,
            `Nom${n}`,
            'Maison de l’emploi',
            'chargée de mission',
            `p${n}@exemple.fr`,
            'a\n"b", c',
          ]),
        ],
        ',',
      ),
    ),
  ],
  ['adresses.txt', strToU8(lignes(60, (n) => [`Prénom ${n} Nom ${n} <p${n}@exemple.fr>`]).join('; '))],
  ['une-colonne.csv', strToU8(lignes(300, (n) => [`Organisme ${n}`]).join('\r\n'))],
  [
    'large.csv',
    strToU8(
      csv(
        lignes(30, (n) => Array.from({ length: 390 }, (_, c) => n * c)),
        ';',
      ),
    ),
  ],
  [
    'long.csv',
    strToU8(
      csv(
        lignes(4000, (n) => [n, `Nom ${n}`, 'Préfecture', `a${n}@exemple.fr`]),
        ';',
      ),
    ),
  ],
  ['vieux.xlsx', ecrire(unVieuxClasseur(), 'xlsx')],
  ['vieux.xls', ecrire(unVieuxClasseur(), 'xls')],
  ['vieux.ods', ecrire(unVieuxClasseur(), 'ods')],
  ['vieux.xlsm', ecrire(unVieuxClasseur(), 'xlsm')],
  ['excel-95.xls', ecrire(classeur(MELANGE), 'biff5')],
  ['excel-2.xls', ecrire(classeur(MELANGE), 'biff2')],
  ['binaire.xlsb', ecrire(classeur(MELANGE, COMMUNES), 'xlsb')],
  ['sans-compression.xlsx', ecrire(classeur(MELANGE, QPV), 'xlsx', false)],
  ['dix-feuilles.xlsx', ecrire(classeur(...Array.from({ length: 10 }, () => QPV)), 'xlsx')],
  ['long.xlsx', ecrire(classeur(lignes(2500, (n) => [n, `Nom ${n}`, 'Préfecture', `a${n}@exemple.fr`])), 'xlsx')],
  ['minimal.xlsx', xlsxAvec({})],
  ['membres.xlsb', unTableur('xlsb')],
  ['portraits.vcf', strToU8(CARTES_4.repeat(8))],
  ['deux-cents.vcf', strToU8(`${CARTES}\r\n`.repeat(100))],
  ['page.xls', strToU8('<html><body><table><tr><td>Nom</td></tr></table></body></html>')],
];

/** Tous les fichiers dont partent les mutations. */
export const GRAINES: readonly Graine[] = [...FICHIERS_RECUS, ...AUTRES];
