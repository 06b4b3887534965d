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

/** Les colonnes de nombres que suit un texte sans s'en écarter : « 38 30 novembre 2026 » (charte, § 3). */
export const nombresColles = ({ blocs }: DocumentNeutre): string[] =>
  blocs.flatMap((bloc) =>
    bloc.type !== 'tableau'
      ? []
      : bloc.colonnes
          .filter((colonne, rang) => {
            const suivante = bloc.colonnes[rang + 1];
            return colonne.nombre && suivante?.nombre === false && colonne.gouttiere !== true;
          })
          .map(({ titre }) => `${bloc.id} : ${titre}`),
  );
