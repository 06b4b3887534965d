import type { Image } from '#shared/documents/blocs.ts';

const SIGNATURE_PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

function lirePng(vue: DataView): Omit<Image, 'base64'> | null {
  const signe = vue.byteLength >= 24 && SIGNATURE_PNG.every((octet, rang) => vue.getUint8(rang) === octet);
  return signe ? { format: 'png', largeur: vue.getUint32(16), hauteur: vue.getUint32(20) } : null;
}

/** Les dimensions d’un JPEG sont dans son premier segment « début d’image », de C0 à CF sauf C4, C8 et CC. */
function lireJpeg(vue: DataView): Omit<Image, 'base64'> | null {
  if (vue.byteLength < 4 || vue.getUint16(0) !== 0xffd8) return null;
  for (let place = 2; place + 9 <= vue.byteLength && vue.getUint8(place) === 0xff; ) {
    const marque = vue.getUint8(place + 1);
    if (marque >= 0xc0 && marque <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marque)) {
      return { format: 'jpg', hauteur: vue.getUint16(place + 5), largeur: vue.getUint16(place + 7) };
    }
    place += 2 + vue.getUint16(place + 2);
  }
  return null;
}

/** Image de bloc-marque prête à imprimer, d’après ses octets ; `null` si ce n’est ni un PNG ni un JPEG lisible. */
export function lireImage(octets: Uint8Array): Image | null {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const lue = lirePng(vue) ?? lireJpeg(vue);
  if (lue === null || lue.largeur === 0 || lue.hauteur === 0) return null;
  return { ...lue, base64: Buffer.from(octets).toString('base64') };
}
