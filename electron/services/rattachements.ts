import { cleDeTerritoire } from '#electron/repositories/territoire-situe.queries.ts';
import type { TypeStructure } from '#shared/domain/annuaire/structure.data.ts';
import { genreFourni } from '#shared/domain/designation/genres.data.ts';
import type { Contexte } from './contexte.ts';

/** Ce par quoi une liste se compose : départements, genres de désignation, type de structure. */
export interface Rattachements {
  readonly departements: string[];
  readonly designations: { readonly genre: string; readonly nom: string }[];
  readonly typeStructure: TypeStructure | null;
}

export const SANS_RATTACHEMENT: Rattachements = { departements: [], designations: [], typeStructure: null };

/** De quoi rattacher n'importe quelle personne, en quatre lectures quel qu'en soit le nombre. */
export function lireRattachements({ depots, aujourdHui }: Contexte): (personneId: string) => Rattachements {
  const jour = aujourdHui();
  const vises = depots.rattachements.territoires(jour);
  const departements = depots.territoires.departementsDe(vises);
  const codes = new Map<string, Set<string>>();
  for (const { personneId, ...vise } of vises) {
    const siens = codes.get(personneId) ?? new Set<string>();
    for (const code of departements.get(cleDeTerritoire(vise)) ?? []) siens.add(code);
    codes.set(personneId, siens);
  }
  const designations = Map.groupBy(depots.rattachements.designations(jour), ({ personneId }) => personneId);
  const definis = new Map(depots.genresDesignation.tous().map(({ id, nom }) => [id, nom]));
  const nomDe = (genre: string): string => genreFourni(genre)?.nom ?? definis.get(genre) ?? genre;
  const types = new Map(depots.rattachements.structures().map((une) => [une.personneId, une.typeStructure]));
  return (personneId) => {
    const siens = codes.get(personneId);
    const designe = designations.get(personneId);
    const typeStructure = types.get(personneId) ?? null;
    if (siens === undefined && designe === undefined && typeStructure === null) return SANS_RATTACHEMENT;
    return {
      departements: [...(siens ?? [])].toSorted(),
      designations: (designe ?? []).map(({ genre }) => ({ genre, nom: nomDe(genre) })),
      typeStructure,
    };
  };
}
