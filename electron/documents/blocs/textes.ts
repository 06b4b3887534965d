import type { Paragraph } from 'docx';
import type { Adresse, Liste, Objet, Paragraphe, StyleParagraphe } from '#shared/documents/blocs.ts';
import { cm, pt } from '../styles/mesures.ts';
import { TIRETS } from '../styles/numerotation.ts';
import type { IdStyle } from '../styles/paragraphes.ts';
import { paragraphe } from './paragraphe.ts';
import { espaceApresTableau, type Place } from './place.ts';
import { ancrer, rendreSegments } from './segments.ts';

const STYLES: Readonly<Record<StyleParagraphe, IdStyle>> = {
  corps: 'BodyText',
  retrait: 'BodyText',
  pointFiche: 'PointFiche',
  reference: 'Reference',
  lieuDate: 'LieuDate',
  appel: 'Salutation',
  politesse: 'Closing',
};

export const rendreParagraphe = (bloc: Paragraphe, place: Place): Paragraph[] => [
  paragraphe(STYLES[bloc.style], ancrer(bloc.id, rendreSegments(bloc.segments)), {
    ...espaceApresTableau(place),
    ...(bloc.lie || place.avantSignatures ? { keepNext: true } : {}),
    ...(bloc.style === 'reference' ? { spacing: { after: pt(8) } } : {}),
    ...(bloc.style === 'retrait' ? { keepLines: true, indent: { left: cm(1) } } : {}),
  }),
];

/** Liste à tirets ; le dernier élément prend l’espace d’un paragraphe. */
export const rendreListe = (bloc: Liste, place: Place): Paragraph[] =>
  bloc.elements.map((element, rang) => {
    const passages = rendreSegments(element);
    const dernier = rang === bloc.elements.length - 1;
    return paragraphe('ListBullet', rang === 0 ? ancrer(bloc.id, passages) : passages, {
      numbering: TIRETS,
      ...(dernier && place.avantSignatures ? { keepNext: true } : {}),
      spacing: { ...(rang === 0 ? espaceApresTableau(place).spacing : {}), ...(dernier ? { after: pt(8) } : {}) },
    });
  });

export const rendreAdresse = (bloc: Adresse): Paragraph[] =>
  bloc.lignes.map((ligne, rang) => {
    const passages = rendreSegments(ligne);
    return paragraphe('Adresse', rang === 0 ? ancrer(bloc.id, passages) : passages);
  });

/** « Objet : » et « P.J. : », libellé en gras suspendu. */
export const rendreObjet = (bloc: Objet): Paragraph[] =>
  bloc.lignes.map(({ libelle, segments }, rang) => {
    const tete = rendreSegments([{ texte: libelle, gras: true }, { texte: '\t' }]);
    return paragraphe('Objet', [...(rang === 0 ? ancrer(bloc.id, tete) : tete), ...rendreSegments(segments)]);
  });
