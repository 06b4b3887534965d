/** Une personne qui n'exerce plus à cette date : elle quitte les choix et les listes, jamais les réunions passées (A7). */
export const exerceEncore = ({ ancienneLe }: { readonly ancienneLe: string | null }, jour: string): boolean =>
  ancienneLe === null || ancienneLe > jour;
