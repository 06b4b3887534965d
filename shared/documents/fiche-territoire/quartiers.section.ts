import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { enumerer, nombreFr, pluriel, plurielOuAucun } from '#shared/text/nombres.ts';
import { colonne, nombresAvantTexte, paragraphe, titre } from '../blocs-courants.ts';
import { gras, texte } from '../segments.ts';
import { rangees, type Section } from './section.ts';

type Quartier = FicheTerritoire['quartiers'][number];

/** Sans action, puis bloquées, puis en retard. */
const urgence = ({ actions, bloquees, enRetard }: Quartier): number =>
  actions === 0 ? Number.MAX_SAFE_INTEGER : bloquees * 100 + enRetard;

/** « 4, 2 bloquées, 1 en retard » : le nombre de ses actions, dit par l'appelant, et ce qui appelle l'attention. */
const direActions = (nombre: string, { bloquees, enRetard }: Quartier): string =>
  [
    nombre,
    bloquees > 0 ? pluriel(bloquees, 'bloquée', 'bloquées') : null,
    enRetard > 0 ? `${enRetard} en retard` : null,
  ]
    .filter((mot) => mot !== null)
    .join(', ');

/** « Drouot-Jonquilles (4 actions, 2 bloquées) » : ce qu'une page pleine dit d'un quartier. */
const enUnMot = (quartier: Quartier): string =>
  `${quartier.libelle} (${direActions(plurielOuAucun(quartier.actions, 'aucune', 'action', 'actions'), quartier)})`;

/** Jusque-là, sur une page pleine, une phrase : un tableau prendrait deux fois sa place. */
const EN_PHRASE = 3;

/** Les quartiers prioritaires : leurs habitants, ce qui les vise, ce qui les couvre. Une fiche de quartier dit le sien en titre. */
export function quartiers({ quartiers: tous }: FicheTerritoire): Section {
  // Ceux qui appellent l'attention d'abord : la page n'a pas toujours la place de tous.
  const siens = tous.toSorted((un, autre) => urgence(autre) - urgence(un));
  const lignes = siens.map((quartier) => [
    texte(`${quartier.libelle} (${quartier.code})`),
    texte(quartier.habitants === null ? 'n.d.' : nombreFr(quartier.habitants)),
    texte(quartier.actions === 0 ? 'aucune' : direActions(String(quartier.actions), quartier)),
    texte(quartier.dispositifs === '' ? 'aucun' : quartier.dispositifs),
  ]);
  return {
    id: 'quartiers',
    nombre: siens.length < 2 ? 0 : siens.length,
    reste: (nombre) => pluriel(nombre, 'quartier', 'quartiers'),
    blocs: (combien) =>
      combien === 0
        ? []
        : combien <= EN_PHRASE && combien < siens.length
          ? [
              paragraphe('quartiers_phrase', [
                ...gras(`${combien === 1 ? 'Quartier' : 'Quartiers'} à regarder : `),
                ...texte(`${enumerer(siens.slice(0, combien).map(enUnMot))}.`),
              ]),
            ]
          : [
              titre('quartiers', 2, 'Quartiers prioritaires'),
              {
                type: 'tableau',
                id: 'quartiers_tableau',
                serre: true,
                colonnes: [
                  colonne('Quartier', 6.2),
                  nombresAvantTexte('Habitants', 2.2),
                  colonne('Actions', 4),
                  colonne('Dispositifs EQ2030', 3.6),
                ],
                lignes: rangees(lignes.slice(0, combien)),
              },
            ],
  };
}
