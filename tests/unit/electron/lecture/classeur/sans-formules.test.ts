import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { lireClasseur } from '#electron/lecture/classeur/lire-classeur.ts';
import { ClasseurRefuse } from '#electron/lecture/classeur/refus.ts';
import { sansFormules, taireLesFormules } from '#electron/lecture/classeur/sans-formules.ts';
import { texteDe } from '#shared/domain/reprise/classeur.schema.ts';

/** Un .xls dont une cellule est calculée, sa valeur gardée. */
function unVieuxClasseur(): Uint8Array {
  const feuille = utils.aoa_to_sheet([
    ['Nom', 'Nombre'],
    ['Haas', 2],
    ['Kern', 3],
    ['Total', 0],
  ]);
  feuille['B4'] = { t: 'n', v: 5, f: 'SUM(B2:B3)' };
  const classeur = utils.book_new();
  utils.book_append_sheet(classeur, feuille, 'Feuille');
  return new Uint8Array(write(classeur, { type: 'buffer', bookType: 'xls' }) as Uint8Array);
}

describe('un ancien classeur se lit sans ses formules', () => {
  it('les valeurs restent, celle d’une cellule calculée comprise', () => {
    const octets = unVieuxClasseur();
    const lignes = lireClasseur(octets, 'vieux.xls').feuilles[0]?.lignes.map((ligne) => ligne.map((c) => texteDe(c)));
    expect(lignes).toEqual([
      ['Nom', 'Nombre'],
      ['Haas', '2'],
      ['Kern', '3'],
      ['Total', '5'],
    ]);
  });

  it.each([
    ['une cellule', 0x00_06, 20, 0xff_ff],
    ['une cellule d’Excel 4', 0x04_06, 20, 0xff_ff],
    ['un tableau', 0x02_21, 12, 0xff_ff],
    ['un tableau d’Excel 2', 0x00_21, 12, 0xff_ff],
    ['une formule partagée', 0x04_bc, 8, 0xff_ff],
    ['un nom', 0x00_18, 4, 0],
  ])('tait la formule de %s, et rien d’autre', (_quoi, genre, place, tue) => {
    const bof = [0x09, 0x08, 0, 0];
    const corps = [...Array.from({ length: place }, () => 7), 5, 0, 0x1e, 1, 0];
    const suite = [0x0a, 0, 0, 0];
    const flux = Uint8Array.from([...bof, genre & 0xff, genre >> 8, corps.length, 0, ...corps, ...suite]);
    const attendu = [...flux];
    const ici = bof.length + 4 + place;
    attendu.splice(ici, 2, tue & 0xff, tue >> 8);
    taireLesFormules(flux);
    expect([...flux]).toEqual(attendu);
  });

  it('un fichier qui n’est pas d’Excel se dit abîmé', () => {
    expect(() => sansFormules(new Uint8Array(64))).toThrow(ClasseurRefuse);
  });

  it('un flux coupé, ou d’un Excel plus ancien, ne se retouche pas au-delà de ce qu’il tient', () => {
    const coupe = Uint8Array.of(0x09, 0x08, 0x00, 0x00, 0x06, 0x00, 0xff, 0x7f, 1, 2, 3);
    taireLesFormules(coupe);
    expect([...coupe]).toEqual([0x09, 0x08, 0x00, 0x00, 0xf0, 0xff, 0xff, 0x7f, 1, 2, 3]);
    const ancien = Uint8Array.of(0x09, 0x02, 0x00, 0x00, ...Array.from({ length: 30 }, () => 6));
    const copie = [...ancien];
    taireLesFormules(ancien);
    expect([...ancien]).toEqual(copie);
  });
});
