import type { EnTete } from '#shared/documents/blocs.ts';
import { paragraphe } from './blocs/paragraphe.ts';
import { rendreSegments } from './blocs/segments.ts';
import { R, W } from './openxml/espaces.ts';
import { type Boite, type ImagePosee, poserImage } from './openxml/image.ts';
import { caracteres } from './openxml/mise-en-forme.ts';
import { type Partie, partieXml } from './openxml/paquet.ts';
import { cellule, ligne, tableau } from './blocs/grille.ts';
import { type Xml, xml } from './openxml/xml.ts';
import { BLOC_MARQUE, COULEURS, LARGEURS, LOGOTYPE, type Page } from './styles/charte.ts';
import { cm, corps, pt } from './openxml/mesures.ts';

/** L’en-tête et les images qu’il montre. */
export interface EnTeteRendu {
  readonly contenu: readonly Xml[];
  readonly images: readonly ImagePosee[];
}

const sansImage = (contenu: readonly Xml[]): EnTeteRendu => ({ contenu, images: [] });

const aLaMarge = (page: Page) => ({ tabADroite: cm(LARGEURS[page]) });

/** En paysage, le bloc-marque est réduit d’un tiers : la hauteur de la page y est comptée (charte, § 4). */
const REDUCTION = { portrait: 1, paysage: 0.66, planche: 1, note: 1 } as const;
const reduite = ({ largeur, hauteur }: Boite, page: Page): Boite => ({
  largeur: largeur * REDUCTION[page],
  hauteur: hauteur * REDUCTION[page],
});

const MENTION = caracteres({ gras: true, couleur: COULEURS.noir, corps: corps(8.5) });
const mention = ({ mentions }: EnTete): readonly Xml[] =>
  mentions.length === 0 ? [] : [xml`<w:r>${MENTION}<w:t xml:space="preserve">${mentions.join(' – ')}</w:t></w:r>`];

/** Les logotypes des collectivités, l’un à côté de l’autre. */
const ENTRE_LOGOTYPES = rendreSegments([{ texte: '\u2003' }]);
const enLigne = (images: readonly ImagePosee[]): readonly Xml[] =>
  images.flatMap(({ passage }, rang) => (rang === 0 ? [passage] : [...ENTRE_LOGOTYPES, passage]));

/** Poussé à la marge droite par une tabulation. */
const aDroite = (passages: readonly Xml[]): readonly Xml[] =>
  passages.length === 0 ? [] : [...rendreSegments([{ texte: '\t' }]), ...passages];

/** Le service en toutes lettres, quand il n’a pas fourni son bloc-marque ; « PROJET » en face. */
const intitule = (enTete: EnTete, page: Page): readonly Xml[] =>
  enTete.intitule.map((texte, rang, lignes) =>
    paragraphe(
      'Adresse',
      [...rendreSegments([{ texte, gras: rang === 0 }]), ...(rang === 0 ? aDroite(mention(enTete)) : [])],
      { ...(rang === 0 ? aLaMarge(page) : {}), ...(rang === lignes.length - 1 ? { apres: pt(8) } : {}) },
    ),
  );

/** L’intitulé à gauche, les logotypes à droite : deux cellules sans filet, que le texte soit court ou long. */
function intituleEtLogotypes(enTete: EnTete, logos: readonly ImagePosee[], page: Page): readonly Xml[] {
  const droite = Math.min(LARGEURS[page] / 2, logos.length * (LOGOTYPE.largeur + 0.4));
  const largeurs = [LARGEURS[page] - droite, droite] as const;
  const lignes = enTete.intitule.map((texte, rang) =>
    paragraphe('Adresse', rendreSegments([{ texte, gras: rang === 0 }])),
  );
  const rangee = ligne([
    cellule(largeurs[0], lignes, { marges: { droite: 0 } }),
    cellule(largeurs[1], [paragraphe('Header', enLigne(logos), { alignement: 'right' })], { marges: { droite: 0 } }),
  ]);
  return [
    tableau('TableauSansFilet', largeurs, [rangee], false),
    paragraphe('Header', mention(enTete), { alignement: 'right', apres: pt(8) }),
  ];
}

/**
 * Page 1 : le bloc-marque ou l’intitulé à gauche, les logotypes des collectivités à droite sur la même ligne s’il est
 * coprésidé, « PROJET » à droite.
 * @param service L’émetteur, pour dire le bloc-marque à qui ne le voit pas.
 */
export function premierEnTete(enTete: EnTete, page: Page = 'portrait', service = ''): EnTeteRendu {
  const logos = (enTete.partenaires ?? []).map(({ image, texte }, rang) =>
    poserImage(image, reduite(LOGOTYPE, page), `Logotype : ${texte}`, rang + 2),
  );
  if (enTete.image === null && enTete.intitule.length > 0)
    return {
      contenu: logos.length === 0 ? intitule(enTete, page) : intituleEtLogotypes(enTete, logos, page),
      images: logos,
    };
  const dit = service === '' ? 'Bloc-marque du service émetteur' : `Bloc-marque : ${service}`;
  const marque = enTete.image === null ? [] : [poserImage(enTete.image, reduite(BLOC_MARQUE, page), dit, 1)];
  const passages = [...enLigne(marque), ...aDroite(enLigne(logos))];
  const droite = mention(enTete);
  return {
    contenu: [
      ...(passages.length === 0 ? [] : [paragraphe('BlocMarque', passages, logos.length === 0 ? {} : aLaMarge(page))]),
      ...(droite.length === 0 ? [] : [paragraphe('Header', droite, { alignement: 'right' })]),
    ],
    images: [...marque, ...logos],
  };
}

/** Une planche à découper n’a pas d’en-tête ; « SPÉCIMEN » s’y imprime pourtant, hors des cases. */
export const enTeteDePlanche = (enTete: EnTete): EnTeteRendu =>
  sansImage([paragraphe('Header', mention(enTete), { alignement: 'right', apres: 0 })]);

/** Pages suivantes : le titre courant en gris, « PROJET » à droite. Jamais de bloc-marque. */
export const enTeteCourant = (enTete: EnTete, page: Page = 'portrait'): EnTeteRendu =>
  sansImage([
    paragraphe('Header', [...rendreSegments([{ texte: enTete.titreCourant }]), ...aDroite(mention(enTete))], {
      ...aLaMarge(page),
      apres: pt(6),
    }),
  ]);

/** L’en-tête en partie du paquet ; Word n’en veut pas de vide. */
export const partieDEnTete = (nom: string, { contenu, images }: EnTeteRendu): Partie =>
  partieXml(
    `word/${nom}.xml`,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
    xml`<w:hdr ${W} ${R}>${contenu.length === 0 ? paragraphe('Header', []) : contenu}</w:hdr>`,
    images.map(({ lien }) => lien),
  );
