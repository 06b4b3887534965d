import { CHARTE_DE_NOTE } from '#shared/documents/note/charte.data.ts';
import { caracteres, type MiseEnForme, proprietes } from '../openxml/mise-en-forme.ts';
import { type Xml, xml } from '../openxml/xml.ts';
import { COULEURS, FILET_DECISION } from './charte.ts';
import { cm, corps, interligne, pt } from '../openxml/mesures.ts';

type Definition = {
  readonly nom: string;
  readonly base?: string;
  readonly suivant?: string;
  readonly corps?: number;
  readonly gras?: boolean;
  readonly couleur?: string;
  readonly avant?: number;
  readonly apres?: number;
  readonly interligne?: number;
  /** Hauteur de ligne exacte, en points. */
  readonly ligne?: number;
  readonly regles?: MiseEnForme;
};

const LIE = { keepNext: true, keepLines: true } as const;
const { bleu, gris, noir } = COULEURS;
const titre = (niveau: number, nom: string, valeurs: Omit<Definition, 'nom' | 'regles'>): Definition => ({
  nom,
  suivant: 'BodyText',
  gras: true,
  ...valeurs,
  regles: { ...LIE, niveau: niveau - 1 },
});
const secondaire = (niveau: number) =>
  titre(niveau, `heading ${niveau}`, { corps: 11, couleur: noir, avant: 8, apres: 2 });

/**
 * Styles de paragraphe, sous l'identifiant que Word donne aux siens : le cabinet change un style,
 * tout le document suit. Corps et espacements en points.
 */
const DEFINITIONS = {
  Normal: { nom: 'Normal', corps: 11 },
  BodyText: { nom: 'Body Text', apres: 6, interligne: 1.15 },
  // De niveau 1 : un lecteur d'écran va de l'acte à ses rubriques sans marche manquante.
  Title: {
    nom: 'Title',
    suivant: 'Subtitle',
    corps: 22,
    gras: true,
    couleur: bleu,
    avant: 8,
    apres: 2,
    regles: { ...LIE, niveau: 0 },
  },
  CoverTitle: {
    nom: 'Titre - garde',
    base: 'Title',
    suivant: 'Subtitle',
    corps: 28,
    avant: 110,
    apres: 6,
    regles: LIE,
  },
  CoverDate: { nom: 'Date - garde', avant: 4, apres: 36, regles: LIE },
  Subtitle: { nom: 'Subtitle', suivant: 'BodyText', corps: 14, couleur: noir, apres: 2, regles: LIE },
  Heading1: titre(1, 'heading 1', { corps: 14, couleur: bleu, avant: 20, apres: 6 }),
  Heading2: titre(2, 'heading 2', { corps: 12, couleur: noir, avant: 16, apres: 4 }),
  Heading3: titre(3, 'heading 3', { corps: 11, couleur: bleu, avant: 10, apres: 3 }),
  Heading4: secondaire(4),
  Heading5: secondaire(5),
  Heading6: secondaire(6),
  ListBullet: { nom: 'List Bullet', base: 'BodyText', apres: 3, interligne: 1.15 },
  Seance: { nom: 'Séance', suivant: 'Reference', avant: 2, apres: 6, regles: LIE },
  Reference: { nom: 'Référence', corps: 9.5, couleur: gris, interligne: 1.1 },
  PointFiche: { nom: 'Point - fiche', suivant: 'BodyText', corps: 10, couleur: gris, apres: 7, regles: LIE },
  DecisionNumero: {
    nom: 'Décision - numéro',
    suivant: 'Decision',
    gras: true,
    couleur: bleu,
    avant: 10,
    apres: 4,
    regles: { ...LIE, niveau: 2 },
  },
  Decision: {
    nom: 'Décision',
    apres: 3,
    interligne: 1.15,
    regles: { ...LIE, retrait: { gauche: cm(0.4) }, filet: FILET_DECISION },
  },
  Vote: {
    nom: 'Vote',
    suivant: 'BodyText',
    apres: 10,
    interligne: 1.15,
    regles: { keepLines: true, retrait: { gauche: cm(0.4) }, filet: FILET_DECISION },
  },
  Desaccord: { nom: 'Désaccord', apres: 8, interligne: 1.15, regles: { keepLines: true } },
  TableText: { nom: 'Tableau - texte', corps: 10, interligne: 1.05 },
  TableTextTight: { nom: 'Tableau - texte serré', base: 'TableText', corps: 9, interligne: 1 },
  TableNumber: {
    nom: 'Tableau - nombre',
    base: 'TableText',
    corps: 10,
    interligne: 1.05,
    regles: { alignement: 'right' },
  },
  TableNumberTight: {
    nom: 'Tableau - nombre serré',
    base: 'TableText',
    corps: 9,
    interligne: 1,
    regles: { alignement: 'right' },
  },
  TableHead: { nom: 'Tableau - en-tête', base: 'TableText', corps: 9.5, gras: true, regles: LIE },
  TableGroup: {
    nom: 'Tableau - groupe',
    base: 'TableText',
    corps: 10,
    gras: true,
    couleur: bleu,
    avant: 3,
    regles: LIE,
  },
  Caption: { nom: 'caption', suivant: 'BodyText', corps: 9.5, gras: true, avant: 10, apres: 4, regles: LIE },
  Source: {
    nom: 'Source',
    suivant: 'BodyText',
    corps: 8.5,
    couleur: gris,
    avant: 4,
    apres: 10,
    regles: { keepLines: true },
  },
  LieuDate: { nom: 'Lieu et date', avant: 10, apres: 16, regles: { retrait: { gauche: cm(9) } } },
  Date: { nom: 'Date', suivant: 'Signature', avant: 14, apres: 12, regles: LIE },
  Salutation: { nom: 'Salutation', suivant: 'BodyText', avant: 14, apres: 10 },
  Closing: { nom: 'Closing', suivant: 'Signature', avant: 6, apres: 16, interligne: 1.15, regles: LIE },
  Signature: { nom: 'Signature', interligne: 1.1, regles: LIE },
  SignatureNom: { nom: 'Signature - nom', gras: true, avant: 85, regles: { keepLines: true } },
  Adresse: { nom: 'Adresse', corps: 10, interligne: 1.1 },
  Objet: {
    nom: 'Objet',
    suivant: 'Salutation',
    apres: 4,
    interligne: 1.1,
    regles: { retrait: { gauche: cm(1.6), suspendu: cm(1.6) } },
  },
  ChevaletNom: { nom: 'Chevalet - nom', corps: 44, gras: true, regles: { alignement: 'center' } },
  ChevaletQualite: { nom: 'Chevalet - qualité', corps: 18, avant: 6, regles: { alignement: 'center' } },
  ChevaletNomLong: { nom: 'Chevalet - nom long', corps: 28, gras: true, regles: { alignement: 'center' } },
  ChevaletQualiteLongue: {
    nom: 'Chevalet - qualité longue',
    corps: 13,
    avant: 6,
    regles: { alignement: 'center' },
  },
  EtiquetteNom: { nom: 'Étiquette - nom', corps: 11, gras: true },
  EtiquetteNomLong: { nom: 'Étiquette - nom long', corps: 9, gras: true },
  EtiquetteDetailLong: { nom: 'Étiquette - détail long', corps: 7.5 },
  EtiquetteDetail: { nom: 'Étiquette - détail', corps: 9 },
  Header: { nom: 'header', corps: 8.5, couleur: gris },
  Footer: { nom: 'footer', corps: 8.5, couleur: gris, regles: { alignement: 'right' } },
  BlocMarque: { nom: 'Bloc-marque', corps: 8.5, couleur: gris, apres: 8 },
} as const satisfies Record<string, Definition>;

