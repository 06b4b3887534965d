import type { Adresse, Liste, Objet, Paragraphe, StyleParagraphe } from '#shared/documents/blocs.ts';
import type { Xml } from '../openxml/xml.ts';
import { cm, pt } from '../openxml/mesures.ts';
import { TIRETS } from '../styles/numerotation.ts';
import type { IdStyle } from '../styles/paragraphes.ts';
import { paragraphe } from './paragraphe.ts';
import { espaceApresTableau, type Place } from './place.ts';
import { rendreSegments } from './segments.ts';

const STYLES: Readonly<Record<StyleParagraphe, IdStyle>> = {
  legende: 'Caption',
  source: 'Source',
  corps: 'BodyText',
  retrait: 'BodyText',
  pointFiche: 'PointFiche',
  reference: 'Reference',
  lieuDate: 'LieuDate',
  appel: 'Salutation',
  politesse: 'Closing',
};

export const rendreParagraphe = (bloc: Paragraphe, place: Place): Xml =>
  paragraphe(STYLES[bloc.style], place.ancrer(rendreSegments(bloc.segments)), {
    ...(bloc.style === 'reference'
      ? { ...(place.apresTableau ? { avant: pt(4) } : {}), apres: pt(8) }
      : espaceApresTableau(place)),
    ...(bloc.lie || place.avantSignatures ? { keepNext: true } : {}),
    ...(bloc.style === 'retrait' ? { keepLines: true, retrait: { gauche: cm(1) } } : {}),
  });

/** Liste à tirets ; le dernier élément prend l’espace d’un paragraphe. */
export const rendreListe = (bloc: Liste, place: Place): readonly Xml[] =>
  bloc.elements.map((element, rang) => {
    const passages = rendreSegments(element);
    const dernier = rang === bloc.elements.length - 1;
    return paragraphe('ListBullet', rang === 0 ? place.ancrer(passages) : passages, {
      numId: TIRETS,
      ...(dernier && place.avantSignatures ? { keepNext: true } : {}),
      ...(rang === 0 ? espaceApresTableau(place) : {}),
      ...(dernier ? { apres: pt(8) } : {}),
    });
  });

export const rendreAdresse = (bloc: Adresse, { ancrer }: Pick<Place, 'ancrer'>): readonly Xml[] =>
  bloc.lignes.map((ligne, rang) => {
    const passages = rendreSegments(ligne);
    return paragraphe('Adresse', rang === 0 ? ancrer(passages) : passages);
  });

/** « Objet : » et « P.J. : », libellé en gras suspendu. */
export const rendreObjet = (bloc: Objet, { ancrer }: Pick<Place, 'ancrer'>): readonly Xml[] =>
  bloc.lignes.map(({ libelle, segments }, rang) => {
    const tete = rendreSegments([{ texte: libelle, gras: true }, { texte: '\t' }]);
    return paragraphe('Objet', [...(rang === 0 ? ancrer(tete) : tete), ...rendreSegments(segments)]);
  });
