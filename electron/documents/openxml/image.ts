import type { Image } from '#shared/documents/blocs.ts';
import { ecran, emu } from './mesures.ts';
import type { Lien, Partie } from './paquet.ts';
import { type Xml, xml } from './xml.ts';

/** Place offerte à une image, en centimètres. */
export interface Boite {
  readonly largeur: number;
  readonly hauteur: number;
}

/** Une image posée dans une partie : son passage, son fichier, le lien de l’un à l’autre. */
export interface ImagePosee {
  readonly passage: Xml;
  readonly partie: Partie;
  readonly lien: Lien;
}

/**
 * L’image dans sa boîte, sans changer ses proportions, avec son texte de remplacement.
 * @param rang Rang de l’image dans le document, à partir de 1.
 */
export function poserImage(
  { base64, format, largeur, hauteur }: Image,
  boite: Boite,
  texte: string,
  rang: number,
): ImagePosee {
  const echelle = Math.min(ecran(boite.largeur) / largeur, ecran(boite.hauteur) / hauteur);
  const [cx, cy] = [largeur, hauteur].map((cote) => emu(Math.round(cote * echelle)));
  const nom = `media/image${rang}.${format}`;
  const id = `image${rang}`;
  return {
    passage: xml`<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx ?? 0}" cy="${cy ?? 0}"/><wp:docPr id="${rang}" name="${texte}" descr="${texte}" title="${texte}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${rang}" name="${texte}" descr="${texte}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx ?? 0}" cy="${cy ?? 0}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    partie: {
      nom: `word/${nom}`,
      type: format === 'png' ? 'image/png' : 'image/jpeg',
      octets: Buffer.from(base64, 'base64'),
    },
    lien: { id, type: 'image', cible: nom },
  };
}
