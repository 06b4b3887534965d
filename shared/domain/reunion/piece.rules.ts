import { couper } from '#shared/text/couper.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

const MO = 1024 * 1024;
/** Une pièce ne dépasse pas 20 Mo. */
export const PIECE_MAX = 20 * MO;
/** Au-delà de 500 Mo de pièces en tout, le fichier devient lourd à copier : on le dit, sans empêcher. */
export const PIECES_LOURDES = 500 * MO;

/** Ce qui s’exécute : jamais gardé dans le fichier, ni joint à un dossier de séance. */
const EXECUTABLES = new Set(
  (
    'exe com scr pif msi msp mst bat cmd vbs vbe js jse wsf wsh ws hta ps1 ps1xml psm1 psc1 reg lnk url scf inf jar ' +
    'cpl msc gadget application appx appxbundle msix dll sys drv ocx chm hlp iso img vhd vhdx dmg pkg app deb rpm sh ' +
    'bash csh run bin elf apk xll wll mde ade accde sct shb shs'
  ).split(' '),
);

/** Documents de bureautique qui portent des macros : gardés, mais dits. */
const MACROS = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlam', 'xlsb', 'pptm', 'potm', 'ppsm', 'ppam', 'sldm']);

/** L’extension d’un nom de fichier, en minuscules ; vide s’il n’en a pas. */
export function extensionDe(nom: string): string {
  const propre = nom.trim().replace(/[.\s]+$/u, '');
  const point = propre.lastIndexOf('.');
  return point <= 0 ? '' : propre.slice(point + 1).toLowerCase();
}

const NOM_MAX = 200;

/** Le nom sous lequel un fichier se garde : 200 signes au plus, son extension avec. */
export function nomDePiece(nom: string): string {
  const extension = extensionDe(nom);
  const fin = extension === '' || extension.length > 10 ? '' : `.${extension}`;
  return nom.length <= NOM_MAX ? nom : `${couper(nom, NOM_MAX - fin.length)}${fin}`;
}

/** « 2,4 Mo », « 812 Ko ». */
export const tailleFr = (octets: number): string =>
  typographier(
    octets >= MO
      ? `${nombreFr(Math.round((octets / MO) * 10) / 10)} Mo`
      : `${nombreFr(Math.max(1, Math.round(octets / 1024)))} Ko`,
  );

/** Ce que le programme d’un exécutable a pour premiers octets, quel que soit le nom du fichier. */
function estUnProgramme(debut: Uint8Array): boolean {
  const hexa = [...debut.subarray(0, 4)].map((octet) => octet.toString(16).padStart(2, '0')).join('');
  return (
    hexa.startsWith('4d5a') ||
    hexa.startsWith('2321') ||
    hexa === '7f454c46' ||
    ['feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe'].includes(hexa)
  );
}

export interface FichierDepose {
  readonly nom: string;
  readonly taille: number;
  /** Les premiers octets, quand on les a. */
  readonly debut?: Uint8Array | undefined;
}

/** Pourquoi ce fichier ne peut pas être joint, en une phrase, et quoi faire ; `null` : il le peut. */
export function refusDePiece({ nom, taille, debut }: FichierDepose): string | null {
  if (taille === 0) return typographier(`« ${nom} » est vide. Choisissez le fichier d’origine.`);
  if (taille > PIECE_MAX)
    return typographier(
      `« ${nom} » pèse ${tailleFr(taille)}, pour ${tailleFr(PIECE_MAX)} au plus. Réduisez-le, ou joignez-le en plusieurs fichiers.`,
    );
  if (EXECUTABLES.has(extensionDe(nom)) || (debut !== undefined && estUnProgramme(debut)))
    return typographier(
      `« ${nom} » est un programme : il ne peut pas être joint. Joignez le document lui-même, en PDF par exemple.`,
    );
  return null;
}

/** Ce qu’il faut savoir d’un fichier que l’on garde pourtant ; `null` : rien. */
export const remarqueDePiece = (nom: string): string | null =>
  MACROS.has(extensionDe(nom))
    ? typographier(`« ${nom} » contient des macros : beaucoup de messageries le bloqueront. Préférez un PDF.`)
    : null;

/** Le titre d’une pièce, d’après le nom de son fichier. */
export function titreDePiece(nom: string): string {
  const extension = extensionDe(nom);
  const sans =
    extension === ''
      ? nom
      : nom
          .trim()
          .replace(/[.\s]+$/u, '')
          .slice(0, -(extension.length + 1));
  return sans.replaceAll('_', ' ').replace(/\s+/gu, ' ').trim().slice(0, 300) || nom.slice(0, 300);
}
