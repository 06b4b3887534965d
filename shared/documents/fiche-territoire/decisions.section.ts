import { dateSansJour } from '#shared/dates/format.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { titre } from '../blocs-courants.ts';
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
