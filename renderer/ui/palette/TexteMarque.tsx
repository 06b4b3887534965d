import { marquer } from './marquer.ts';

interface Proprietes {
  readonly children: string;
  readonly cherche: string;
}

/** Un texte où ce qui a été cherché se voit. */
export function TexteMarque({ children, cherche }: Proprietes) {
  return (
    <span>
      {marquer(children, cherche).map(({ texte, marque }, n) =>
        // Un morceau n'a pas d'autre identité que sa place.
        marque ? <mark key={n}>{texte}</mark> : texte,
      )}
    </span>
  );
}
