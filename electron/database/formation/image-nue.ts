const SIGNATURE_PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Ce qui se dessine d'un PNG ; le reste (auteur, logiciel, date, commentaire) ne se voit pas. */
const DESSINES = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs', 'bKGD']);
const [DEBUT_DU_DESSIN, FIN_DE_L_IMAGE, COMMENTAIRE, BOURRAGE] = [0xda, 0xd9, 0xfe, 0xff];

function pngNu(octets: Buffer): Buffer {
  const parts: Buffer[] = [SIGNATURE_PNG];
  for (let place = SIGNATURE_PNG.length; place + 12 <= octets.length; ) {
    const fin = place + 12 + octets.readUInt32BE(place);
    if (DESSINES.has(octets.toString('latin1', place + 4, place + 8))) parts.push(octets.subarray(place, fin));
    place = fin;
  }
  return Buffer.concat(parts);
}

/** Où s'arrête un tracé : au premier repère qui n'est ni un octet échappé, ni une reprise, ni un bourrage. */
function finDuTrace(octets: Buffer, debut: number): number {
  for (let place = debut; place + 1 < octets.length; place += 1) {
    const suivant = octets[place + 1] ?? 0;
    const dedans = suivant === 0 || suivant === BOURRAGE || (suivant >= 0xd0 && suivant <= 0xd7);
    if (octets[place] === 0xff && !dedans) return place;
  }
  return octets.length;
}

/** Segment par segment jusqu'à la fin de l'image : un appareil écrit volontiers autre chose derrière. */
function jpegNu(octets: Buffer): Buffer {
  const parts: Buffer[] = [octets.subarray(0, 2)];
  let place = 2;
  while (place + 4 <= octets.length && octets[place] === 0xff) {
    const marque = octets[place + 1] ?? 0;
    if (marque === FIN_DE_L_IMAGE) break;
    if (marque === BOURRAGE) {
      place += 1;
      continue;
    }
    const segment = place + 2 + octets.readUInt16BE(place + 2);
    const fin = marque === DEBUT_DU_DESSIN ? finDuTrace(octets, segment) : segment;
    // APP0 dit la densité ; APP1 à APP13 et le commentaire disent qui, où et quand ; APP14, les couleurs.
    const bavard = (marque >= 0xe1 && marque <= 0xed) || marque === 0xef || marque === COMMENTAIRE;
    if (!bavard) parts.push(octets.subarray(place, fin));
    place = fin;
  }
  return Buffer.concat([...parts, Buffer.from([0xff, FIN_DE_L_IMAGE])]);
}

/** Une image de la charte, sans ce qu'elle dit de qui l'a faite ; `null` si ce n'est ni un PNG ni un JPEG. */
export function imageNue(octets: Buffer): Buffer | null {
  if (octets.subarray(0, SIGNATURE_PNG.length).equals(SIGNATURE_PNG)) return pngNu(octets);
  return octets.length > 4 && octets.readUInt16BE(0) === 0xffd8 ? jpegNu(octets) : null;
}
