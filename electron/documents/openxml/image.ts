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

/** Une image dans la ligne, telle que son passage la cite. */
export interface ImageCitee {
  /** Unique dans le document. */
  readonly numero: number;
  readonly nom: string;
  /** Ce que l’on en dit à qui ne la voit pas. */
  readonly texte: string;
  /** En unités d’image de Word. */
  readonly largeur: number;
  readonly hauteur: number;
  /** Le lien vers l’image ; et vers son dessin, que Word préfère quand il sait le lire. */
  readonly image: string;
  readonly svg?: string;
}

const DESSIN = xml`<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="`;
const FIN = xml`"/></a:ext></a:extLst>`;

/** Le passage qui montre une image, avec son texte de remplacement. */
export function imageEnLigne({ numero, nom, texte, largeur, hauteur, image, svg }: ImageCitee): Xml {
  const dessin = svg === undefined ? null : xml`${DESSIN}${svg}${FIN}`;
  return xml`<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${largeur}" cy="${hauteur}"/><wp:docPr id="${numero}" name="${nom}" descr="${texte}" title="${nom}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${numero}" name="${nom}" descr="${texte}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed="${image}">${dessin}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${largeur}" cy="${hauteur}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
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
    passage: imageEnLigne({ numero: rang, nom: texte, texte, largeur: cx ?? 0, hauteur: cy ?? 0, image: id }),
    partie: {
      nom: `word/${nom}`,
      type: format === 'png' ? 'image/png' : 'image/jpeg',
      octets: Buffer.from(base64, 'base64'),
    },
    lien: { id, type: 'image', cible: nom },
  };
}
