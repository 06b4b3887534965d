import { useState } from 'react';
import type { Tri } from '#renderer/ui/tableau/colonne.ts';
import type { Filtres } from './filtres.ts';
import type { ColonneDeGrille } from './grille/colonnes.ts';
import type { ProjetDeGrille } from './programmation.types.ts';

interface Reglage {
  readonly projets: readonly ProjetDeGrille[];
  readonly retenus: readonly ProjetDeGrille[];
  readonly colonnes: readonly ColonneDeGrille[];
  readonly tri: Tri | null;
  readonly filtres: Filtres;
}

function ranger({ retenus, colonnes, tri }: Reglage): readonly string[] {
  const comparer = colonnes.find(({ id }) => id === tri?.colonne)?.comparer;
  const signe = tri?.sens === 'descendant' ? -1 : 1;
  const ranges =
    comparer === undefined
      ? retenus
      : retenus.toSorted((un, autre) => signe * comparer(un, autre) || un.rang - autre.rang);
  return ranges.map(({ id }) => id);
}

/**
 * Les projets à montrer, dans leur ordre. Taper dans une ligne ne la fait ni sauter ni disparaître : l'ordre et le filtre
 * ne se refont que si on les change, ou si un projet vient ou s'en va.
 */
export function useMontres(reglage: Reglage): readonly ProjetDeGrille[] {
  const { projets, tri, filtres } = reglage;
  const cle = JSON.stringify([tri, filtres, projets.map(({ id }) => id)]);
  const [tenu, setTenu] = useState(() => ({ cle, ids: ranger(reglage) }));
  const ids = tenu.cle === cle ? tenu.ids : ranger(reglage);
  if (tenu.cle !== cle) setTenu({ cle, ids });
  const parId = new Map(projets.map((projet) => [projet.id, projet]));
  return ids.flatMap((id) => parId.get(id) ?? []);
}
