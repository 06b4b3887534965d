import type { BlocTitre, Titre } from '#shared/documents/blocs.ts';
import type { Xml } from '../openxml/xml.ts';
import { pt } from '../openxml/mesures.ts';
import { POINTS, SECTIONS } from '../styles/numerotation.ts';
import { paragraphe } from './paragraphe.ts';
import type { Place } from './place.ts';
import { rendreSegments } from './segments.ts';

/** Forme de l’acte, instance, séance, référence. Le signet est sur l’instance, qui n’est jamais vide. */
export function rendreBlocTitre(
  bloc: BlocTitre,
  { ancrer, avantTableau }: Pick<Place, 'ancrer' | 'avantTableau'>,
): readonly Xml[] {
  const lignes = [
    paragraphe(bloc.garde ? 'CoverTitle' : 'Title', rendreSegments([{ texte: bloc.forme }])),
    paragraphe('Subtitle', ancrer(rendreSegments(bloc.instance))),
    paragraphe(bloc.garde ? 'CoverDate' : 'Seance', rendreSegments(bloc.seance)),
  ];
  const loin = avantTableau ? { apres: pt(8) } : {};
  return bloc.reference.length === 0
    ? lignes
    : [...lignes, paragraphe('Reference', rendreSegments(bloc.reference), loin)];
}

/** Titre de niveau 1 à 6 ; en tête de page forcée, il perd son espace du haut. */
export const rendreTitre = (bloc: Titre, { ancrer }: Pick<Place, 'ancrer'>): Xml =>
  paragraphe(`Heading${bloc.niveau}`, ancrer(rendreSegments(bloc.segments)), {
    ...(bloc.nouvellePage ? { pageBreakBefore: true, avant: 0 } : {}),
    ...(bloc.numero === null ? {} : { numId: bloc.niveau === 1 ? SECTIONS : POINTS }),
  });
