import { dateSansJour } from '#shared/dates/format.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { gras, ponctuer, texte } from '../segments.ts';
import { enBref, type Section } from './section.ts';

const EXTRAIT = 190;

/** Ce qu'ont décidé depuis un an les comités qui couvrent le territoire. */
export function decisions({ decisions: prises }: FicheTerritoire): Section {
  return {
    id: 'decisions',
    nombre: prises.length,
    reste: (nombre) => pluriel(nombre, 'décision', 'décisions'),
    blocs: (combien) =>
      combien === 0
        ? []
        : combien === 1
          ? prises.slice(0, 1).map(({ date, instance, texte: mots, numero }) =>
              // Une seule tient en une phrase : un titre et une puce en prendraient deux fois la place.
              paragraphe('decision', [
                ...gras('Dernière décision : '),
                ...texte(`${dateSansJour(date)}, ${instance} : ${enBref(mots, EXTRAIT)} (${numero}).`),
              ]),
            )
          : [
              titre('decisions', 2, 'Décisions récentes'),
              {
                type: 'liste',
                id: 'decisions_liste',
                elements: ponctuer(
                  prises
                    .slice(0, combien)
                    .map(({ date, instance, texte: mots, numero }) => [
                      ...gras(`${dateSansJour(date)}, ${instance} : `),
                      ...texte(`${enBref(mots, EXTRAIT)} (${numero})`),
                    ]),
                ),
              },
            ],
  };
}
