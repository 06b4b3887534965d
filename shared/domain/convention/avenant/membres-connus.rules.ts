import type { MembreDeConvention } from '../membre.schema.ts';

type Mouvement = Pick<MembreDeConvention, 'entreeId' | 'entreLe' | 'sortiLe'>;

/** Les organismes qui sont, ou ont été, dans la convention : un projet d'avenant ne fait encore entrer personne. */
export const membresConnus = <M extends Mouvement>(membres: readonly M[]): readonly M[] =>
  membres.filter(({ entreeId, entreLe }) => entreeId === null || entreLe !== null);

/** L'organisme y était au moins un jour de cette année civile : il en rend les comptes. */
export const etaitLa = ({ entreLe, sortiLe }: Omit<Mouvement, 'entreeId'>, annee: number): boolean =>
  (entreLe === null || entreLe <= `${annee}-12-31`) && (sortiLe === null || sortiLe > `${annee}-01-01`);
