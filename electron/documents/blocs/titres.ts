import type { Paragraph } from 'docx';
import type { BlocTitre, Titre } from '#shared/documents/blocs.ts';
import { pt } from '../styles/mesures.ts';
import { POINTS } from '../styles/numerotation.ts';
import type { IdStyle } from '../styles/paragraphes.ts';
import { paragraphe } from './paragraphe.ts';
import type { Place } from './place.ts';
import { ancrer, rendreSegments } from './segments.ts';

/** Forme de l’acte, instance, séance, référence. Le signet est sur l’instance, qui n’est jamais vide. */
export function rendreBlocTitre(bloc: BlocTitre, { avantTableau }: Pick<Place, 'avantTableau'>): Paragraph[] {
  const loin = avantTableau ? { spacing: { after: pt(8) } } : {};
  const lignes = [
    paragraphe('Title', rendreSegments([{ texte: bloc.forme }])),
    paragraphe('Subtitle', ancrer(bloc.id, rendreSegments(bloc.instance))),
    paragraphe('Seance', rendreSegments(bloc.seance)),
  ];
  return bloc.reference.length === 0
    ? lignes
    : [...lignes, paragraphe('Reference', rendreSegments(bloc.reference), loin)];
}

/** Titre de niveau 1 à 6 ; en tête de page forcée, il perd son espace du haut. */
export function rendreTitre(bloc: Titre): Paragraph[] {
  const style: IdStyle = `Heading${bloc.niveau}`;
  return [
    paragraphe(style, ancrer(bloc.id, rendreSegments(bloc.segments)), {
      ...(bloc.nouvellePage ? { pageBreakBefore: true, spacing: { before: pt(0) } } : {}),
      ...(bloc.numero === null ? {} : { numbering: POINTS }),
    }),
  ];
}
