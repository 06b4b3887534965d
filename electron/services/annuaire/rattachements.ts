import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { TerritoireRattache } from '#electron/repositories/territoires/rattachements.queries.ts';
import type { TypeStructure } from '#shared/domain/annuaire/structure.data.ts';
import { genreFourni } from '#shared/domain/designation/genres.data.ts';
import type { Contexte } from '../contexte.ts';

/** Qui l'on range : sa structure dit le reste. */
export interface Rattachable {
  readonly id: string;
  readonly structureId: string | null;
}

const RIEN: ReadonlySet<string> = new Set();

/**
 * De quoi ranger n'importe quelle personne : départements, genres de désignation, type de structure. Lu par structure,
 * désignation et mandat : le nombre de personnes n'y change rien.
 */
export function lireRattachements({ depots, aujourdHui }: Contexte) {
  const jour = aujourdHui();
  const desStructures = depots.rattachements.territoiresDesStructures();
  const desPersonnes = depots.rattachements.territoiresDesPersonnes(jour);
  const departements = depots.territoires.departementsDe([...desStructures, ...desPersonnes]);
  const codesPar = (vises: readonly TerritoireRattache[]) => {
    const codes = new Map<string, Set<string>>();
    for (const { de, ...vise } of vises) {
      const siens = codes.get(de) ?? new Set<string>();
      for (const code of departements.get(cleDeTerritoire(vise)) ?? []) siens.add(code);
      codes.set(de, siens);
    }
    return codes;
  };
  const [parStructure, parPersonne] = [codesPar(desStructures), codesPar(desPersonnes)];
  const designations = new Map(
    [...Map.groupBy(depots.rattachements.designations(jour), ({ personneId }) => personneId)].map(
      ([id, siennes]) => [id, new Set(siennes.map(({ genre }) => genre))] as const,
    ),
  );
  const definis = new Map(depots.genresDesignation.tous().map(({ id, nom }) => [id, nom]));
  const types = new Map<string, TypeStructure>(depots.rattachements.types().map(({ id, type }) => [id, type]));
  return {
    estDans: (departement: string, { id, structureId }: Rattachable): boolean =>
      (structureId !== null && parStructure.get(structureId)?.has(departement)) ||
      (parPersonne.get(id)?.has(departement) ?? false),
    departementsDe: ({ id, structureId }: Rattachable): ReadonlySet<string> => {
      const siens = parPersonne.get(id) ?? RIEN;
      const siennes = (structureId === null ? undefined : parStructure.get(structureId)) ?? RIEN;
      return siens.size === 0 ? siennes : new Set([...siens, ...siennes]);
    },
    /** Genres de désignation qu'elle porte aujourd'hui. */
    designationsDe: ({ id }: Rattachable): ReadonlySet<string> => designations.get(id) ?? RIEN,
    typeDe: ({ structureId }: Rattachable): TypeStructure | null =>
      structureId === null ? null : (types.get(structureId) ?? null),
    nomDeGenre: (genre: string): string => genreFourni(genre)?.nom ?? definis.get(genre) ?? genre,
  };
}

export type Rattachements = ReturnType<typeof lireRattachements>;
