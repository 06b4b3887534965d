import { comparerTextes } from '#shared/text/tri.ts';
import type { Instance, TypeInstance } from './instance.schema.ts';
import { NIVEAUX } from './registre.data.ts';
import { type Niveau, TYPES } from './types.data.ts';

/** Une instance à sa place dans la liste. */
export interface InstanceRangee<I> {
  readonly instance: I;
  readonly niveau: Niveau;
  /** 0 : à la racine de son niveau ; 1 : sous son comité ; 2 : sous sa commission. */
  readonly profondeur: number;
}

type ARanger = Pick<Instance, 'id' | 'type' | 'parentId'> & { readonly nom: string };

const rangDuType = new Map(Object.keys(TYPES).map((type, rang) => [type, rang]));

/** Un comité territorial tient toujours à la racine de son niveau, qu'il soit ou non rattaché à un autre. */
const COMITES: readonly TypeInstance[] = ['CRPE', 'CREFOP', 'CDPE', 'CLPE'];

/**
 * Range les instances par niveau, puis par genre et par nom, chacune suivie de celles qui en dépendent. Une
 * instance dont le rattachement n'est pas montré est à la racine de son propre niveau.
 */
export function rangerEnArbre<I extends ARanger>(
  instances: readonly I[],
  ordre: readonly Niveau[] = NIVEAUX.map(({ niveau }) => niveau),
): readonly InstanceRangee<I>[] {
  const ids = new Set(instances.map(({ id }) => id));
  const tries = instances.toSorted(
    (une, autre) =>
      (rangDuType.get(une.type) ?? 0) - (rangDuType.get(autre.type) ?? 0) || comparerTextes(une.nom, autre.nom),
  );
  const estRacine = ({ id, type, parentId }: I) =>
    parentId === null || parentId === id || !ids.has(parentId) || COMITES.includes(type);
  const enfants = Map.groupBy(
    tries.filter((instance) => !estRacine(instance)),
    ({ parentId }) => parentId ?? '',
  );
  const places = new Set<string>();
  const suivre = (instance: I, niveau: Niveau, profondeur: number): InstanceRangee<I>[] => {
    if (places.has(instance.id)) return [];
    places.add(instance.id);
    const siens = enfants.get(instance.id) ?? [];
    return [{ instance, niveau, profondeur }, ...siens.flatMap((enfant) => suivre(enfant, niveau, profondeur + 1))];
  };
  const rangees = ordre.flatMap((niveau) =>
    tries
      .filter((instance) => estRacine(instance) && TYPES[instance.type].niveau === niveau)
      .flatMap((instance) => suivre(instance, niveau, 0)),
  );
  // Une boucle de rattachements n'a pas de racine : rien ne se perd pour autant.
  return [...rangees, ...tries.flatMap((instance) => suivre(instance, TYPES[instance.type].niveau, 0))];
}
