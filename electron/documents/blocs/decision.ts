import type { Decision, Segments } from '#shared/documents/blocs.ts';
import type { Xml } from '../openxml/xml.ts';
import { paragraphe } from './paragraphe.ts';
import type { Place } from './place.ts';
import { rendreSegments } from './segments.ts';

/** Au-delà, un paragraphe gardé entier laisserait une demi-page blanche : il se coupe entre deux lignes. */
const SIGNES_INSECABLES = 600;

const secable = (segments: Segments) =>
  segments.reduce((somme, { texte }) => somme + texte.length, 0) > SIGNES_INSECABLES ? { keepLines: false } : {};

/**
 * Numéro, puis texte, suivi et vote, s’il y en a un, sous le même filet bleu, puis désaccords sans filet. Le numéro
 * est hors du filet, sans quoi deux décisions de suite souderaient le leur.
 */
export function rendreDecision(bloc: Decision, { ancrer }: Pick<Place, 'ancrer'>): readonly Xml[] {
  const suivi = bloc.suivi.length === 0 ? [] : [bloc.suivi];
  const dernier = bloc.desaccords.length - 1;
  return [
    paragraphe('DecisionNumero', ancrer(rendreSegments(bloc.numero))),
    ...[...bloc.texte, ...suivi].map((segments) => paragraphe('Decision', rendreSegments(segments), secable(segments))),
    ...(bloc.vote.length === 0
      ? []
      : [paragraphe('Vote', rendreSegments(bloc.vote), dernier < 0 ? {} : { keepNext: true })]),
    ...bloc.desaccords.map((segments, indice) =>
      paragraphe('Desaccord', rendreSegments(segments), {
        ...secable(segments),
        ...(indice < dernier ? { keepNext: true } : {}),
      }),
    ),
  ];
}
