import type { DocumentNeutre, Segment } from '../blocs.ts';

const estSegment = (objet: object): objet is Segment => 'texte' in objet && typeof objet.texte === 'string';

function* segmentsDe(objet: unknown): Generator<Segment> {
  if (typeof objet !== 'object' || objet === null) return;
  if (estSegment(objet)) yield objet;
  else for (const valeur of Object.values(objet)) yield* segmentsDe(valeur);
}

/** Ce qu’un document laisse entre crochets, une fois chacun, dans l’ordre où il s’y lit. */
export const manquesDe = ({ blocs }: Pick<DocumentNeutre, 'blocs'>): readonly string[] => [
  ...new Set([...segmentsDe(blocs)].flatMap(({ aCompleter, texte }) => (aCompleter === true ? [texte] : []))),
];
