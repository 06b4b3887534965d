import { atteinteDe } from '#shared/domain/feuille-de-route/atteinte.rules.ts';
import { direValeur } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import type { Indicateur, Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Figure } from '../../blocs.ts';
import { figure } from '../../graphiques/figures.ts';
import type { Barre } from '../../graphiques/graphique.types.ts';
import { partAuDixieme } from '../mots-de-fiche.ts';

/** Au-delà, le tableau les dit tous. */
const INDICATEURS = 10;

/** Un indicateur, son départ, sa valeur et sa cible. */
export interface Suivi {
  readonly nom: string;
  readonly indicateur: Pick<Indicateur, 'nature' | 'unite'>;
  readonly initiale: Mesure | null;
  readonly valeur: Mesure | null;
  readonly cible: Mesure | null;
}

/** « 24, cible 60 (40,0 %) » ; une valeur non notée est « n.d. », jamais zéro (R-105). */
function barreDe({ nom, indicateur, initiale, valeur, cible }: Suivi): Barre[] {
  const { part, enBaisse } = atteinteDe({ initiale, realisee: valeur, cible });
  const [visee, faite] = [cible?.valeur ?? null, valeur?.valeur ?? null];
  // Une cible de zéro, qui n’est pas une baisse, n’a pas de part.
  if (visee === null || (visee === 0 && !enBaisse)) return [];
  const mots = `${direValeur(indicateur, faite)}, cible${INSECABLE}${direValeur(indicateur, visee)}`;
  const dite = part === null ? mots : `${mots} (${partAuDixieme(part)}${enBaisse ? ' de la baisse' : ''})`;
  return [{ libelle: nom, valeur: part, dite, ton: 'plein' }];
}

/** Chaque indicateur en part de sa cible, ou de la baisse visée, le même trait pour tous ; `null` : moins de deux ont une cible. */
export function indicateursEtCibles(suivis: readonly Suivi[], source: string): Figure | null {
  const barres = suivis.flatMap(barreDe);
  // D’un seul, le tableau dit tout.
  if (barres.length < 2) return null;
  const reste = barres.length - INDICATEURS;
  return figure(
    'Le réalisé à côté de la cible',
    {
      genre: 'barres',
      groupes: [{ titre: null, barres: barres.slice(0, INDICATEURS) }],
      repere: { valeur: 1, dit: 'cible' },
    },
    `${source}${reste > 0 ? ` ${pluriel(reste, 'autre indicateur est', 'autres indicateurs sont')} dans le tableau.` : ''}`,
  );
}
