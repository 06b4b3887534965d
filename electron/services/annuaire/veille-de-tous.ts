import type { FicheLue } from '#electron/repositories/annuaire/personne.repository.ts';
import { parPaquets, type Suite } from '#shared/travail/suite.ts';
import {
  createVoisinage,
  type FicheChangee,
  type VoisinageSuivi,
} from '#shared/domain/annuaire/veille/voisinage.rules.ts';
import type { Contexte } from '../contexte.ts';
import { type Comparaison, lireEcartes, type Remplacees, veillerSur } from './veille.ts';
import { type Ensemble, ensembleOu } from './ensemble.ts';
import { createOrdres, type Ordres } from './ordres.ts';
import type { FichesRangees } from './fiches-suivies.ts';

/** Au-delà, tout comparer coûte moins. */
const CHANGEES_AU_PLUS = 500;

/** La veille de toutes les fiches, par rang, et de quoi la suivre. */
export interface VeilleDeTous {
  readonly aRevoir: Ensemble;
  /** Combien il y a à revoir de chaque fiche. */
  readonly comptes: Uint8Array;
  readonly de: ReturnType<typeof veillerSur>['de'];
  readonly ordre: Ordres;
  readonly comparaison: Comparaison;
  readonly voisines: VoisinageSuivi;
  /** Les fiches telles qu'elles ont été comparées. */
  readonly vues: readonly (FicheLue | null)[];
  /** Les rangs d'alors : relues de zéro, les fiches en ont d'autres. */
  readonly rangs: FichesRangees['rangs'];
}

/** Les personnes de qui l'on a écarté, ou remis, quelque chose. */
const ecartesChanges = (avant: Comparaison['ecartes'], apres: Comparaison['ecartes']): string[] =>
  [...avant, ...apres].flatMap(([cle, id]) => (avant.has(cle) === apres.has(cle) ? [] : [id]));

/** Les structures dont la succession a changé. */
const successionsChangees = (avant: Remplacees, apres: Remplacees): string[] =>
  [...avant.keys(), ...apres.keys()].filter((nom) => {
    const [une, autre] = [avant.get(nom), apres.get(nom)];
    return une?.par !== autre?.par || une?.le !== autre?.le;
  });

/** Les fiches qui ne sont plus celles que l'on a comparées ; `null` : trop pour les suivre. */
function fichesChangees(
  vues: readonly (FicheLue | null)[],
  fiches: readonly (FicheLue | null)[],
): readonly FicheChangee[] | null {
  const changees: FicheChangee[] = [];
  for (let rang = 0; rang < fiches.length; rang += 1) {
    const [avant, apres] = [vues[rang] ?? null, fiches[rang] ?? null];
    if (avant === apres) continue;
    if (changees.length === CHANGEES_AU_PLUS) return null;
    changees.push({ avant, apres });
  }
  return changees;
}

/** La place de chacun dans l'ordre des noms. */
function placesParNom({ parNom, fiches, rangs }: FichesRangees): (une: { readonly id: string }) => number {
  const places = new Uint32Array(fiches.length);
  for (const [place, rang] of parNom.entries()) places[rang] = place;
  return ({ id }) => places[rangs.get(id) ?? 0] ?? 0;
}

/** Celle d'avant, où seuls ceux qui ont changé et leurs voisins se comptent de nouveau. */
function recompter(
  avant: VeilleDeTous,
  { fiches, rangs }: FichesRangees,
  changees: readonly FicheChangee[],
  concernees: ReadonlySet<string>,
  combien: (une: FicheLue) => number,
): Uint8Array {
  const comptes = new Uint8Array(fiches.length);
  comptes.set(avant.comptes);
  for (const { avant: partie } of changees) if (partie !== null) comptes[rangs.get(partie.id) ?? 0] = 0;
  for (const id of concernees) {
    const rang = rangs.get(id);
    const une = rang === undefined ? null : (fiches[rang] ?? null);
    if (rang !== undefined) comptes[rang] = une === null ? 0 : combien(une);
  }
  return comptes;
}

/**
 * La veille de tous : celle d'avant, suivie, ou entière et pas à pas. Les fiches se prennent telles qu'elles sont au premier
 * pas : celles qui changent ensuite se suivront.
 */
export function* suivreLaVeille(
  contexte: Contexte,
  rangees: FichesRangees,
  avant: VeilleDeTous | null,
): Suite<VeilleDeTous> {
  const { parNom, rangs } = rangees;
  const vues = rangees.fiches.slice();
  const lues = {
    jour: contexte.aujourdHui(),
    remplacees: contexte.depots.structures.remplacees(),
    ecartes: lireEcartes(contexte),
  };
  const rendre = (comparaison: Comparaison, comptes: Uint8Array, voisines: VoisinageSuivi): VeilleDeTous => ({
    aRevoir: ensembleOu(comptes.length, (rang) => (comptes[rang] ?? 0) > 0),
    comptes,
    de: veillerSur(comparaison).de,
    ordre: createOrdres(),
    comparaison,
    voisines,
    vues,
    rangs,
  });

  const changees = avant === null || avant.rangs !== rangs ? null : fichesChangees(avant.vues, vues);
  if (avant === null || changees === null) {
    const voisines = yield* createVoisinage(Array.from(parNom, (rang) => vues[rang] as FicheLue));
    const comparaison = { ...lues, voisinage: voisines.voisinage };
    const { combien } = veillerSur(comparaison);
    const comptes = new Uint8Array(vues.length);
    yield* parPaquets(vues.length, 'Relevé de ce qui est à revoir', (rang) => {
      const une = vues[rang] ?? null;
      comptes[rang] = une === null ? 0 : combien(une);
    });
    return rendre(comparaison, comptes, voisines);
  }

  const { voisines, comparaison: ancienne } = avant;
  const concernees = new Set([
    ...voisines.changer(changees, placesParNom(rangees)),
    ...successionsChangees(ancienne.remplacees, lues.remplacees).flatMap((nom) =>
      voisines.deStructure(nom).map(({ id }) => id),
    ),
    ...ecartesChanges(ancienne.ecartes, lues.ecartes),
  ]);
  const comparaison = { ...lues, voisinage: voisines.voisinage };
  const { combien } = veillerSur(comparaison);
  return rendre(comparaison, recompter(avant, rangees, changees, concernees, combien), voisines);
}
