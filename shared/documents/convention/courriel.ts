import { typographier } from '#shared/text/typographie.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { texteNu } from '../segments.ts';

/** Ce qui entoure la lettre, et qu'un courriel n'a pas à redire. */
const HORS_DU_CORPS: ReadonlySet<string> = new Set(['lieu_date', 'destinataire', 'politesse', 'copies']);

/** Le courriel qui accompagne une relance : l'objet et les mots de la lettre, sans timbre ni signature manuscrite. */
export function courrielDeRelance(lettre: DocumentNeutre): { readonly objet: string; readonly texte: string } {
  const corps = lettre.blocs.flatMap((bloc) => {
    if (bloc.type === 'liste') return [bloc.elements.map((element) => `- ${texteNu(element)}`).join('\n')];
    return bloc.type === 'paragraphe' && !HORS_DU_CORPS.has(bloc.id) ? [texteNu(bloc.segments)] : [];
  });
  return {
    objet: lettre.titre,
    texte: [...corps, typographier('Cordialement,'), lettre.auteur].join('\n\n'),
  };
}
