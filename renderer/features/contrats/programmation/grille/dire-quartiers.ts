import type { Programmation, ProjetDeGrille } from '../programmation.types.ts';

/** Les quartiers d'un projet en mots, tels qu'ils se retapent : « tous », « hors QPV », ou leurs noms. */
export function direQuartiers(
  { quartiers, horsQpv }: Pick<ProjetDeGrille, 'quartiers' | 'horsQpv'>,
  tous: Programmation['quartiers'],
): string {
  if (quartiers.length === 0) return horsQpv ? 'hors QPV' : '';
  const vises = new Set(quartiers.map(({ code }) => code));
  if (tous.length > 1 && vises.size === tous.length && tous.every(({ code }) => vises.has(code))) return 'tous';
  return quartiers.map(({ libelle }) => libelle).join(', ');
}
