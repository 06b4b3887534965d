import type { Paragraph } from 'docx';
import type { Decision } from '#shared/documents/blocs.ts';
import { paragraphe } from './paragraphe.ts';
import { ancrer, rendreSegments } from './segments.ts';

/**
 * Numéro, puis texte, suivi et vote sous le même filet bleu, puis désaccords sans filet. Le numéro
 * est hors du filet, sans quoi deux décisions de suite souderaient le leur.
 */
export function rendreDecision(bloc: Decision): Paragraph[] {
  const suivi = bloc.suivi.length === 0 ? [] : [bloc.suivi];
  const dernier = bloc.desaccords.length - 1;
  return [
    paragraphe('DecisionNumero', ancrer(bloc.id, rendreSegments(bloc.numero))),
    ...[...bloc.texte, ...suivi].map((segments) => paragraphe('Decision', rendreSegments(segments))),
    paragraphe('Vote', rendreSegments(bloc.vote), dernier < 0 ? {} : { keepNext: true }),
    ...bloc.desaccords.map((segments, indice) =>
      paragraphe('Desaccord', rendreSegments(segments), indice < dernier ? { keepNext: true } : {}),
    ),
  ];
}
