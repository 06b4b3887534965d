import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { colonne, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { rangees, type Section } from './section.ts';

type Quartier = FicheTerritoire['quartiers'][number];

/** Sans action, puis bloquées, puis en retard. */
const urgence = ({ actions, bloquees, enRetard }: Quartier): number =>
  actions === 0 ? Number.MAX_SAFE_INTEGER : bloquees * 100 + enRetard;

/** Les quartiers prioritaires : leurs habitants, ce qui les vise, ce qui les couvre. Une fiche de quartier dit le sien en titre. */
export function quartiers({ quartiers: tous }: FicheTerritoire): Section {
  // Ceux qui appellent l'attention d'abord : la page n'a pas toujours la place de tous.
  const siens = tous.toSorted((un, autre) => urgence(autre) - urgence(un));
  const lignes = siens.map(({ code, libelle, habitants: gens, actions, bloquees, enRetard, dispositifs }) => [
    texte(`${libelle} (${code})`),
    texte(gens === null ? 'n.d.' : nombreFr(gens)),
    texte(
      actions === 0
        ? 'aucune'
        : [
            String(actions),
            bloquees > 0 ? pluriel(bloquees, 'bloquée', 'bloquées') : null,
            enRetard > 0 ? `${enRetard} en retard` : null,
          ]
            .filter((mot) => mot !== null)
            .join(', '),
    ),
    texte(dispositifs === '' ? 'aucun' : dispositifs),
  ]);
  return {
    id: 'quartiers',
    nombre: siens.length < 2 ? 0 : siens.length,
    reste: (nombre) => pluriel(nombre, 'quartier', 'quartiers'),
    blocs: (combien) =>
      combien === 0
        ? []
        : [
            titre('quartiers', 2, 'Quartiers prioritaires'),
            {
              type: 'tableau',
              id: 'quartiers_tableau',
              serre: true,
              colonnes: [
                colonne('Quartier', 6.2),
                { ...colonne('Habitants', 2.2), nombre: true },
                colonne('Actions', 4),
                colonne('Dispositifs EQ2030', 3.6),
              ],
              lignes: rangees(lignes.slice(0, combien)),
            },
          ],
  };
}
