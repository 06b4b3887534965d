import { type Avancement, appelleUnPoint } from '../feuille-de-route/avancement.rules.ts';
import { etatFicheSchema } from '../feuille-de-route/fiche.schema.ts';
import type { ComptesDActions } from './tableau-de-contrat.schema.ts';

/** Une action telle que le tableau de bord la compte. */
export interface ActionComptee {
  readonly id: string;
  readonly axeId: string;
  readonly avancement: Avancement;
  readonly sansNouvelles: boolean;
}

/** Compte des actions par état, et celles qui appellent un regard ; inscrite à deux axes, une action ne compte qu'une fois. */
export function compterActions(lignes: readonly ActionComptee[]): ComptesDActions {
  const actions = [...new Map(lignes.map((une) => [une.id, une])).values()];
  const combien = (garder: (action: ActionComptee) => boolean): number => actions.filter(garder).length;
  return {
    total: actions.length,
    parEtat: Object.fromEntries(
      etatFicheSchema.options.map((etat) => [etat, combien(({ avancement }) => avancement.etat === etat)]),
    ) as ComptesDActions['parEtat'],
    aVoir: combien(({ avancement }) => appelleUnPoint(avancement)),
    bloquees: combien(({ avancement }) => avancement.etat === 'bloquee'),
    sansNouvelles: combien(({ sansNouvelles }) => sansNouvelles),
  };
}
