import { Resvg } from '@resvg/resvg-js';
import type { Dessin } from '#shared/documents/graphiques/svg.ts';
import { POLICES } from './polices.ts';

/** Points par pouce : net à l’impression, sans peser. */
const PPP = 220;
const CM_PAR_POUCE = 2.54;

/** Le dessin en PNG, à sa taille imprimée ; les mêmes octets sur tout poste : nulle police du système n’y entre. */
export function enPng({ svg, largeur }: Dessin): Uint8Array {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round((largeur / CM_PAR_POUCE) * PPP) },
    font: { loadSystemFonts: false, fontFiles: [...POLICES], defaultFontFamily: 'Liberation Sans' },
  })
    .render()
    .asPng();
}