/** Identifiant d'un style de la charte ; un style absent d'ici ne se nomme pas. */
export type IdStyle = keyof typeof DEFINITIONS;

function ecrire(id: string, d: Definition): Xml {
  const mise: MiseEnForme = {
    avant: pt(d.avant ?? 0),
    apres: pt(d.apres ?? 0),
    ...(d.ligne === undefined ? { interligne: interligne(d.interligne ?? 1) } : { ligne: pt(d.ligne) }),
    ...d.regles,
  };
  const passages = caracteres({
    gras: d.gras ?? false,
    ...(d.couleur === undefined ? {} : { couleur: d.couleur }),
    ...(d.corps === undefined ? {} : { corps: corps(d.corps) }),
  });
  return xml`<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? xml` w:default="1"` : null}><w:name w:val="${d.nom}"/>${
    id === 'Normal' ? null : xml`<w:basedOn w:val="${d.base ?? 'Normal'}"/>`
  }${d.suivant === undefined ? null : xml`<w:next w:val="${d.suivant}"/>`}<w:qFormat/><w:pPr>${proprietes(mise)}</w:pPr>${passages}</w:style>`;
}

export const STYLES_PARAGRAPHE: readonly Xml[] = Object.entries(DEFINITIONS).map(([id, d]) => ecrire(id, d));

/** Les mêmes, serrés : la mesure de la note d’une page compte sur ces hauteurs. */
export const STYLES_PARAGRAPHE_DE_NOTE: readonly Xml[] = Object.entries({
  ...DEFINITIONS,
  ...Object.fromEntries(
    Object.entries(CHARTE_DE_NOTE).map(([id, style]) => [id, { ...DEFINITIONS[id as IdStyle], ...style }]),
  ),
}).map(([id, d]) => ecrire(id, d));
