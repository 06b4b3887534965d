import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { gras, texte } from '../segments.ts';
import { rangees, type Section } from './section.ts';

/** Qui suit le territoire, le plus proche d'abord. */
export function appels({ appels: qui }: FicheTerritoire): Section {
  return {
    id: 'appels',
    nombre: qui.length,
    reste: (nombre) => pluriel(nombre, 'personne à appeler', 'personnes à appeler'),
    blocs: (combien) =>
      combien === 0
        ? []
        : combien === 1
          ? qui.slice(0, 1).map(({ nom, titre: role, telephone, courriel }) =>
              // Une seule personne tient en une ligne.
              paragraphe('appel', [
                ...gras('Qui appeler : '),
                ...texte(
                  [nom, role.toLowerCase(), telephone?.replaceAll(' ', INSECABLE) ?? courriel ?? '']
                    .filter((mot) => mot !== '')
                    .join(', '),
                ),
                ...texte('.'),
              ]),
            )
          : [
              titre('appels', 2, 'Qui appeler'),
              {
                type: 'tableau',
                id: 'appels_tableau',
                serre: true,
                colonnes: [colonne('Personne', 4.6), colonne('Qualité', 6.4), colonne('Téléphone ou courriel', 5)],
                lignes: rangees(
                  qui
                    .slice(0, combien)
                    .map(({ nom, titre: role, telephone, courriel }) => [
                      texte(nom),
                      texte(role),
                      [{ texte: telephone?.replaceAll(' ', INSECABLE) ?? courriel ?? '' }],
                    ]),
                ),
              },
            ],
  };
}
