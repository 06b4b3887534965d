import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { textesDuBloc } from '#shared/documents/texte-des-blocs.ts';

/** Le texte entier d’un document neutre : ce que Word doit imprimer, mot pour mot. */
export const textesDuDocument = ({ blocs }: DocumentNeutre): string[] => blocs.flatMap(textesDuBloc);

/** Le bloc de ce nom, en une seule chaîne ; vide s’il n’y est pas. */
export const texteDuBloc = ({ blocs }: DocumentNeutre, id: string): string =>
  blocs
    .filter((bloc) => bloc.id === id)
    .flatMap(textesDuBloc)
    .join('\n');
