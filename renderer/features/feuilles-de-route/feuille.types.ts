import type { Sortie } from '#shared/contract/contract.ts';

/** La feuille de route entière, telle que l'hôte la rend. */
export type TableauDeFeuille = Sortie<'feuillesDeRoute.tableau'>;
export type LigneDeFeuille = TableauDeFeuille['lignes'][number];
export type AxeDeFeuille = TableauDeFeuille['axes'][number];
export type EtapeDeFeuille = Sortie<'feuillesDeRoute.etapes'>[number];
export type QuartierDeFeuille = TableauDeFeuille['quartiers'][number];

/** « Axe 2. Plein emploi ». */
export const nomDAxe = ({ numero, intitule }: Pick<AxeDeFeuille, 'numero' | 'intitule'>): string =>
  `Axe ${numero}. ${intitule}`;

/** Les quartiers sont-ils de plusieurs communes : un nom seul peut alors tromper. */
export const plusieursCommunes = (quartiers: readonly { readonly communes: string }[]): boolean =>
  new Set(quartiers.map(({ communes }) => communes).filter((mots) => mots !== '')).size > 1;
