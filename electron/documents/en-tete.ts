import {
  type FileChild,
  Footer,
  Header,
  ImageRun,
  PageNumber,
  type Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { EnTete, Image } from '#shared/documents/blocs.ts';
import { paragraphe } from './blocs/paragraphe.ts';
import { rendreSegments } from './blocs/segments.ts';
import { tableau } from './blocs/tableaux.ts';
import { BLOC_MARQUE, COULEURS, LARGEURS, LOGOTYPE, type Page } from './styles/charte.ts';
import { cm, corps, ecran, pt } from './styles/mesures.ts';
import { xmlSafe } from './xml-safe.ts';

const aLaMarge = (page: Page) => ({ tabStops: [{ type: 'right', position: cm(LARGEURS[page]) }] }) as const;

/** En paysage, le bloc-marque est réduit d’un tiers : la hauteur de la page y est comptée (charte, § 4). */
const REDUCTION = { portrait: 1, paysage: 0.66, planche: 1 } as const;

const mention = ({ mentions }: EnTete): TextRun[] =>
  mentions.length === 0
    ? []
    : [new TextRun({ text: mentions.join(' – '), bold: true, color: COULEURS.noir, size: corps(8.5) })];

type Boite = typeof BLOC_MARQUE | typeof LOGOTYPE;

/** L’image dans sa place, sans changer ses proportions, avec son texte de remplacement. */
function image({ base64, format, largeur, hauteur }: Image, boite: Boite, page: Page, texte: string): ImageRun {
  const place = REDUCTION[page];
  const echelle = Math.min((ecran(boite.largeur) * place) / largeur, (ecran(boite.hauteur) * place) / hauteur);
  const dit = xmlSafe(texte);
  return new ImageRun({
    type: format,
    data: Buffer.from(base64, 'base64'),
    transformation: { width: Math.round(largeur * echelle), height: Math.round(hauteur * echelle) },
    altText: { name: dit, title: dit, description: dit },
  });
}

/** Les logotypes des collectivités, l’un à côté de l’autre. */
const logotypes = ({ partenaires = [] }: EnTete, page: Page): ParagraphChild[] =>
  partenaires.flatMap(({ image: logo, texte }, rang) => [
    ...(rang === 0 ? [] : [new TextRun({ text: '\u2003' })]),
    image(logo, LOGOTYPE, page, `Logotype : ${texte}`),
  ]);

/** Poussé à la marge droite par une tabulation. */
const aDroite = (passages: readonly ParagraphChild[]): ParagraphChild[] =>
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

/** L’intitulé à gauche, les logotypes à droite : deux cellules sans filet, que le texte soit court ou long. */
function intituleEtLogotypes(enTete: EnTete, page: Page): FileChild[] {
  const droite = Math.min(LARGEURS[page] / 2, (enTete.partenaires?.length ?? 0) * (LOGOTYPE.largeur + 0.4));
  const largeurs = [LARGEURS[page] - droite, droite];
  const lignes = enTete.intitule.map((ligne, rang) =>
    paragraphe('Adresse', rendreSegments([{ texte: ligne, gras: rang === 0 }])),
  );
  const cellules = [lignes, [paragraphe('Header', logotypes(enTete, page), { alignment: 'right' })]];
  const rangee = new TableRow({
    children: cellules.map(
      (children, rang) =>
        new TableCell({
          children,
          width: { size: cm(largeurs[rang] ?? 0), type: 'dxa' },
          margins: { right: 0, marginUnitType: 'dxa' },
        }),
    ),
    cantSplit: true,
  });
  return [
    tableau('TableauSansFilet', largeurs, [rangee], false),
    paragraphe('Header', mention(enTete), { alignment: 'right', spacing: { after: pt(8) } }),
  ];
}

/**
 * Page 1 : le bloc-marque ou l’intitulé à gauche, les logotypes des collectivités à droite sur la même ligne s’il est
 * coprésidé, « PROJET » à droite.
 * @param service L’émetteur, pour dire le bloc-marque à qui ne le voit pas.
 */
export function premierEnTete(enTete: EnTete, page: Page = 'portrait', service = ''): Header {
  const logos = logotypes(enTete, page);
  if (enTete.image === null && enTete.intitule.length > 0)
    return new Header({
      children: (logos.length === 0 ? intitule(enTete, page) : intituleEtLogotypes(enTete, page)) as Paragraph[],
    });
  const dit = service === '' ? 'Bloc-marque du service émetteur' : `Bloc-marque : ${service}`;
  const passages = [...(enTete.image === null ? [] : [image(enTete.image, BLOC_MARQUE, page, dit)]), ...aDroite(logos)];
  const marque =
    passages.length === 0 ? [] : [paragraphe('BlocMarque', passages, logos.length === 0 ? {} : aLaMarge(page))];
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
