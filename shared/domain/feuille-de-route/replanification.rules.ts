import { ajouterJours, joursEntre } from '#shared/dates/date-civile.ts';
import { estClose } from './avancement.rules.ts';
import type { Etape, Fiche } from './fiche.schema.ts';
import type { SousAction } from './sous-action.schema.ts';

/** Les dates d'une action ; `null` : pas encore dite. */
export type DatesDAction = Pick<Fiche, 'debut' | 'fin'>;

/** Une action ne finit pas avant d'avoir commencé ; une date qui manque ne contredit rien. */
export const datesPossibles = ({ debut, fin }: DatesDAction): boolean => debut === null || fin === null || fin >= debut;

/**
 * De combien de jours une action se déplace : d'autant que son début, sinon que sa fin.
 * @returns 0 si la date qui la tient n'existe pas avant et après.
 */
export function joursDeDeplacement(avant: DatesDAction, apres: DatesDAction): number {
  const [de, a] = avant.debut !== null && apres.debut !== null ? [avant.debut, apres.debut] : [avant.fin, apres.fin];
  return de === null || a === null ? 0 : joursEntre(de, a);
}

/** Les étapes qui suivent une action que l'on déplace : celles qui restent à faire et ont une date. */
export function etapesDecalees(
  etapes: readonly Pick<Etape, 'id' | 'echeance' | 'faiteLe'>[],
  jours: number,
): readonly { readonly id: string; readonly echeance: string }[] {
  if (jours === 0) return [];
  return etapes.flatMap(({ id, echeance, faiteLe }) =>
    faiteLe === null && echeance !== null ? [{ id, echeance: ajouterJours(echeance, jours) }] : [],
  );
}

/** Les sous-actions qui suivent une action que l'on déplace : celles qui ne sont pas closes, et leurs dates. */
export const sousActionsDecalees = (
  sousActions: readonly SousAction[],
  jours: number,
): readonly Pick<SousAction, 'id' | 'debut' | 'echeance'>[] =>
  jours === 0
    ? []
    : sousActions
        .filter(({ etat, debut, echeance }) => !estClose(etat) && (debut !== null || echeance !== null))
        .map(({ id, debut, echeance }) => ({
          id,
          debut: debut === null ? null : ajouterJours(debut, jours),
          echeance: echeance === null ? null : ajouterJours(echeance, jours),
        }));
