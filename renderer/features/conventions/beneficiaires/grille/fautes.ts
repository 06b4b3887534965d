import type { ConstatDEffectif } from '#shared/domain/convention/constats-effectifs.rules.ts';
import { TOTAL } from '#shared/domain/convention/ventilations.data.ts';
import { cleDePlace } from '#renderer/ui/grille/use-cellule.ts';
import { cleDeLigne } from './lignes.ts';

/** Ce qui ne va pas, par cellule : à sa part, et au total, que l'on voit sans ventiler. */
export function fautesParCellule(constats: readonly ConstatDEffectif[]): ReadonlyMap<string, string> {
  const fautes = new Map<string, string>();
  for (const { indicateurId, part, au, phrase } of constats)
    for (const une of new Set([part, TOTAL])) {
      const place = cleDePlace({ ligne: cleDeLigne(indicateurId, une), colonne: au });
      fautes.set(place, [fautes.get(place), phrase].filter((dite) => dite !== undefined).join(' '));
    }
  return fautes;
}
