import { CFB } from '@e965/xlsx';
import { ClasseurRefuse } from './refus.ts';

/** Début de flux d'Excel 5 à 2003 ; d'autres, plus anciens, rangent leurs formules ailleurs. */
const BOF = 0x08_09;
const SANS_FORMULE = 0xff_ff;
/** Un genre d'enregistrement qui n'existe pas : il se passe sans se lire. */
const INCONNU = 0xff_f0;

/**
 * Où se lit la longueur d'une formule dans chaque enregistrement qui en porte (MS-XLS 2.4.127, 2.4.4, 2.4.260, 2.4.150), et ce
 * qui la tait : une cellule « FFFF », un nom « 0 ».
 */
const FORMULES: ReadonlyMap<number, { readonly place: number; readonly tue: number }> = new Map([
  [0x00_06, { place: 20, tue: SANS_FORMULE }],
  [0x02_06, { place: 20, tue: SANS_FORMULE }],
  [0x04_06, { place: 20, tue: SANS_FORMULE }],
  [0x00_21, { place: 12, tue: SANS_FORMULE }],
  [0x02_21, { place: 12, tue: SANS_FORMULE }],
  [0x04_bc, { place: 8, tue: SANS_FORMULE }],
  [0x00_18, { place: 4, tue: 0 }],
  [0x02_18, { place: 4, tue: 0 }],
]);

/** Tait chaque formule du flux, sur place ; la valeur gardée dans la cellule reste. */
export function taireLesFormules(flux: Uint8Array): void {
  const vue = new DataView(flux.buffer, flux.byteOffset, flux.byteLength);
  if (flux.byteLength < 4 || vue.getUint16(0, true) !== BOF) return;
  for (let debut = 0; debut + 4 <= flux.byteLength; ) {
    const formule = FORMULES.get(vue.getUint16(debut, true));
    const longueur = vue.getUint16(debut + 2, true);
    const ici = debut + 4 + (formule?.place ?? 0);
    const fin = Math.min(debut + 4 + longueur, flux.byteLength);
    if (formule !== undefined) {
      if (ici + 2 <= fin) vue.setUint16(ici, formule.tue, true);
      // Trop court pour tenir sa formule : un enregistrement gâté, que l'on ne fait pas lire.
      else vue.setUint16(debut, INCONNU, true);
    }
    debut += 4 + longueur;
  }
}

/**
 * Un ancien classeur (.xls) sans ses formules : elles ne servent pas, la valeur gardée fait foi, et une formule gâtée peut se
 * lire sans fin.
 * @throws ClasseurRefuse s'il ne s'ouvre pas
 */
export function sansFormules(octets: Uint8Array): Uint8Array {
  try {
    const classeur = CFB.read(octets, { type: 'array' });
    const entree = CFB.find(classeur, '/Workbook') ?? CFB.find(classeur, '/Book');
    if (entree === null) return octets;
    const flux = Uint8Array.from(entree.content as ArrayLike<number>);
    taireLesFormules(flux);
    entree.content = flux;
    entree.size = flux.byteLength;
    return new Uint8Array(CFB.write(classeur, { type: 'buffer' }) as Uint8Array);
  } catch {
    throw new ClasseurRefuse('abime');
  }
}
