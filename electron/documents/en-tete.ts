import { Footer, Header, ImageRun, PageNumber, type Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { EnTete, Image } from '#shared/documents/blocs.ts';
import { paragraphe } from './blocs/paragraphe.ts';
import { rendreSegments } from './blocs/segments.ts';
import { BLOC_MARQUE, COULEURS, LARGEURS, type Page } from './styles/charte.ts';
import { cm, corps, ecran, pt } from './styles/mesures.ts';

const aLaMarge = (page: Page) => ({ tabStops: [{ type: 'right', position: cm(LARGEURS[page]) }] }) as const;

/** En paysage, le bloc-marque est réduit d’un tiers : la hauteur de la page y est comptée (charte, § 4). */
const REDUCTION = { portrait: 1, paysage: 0.66, planche: 1 } as const;

const mention = ({ mentions }: EnTete): TextRun[] =>
  mentions.length === 0
    ? []
    : [new TextRun({ text: mentions.join(' – '), bold: true, color: COULEURS.noir, size: corps(8.5) })];

/** L’image dans sa place, sans changer ses proportions, avec son texte de remplacement. */
function image({ base64, format, largeur, hauteur }: Image, page: Page): ImageRun {
  const place = REDUCTION[page];
  const echelle = Math.min(
    (ecran(BLOC_MARQUE.largeur) * place) / largeur,
    (ecran(BLOC_MARQUE.hauteur) * place) / hauteur,
  );
  return new ImageRun({
    type: format,
    data: Buffer.from(base64, 'base64'),
    transformation: { width: Math.round(largeur * echelle), height: Math.round(hauteur * echelle) },
    altText: {
      name: 'Bloc-marque du service',
      title: 'Bloc-marque du service',
      description: 'Bloc-marque du service émetteur',
    },
  });
}

/** Poussé à la marge droite par une tabulation. */
const aDroite = (passages: readonly TextRun[]): ParagraphChild[] =>
  passages.length === 0 ? [] : [...rendreSegments([{ texte: '\t' }]), ...passages];

/** Le service en toutes lettres, quand il n’a pas fourni son bloc-marque ; « PROJET » en face. */
function intitule(enTete: EnTete, page: Page): Paragraph[] {
  return enTete.intitule.map((ligne, rang, lignes) => {
    const texte = rendreSegments([{ texte: ligne, gras: rang === 0 }]);
    return paragraphe('Adresse', rang === 0 ? [...texte, ...aDroite(mention(enTete))] : texte, {
      ...(rang === 0 ? aLaMarge(page) : {}),
      ...(rang === lignes.length - 1 ? { spacing: { after: pt(8) } } : {}),
    });
  });
}

/** Page 1 : le bloc-marque ou l’intitulé à gauche, « PROJET » à droite. */
export function premierEnTete(enTete: EnTete, page: Page = 'portrait'): Header {
  if (enTete.image === null && enTete.intitule.length > 0) return new Header({ children: intitule(enTete, page) });
  const marque = enTete.image === null ? [] : [paragraphe('BlocMarque', [image(enTete.image, page)])];
  const droite = mention(enTete);
  const ligne = droite.length === 0 ? [] : [paragraphe('Header', droite, { alignment: 'right' })];
  return new Header({ children: [...marque, ...ligne] });
}

/** Une planche à découper n’a pas d’en-tête ; « SPÉCIMEN » s’y imprime pourtant, hors des cases. */
export const enTeteDePlanche = (enTete: EnTete): Header =>
  new Header({ children: [paragraphe('Header', mention(enTete), { alignment: 'right', spacing: { after: 0 } })] });

/** Pages suivantes : le titre courant en gris, « PROJET » à droite. Jamais de bloc-marque. */
export const enTeteCourant = (enTete: EnTete, page: Page = 'portrait'): Header =>
  new Header({
    children: [
      paragraphe('Header', [...rendreSegments([{ texte: enTete.titreCourant }]), ...aDroite(mention(enTete))], {
        ...aLaMarge(page),
        spacing: { after: pt(6) },
      }),
    ],
  });

const piedDe = (passages: readonly TextRun[]): Footer => new Footer({ children: [paragraphe('Footer', passages)] });
const numero = () => new TextRun({ children: [PageNumber.CURRENT] });

/** « n / N », rien d’autre. */
export const pied = (): Footer =>
  piedDe([numero(), new TextRun({ text: '\u00A0/\u00A0' }), new TextRun({ children: [PageNumber.TOTAL_PAGES] })]);

/**
 * Plusieurs lettres dans un fichier : chacune compte ses pages, et n’en dit le numéro qu’à partir de la seconde.
 * LibreOffice ne connaît pas le nombre de pages d’une section.
 */
export const piedsDeLettre = () => ({ first: piedDe([]), default: piedDe([numero()]) });
