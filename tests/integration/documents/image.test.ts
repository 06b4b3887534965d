import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireImage } from '#electron/documents/image.ts';
import { PIXEL } from '#tests/support/documents/un-document.ts';

/** Un JPEG réduit à ses segments : vignette d’abord, dimensions ensuite. */
const jpeg = (hauteur: number, largeur: number) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x00, 0x00],
    ...[0xff, 0xc4, 0x00, 0x04, 0x00, 0x00],
    ...[
      0xff,
      0xc0,
      0x00,
      0x0b,
      0x08,
      hauteur >> 8,
      hauteur & 0xff,
      largeur >> 8,
      largeur & 0xff,
      0x01,
      0x01,
      0x11,
      0x00,
    ],
  ]);

describe('bloc-marque fourni par le service', () => {
  it('lit le format et les dimensions d’un PNG et d’un JPEG', () => {
    const png = Buffer.from(PIXEL, 'base64');
    expect(lireImage(png)).toEqual({ format: 'png', largeur: 1, hauteur: 1, base64: PIXEL });
    expect(lireImage(jpeg(457, 800))).toMatchObject({ format: 'jpg', largeur: 800, hauteur: 457 });
  });

  it('refuse ce qui n’est pas une image lisible, sans jamais échouer', () => {
    expect(lireImage(jpeg(0, 800))).toBeNull();
    expect(lireImage(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (octets) => {
        expect(lireImage(octets)).toBeNull();
        lireImage(Uint8Array.from([0xff, 0xd8, ...octets]));
        lireImage(Buffer.from(PIXEL, 'base64').subarray(0, octets.length));
      }),
    );
  });
});
