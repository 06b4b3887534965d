import type { TableauExporte, Valeur } from '#shared/domain/tableau/tableau.schema.ts';
import { type Colonne, montrees } from './colonne.ts';

const sansMarques = (valeur: unknown): Valeur =>
  typeof valeur === 'string' || typeof valeur === 'number' ? valeur : null;

/** Les colonnes qui ont une valeur : toutes, sauf celles de gestes. */
const exportees = <L>(colonnes: readonly Colonne<L>[]) =>
  colonnes.filter((colonne) => colonne.valeur !== undefined || !colonne.titreCache);

/**
 * Le tableau tel qu'il se copie et s'exporte : toutes ses lignes, y compris celles que l'écran ne montre pas, et leurs
 * valeurs, non leur dessin.
 */
export function enTableau<L>(titre: string, colonnes: readonly Colonne<L>[], lignes: readonly L[]): TableauExporte {
  const gardees = exportees(colonnes);
  return {
    titre,
    colonnes: gardees.map((colonne) => colonne.titre),
    lignes: lignes.map((ligne) =>
      gardees.map((colonne) => {
        if (colonne.valeur !== undefined) return colonne.valeur(ligne);
        return sansMarques(montrees([colonne])[0]?.cellule(ligne));
      }),
    ),
  };
}
