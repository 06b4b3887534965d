import type { Quoi } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import type { ConstatDEffectif } from '#shared/domain/convention/beneficiaires/constats-effectifs.rules.ts';
import { TOTAL } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import { cleDePlace } from '#renderer/ui/grille/use-cellule.ts';
import { cleDeLigne } from './lignes.ts';

/** Ce qui ne va pas, par cellule, de ce que l'on saisit (un écart sans motif se lit au contrôlé et au retenu) : à sa part, et au total, que l'on voit sans ventiler. */
export function fautesParCellule(constats: readonly ConstatDEffectif[], quoi: Quoi): ReadonlyMap<string, string> {
  const fautes = new Map<string, string>();
  if (quoi === 'objectif') return fautes;
  const siens = constats.filter(({ code }) => (code === 'O-15') === (quoi !== 'declare'));
  for (const { indicateurId, part, au, phrase } of siens)
    for (const une of new Set([part, TOTAL])) {
      const place = cleDePlace({ ligne: cleDeLigne(indicateurId, une), colonne: au });
      fautes.set(place, [fautes.get(place), phrase].filter((dite) => dite !== undefined).join(' '));
    }
  return fautes;
}
