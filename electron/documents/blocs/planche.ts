import type { Carte, Planche, Segments } from '#shared/documents/blocs.ts';
import { cellule, type FormeDeCellule, ligne, tableau } from './grille.ts';
import type { Xml } from '../openxml/xml.ts';
import { cm } from '../openxml/mesures.ts';
import type { IdStyle } from '../styles/paragraphes.ts';
import { paragraphe } from './paragraphe.ts';
import type { Place } from './place.ts';
import { rendreSegments } from './segments.ts';

/** Le style d’un texte, et celui qu’il prend au-delà de tant de signes : la case ne grandit pas, elle couperait. */
interface Corps {
  readonly style: IdStyle;
  readonly jusqua: number;
  readonly long: IdStyle;
}

const styleDe = ({ style, jusqua, long }: Corps, segments: Segments): IdStyle =>
  segments.reduce((somme, { texte }) => somme + texte.length, 0) > jusqua ? long : style;

interface Forme {
  readonly largeurs: readonly number[];
  /** En centimètres, exacte : la feuille se découpe ou se plie à cet endroit. */
  readonly hauteur: number;
  readonly nom: Corps;
  readonly detail: Corps;
  /** Sens du texte de chaque case d’un rang. */
  readonly sens: readonly FormeDeCellule['sens'][];
}

/**
 * Étiquettes de 63,5 × 38,1 mm, trois par rang. Chevalet : la feuille se plie en long, et chaque face tourne le haut de
 * ses lettres vers le pli.
 */
const FORMES: Readonly<Record<Planche['forme'], Forme>> = {
  etiquette: {
    largeurs: [6.6, 6.6, 6.4],
    hauteur: 3.81,
    nom: { style: 'EtiquetteNom', jusqua: 34, long: 'EtiquetteNomLong' },
    detail: { style: 'EtiquetteDetail', jusqua: 100, long: 'EtiquetteDetailLong' },
    sens: [undefined, undefined, undefined],
  },
  chevalet: {
    largeurs: [9.8, 9.8],
    hauteur: 26.5,
    nom: { style: 'ChevaletNom', jusqua: 26, long: 'ChevaletNomLong' },
    detail: { style: 'ChevaletQualite', jusqua: 90, long: 'ChevaletQualiteLongue' },
    sens: ['tbRl', 'btLr'],
  },
};

/** Les cartes par rang ; un chevalet occupe les deux faces du sien. */
function rangs({ forme, cartes }: Planche): (Carte | null)[][] {
  if (forme === 'chevalet') return cartes.map((carte) => [carte, carte]);
  return cartes.flatMap((_, rang) =>
    rang % 3 === 0 ? [[cartes[rang] ?? null, cartes[rang + 1] ?? null, cartes[rang + 2] ?? null]] : [],
  );
}

/** Une planche de cases égales, à découper ou à plier. */
export function rendrePlanche(bloc: Planche, { ancrer }: Pick<Place, 'ancrer'>): Xml {
  const { largeurs, hauteur, nom, detail, sens } = FORMES[bloc.forme];
  const lignes = rangs(bloc).map((cartes, rang) => {
    const cases = cartes.map((carte, colonne) => {
      const titre = rendreSegments(carte?.titre ?? []);
      const contenu = [
        paragraphe(styleDe(nom, carte?.titre ?? []), rang === 0 && colonne === 0 ? ancrer(titre) : titre),
        ...(carte === null ? [] : [paragraphe(styleDe(detail, carte.detail), rendreSegments(carte.detail))]),
      ];
      const direction = sens[colonne];
      return cellule(largeurs[colonne] ?? 0, contenu, {
        marges: { gauche: cm(0.4), droite: cm(0.4) },
        vertical: 'center',
        ...(direction === undefined ? {} : { sens: direction }),
      });
    });
    return ligne(cases, { hauteur: { valeur: hauteur, regle: 'exact' } });
  });
  return tableau('TableauSansFilet', largeurs, lignes, false);
}
