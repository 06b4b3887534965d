import { RIEN, type Xml, xml } from './xml.ts';

/**
 * Ce qu’un paragraphe ou son style fixe, sous les noms de la norme ; distances en vingtièmes de point. Un champ absent laisse
 * parler le style.
 */
export interface MiseEnForme {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** La suite numérotée dont il est une ligne. */
  readonly numId?: number;
  /** Filet à sa gauche : épaisseur en huitièmes de point, écart au texte en points. */
  readonly filet?: { readonly couleur: string; readonly epaisseur: number; readonly ecart: number };
  /** Une seule tabulation, alignée à droite. */
  readonly tabADroite?: number;
  readonly avant?: number;
  readonly apres?: number;
  readonly interligne?: number;
  /** Hauteur de ligne exacte, quelle que soit la police ; l’emporte sur l’interligne. */
  readonly ligne?: number;
  readonly retrait?: { readonly gauche: number; readonly suspendu?: number };
  readonly alignement?: 'center' | 'right';
  /** De 0 à 8 : ce que suit un lecteur d’écran. */
  readonly niveau?: number;
}

const bascule = (nom: string, valeur: boolean | undefined): Xml => {
  if (valeur === undefined) return RIEN;
  return valeur ? xml`<w:${nom}/>` : xml`<w:${nom} w:val="false"/>`;
};

const attribut = (nom: string, valeur: number | undefined): Xml =>
  valeur === undefined ? RIEN : xml` w:${nom}="${valeur}"`;

function espacement({ avant, apres, interligne, ligne }: MiseEnForme): Xml {
  if (avant === undefined && apres === undefined && interligne === undefined && ligne === undefined) return RIEN;
  const regle =
    ligne !== undefined
      ? xml` w:line="${ligne}" w:lineRule="exact"`
      : interligne === undefined
        ? RIEN
        : xml` w:line="${interligne}" w:lineRule="auto"`;
  return xml`<w:spacing${attribut('before', avant)}${attribut('after', apres)}${regle}/>`;
}

function retraits({ retrait }: MiseEnForme): Xml {
  return retrait === undefined
    ? RIEN
    : xml`<w:ind${attribut('left', retrait.gauche)}${attribut('hanging', retrait.suspendu)}/>`;
}

/** L’intérieur de `w:pPr`, dans l’ordre que la norme impose. */
export const proprietes = (mise: MiseEnForme): readonly Xml[] => [
  bascule('keepNext', mise.keepNext),
  bascule('keepLines', mise.keepLines),
  bascule('pageBreakBefore', mise.pageBreakBefore),
  mise.numId === undefined ? RIEN : xml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${mise.numId}"/></w:numPr>`,
  mise.filet === undefined
    ? RIEN
    : xml`<w:pBdr><w:left w:val="single" w:sz="${mise.filet.epaisseur}" w:space="${mise.filet.ecart}" w:color="${mise.filet.couleur}"/></w:pBdr>`,
  mise.tabADroite === undefined ? RIEN : xml`<w:tabs><w:tab w:val="right" w:pos="${mise.tabADroite}"/></w:tabs>`,
  espacement(mise),
  retraits(mise),
  mise.alignement === undefined ? RIEN : xml`<w:jc w:val="${mise.alignement}"/>`,
  mise.niveau === undefined ? RIEN : xml`<w:outlineLvl w:val="${mise.niveau}"/>`,
];

/** Ce qu’un passage ou un style de texte fixe. */
export interface Caracteres {
  readonly gras?: boolean;
  readonly couleur?: string;
  /** En demi-points. */
  readonly corps?: number;
  readonly souligne?: boolean;
  readonly exposant?: boolean;
}

/** `w:rPr`, ou rien. */
export function caracteres({ gras, couleur, corps, souligne, exposant }: Caracteres): Xml {
  const dedans = [
    gras ? xml`<w:b/><w:bCs/>` : RIEN,
    couleur === undefined ? RIEN : xml`<w:color w:val="${couleur}"/>`,
    corps === undefined ? RIEN : xml`<w:sz w:val="${corps}"/><w:szCs w:val="${corps}"/>`,
    souligne ? xml`<w:u w:val="single"/>` : RIEN,
    exposant ? xml`<w:vertAlign w:val="superscript"/>` : RIEN,
  ].filter((element) => element !== RIEN);
  return dedans.length === 0 ? RIEN : xml`<w:rPr>${dedans}</w:rPr>`;
}
