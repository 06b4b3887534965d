import { epuiser, parPaquets, type Suite } from '#shared/travail/suite.ts';
import type { Personne } from '../personne.schema.ts';
import { partiesDe } from './adresse.rules.ts';
import { cleDeNom, lettres } from './lettres.rules.ts';

/** Ce que les fiches disent ensemble, rangé une fois : chaque fiche s'y compare sans relire les autres. */
export interface Voisinage {
  readonly parCourriel: ReadonlyMap<string, readonly Personne[]>;
  readonly parNom: ReadonlyMap<string, readonly Personne[]>;
  /** La clé d'une structure, calculée une fois : des centaines de fiches portent la même. */
  readonly cleDe: (structure: string) => string;
  /** Adresses de chaque domaine, par structure. */
  readonly domaines: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** L'écriture la plus portée de chaque structure, et de combien de personnes. */
  readonly ecritures: ReadonlyMap<string, readonly [ecriture: string, combien: number]>;
}

export const cleDeCourriel = (courriel: string): string => courriel.toLowerCase().normalize('NFC');
export const cleDePersonne = ({ nom, prenom }: Pick<Personne, 'nom' | 'prenom'>): string | null =>
  prenom === null || lettres(prenom) === '' ? null : `${lettres(nom)} ${lettres(prenom)}`;

/** Range une fiche sous sa clé ; sans clé, elle n'est pas rangée. */
function ranger(rangees: Map<string, Personne[]>, cle: string | null, personne: Personne): void {
  if (cle === null) return;
  const siennes = rangees.get(cle);
  if (siennes === undefined) rangees.set(cle, [personne]);
  else siennes.push(personne);
}

/** Combien de fois chaque mot revient. */
function compter(mots: Iterable<string>): Map<string, number> {
  const comptes = new Map<string, number>();
  for (const mot of mots) comptes.set(mot, (comptes.get(mot) ?? 0) + 1);
  return comptes;
}

/** L'écriture la plus portée ; à égalité, toujours la même. */
const principale = (ecritures: ReadonlyMap<string, number>): readonly [string, number] =>
  [...ecritures].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];

/** Une fiche qui change ; `null` : elle n'était pas là, ou n'y est plus. */
export interface FicheChangee {
  readonly avant: Personne | null;
  readonly apres: Personne | null;
}

/** Le voisinage de fiches, et de quoi le suivre quand quelques-unes changent, sans relire les autres. */
export interface VoisinageSuivi {
  readonly voisinage: Voisinage;
  /** Qui porte cette structure, quelle que soit son écriture. */
  readonly deStructure: (structure: string) => readonly Personne[];
  /**
   * Suit des fiches qui changent.
   * @param place leur ordre : de deux fiches du même nom, la première se dit d'abord
   * @returns celles dont la veille a pu changer : elles, et leurs voisines
   */
  readonly changer: (changees: readonly FicheChangee[], place: (une: Personne) => number) => ReadonlySet<string>;
}

/** Range le voisinage de ces fiches, pas à pas. */
export function* createVoisinage(personnes: readonly Personne[]): Suite<VoisinageSuivi> {
  const cles = new Map<string, string>();
  const cleDe = (structure: string): string => {
    const connue = cles.get(structure) ?? cleDeNom(structure);
    cles.set(structure, connue);
    return connue;
  };
  const rangements = [
    ({ courriel }: Personne) => (courriel === null ? null : cleDeCourriel(courriel)),
    cleDePersonne,
    ({ structure }: Personne) => (structure === null ? null : cleDe(structure) || null),
  ] as const;
  const parStructure = new Map<string, Personne[]>();
  const groupes = [new Map<string, Personne[]>(), new Map<string, Personne[]>(), parStructure] as const;
  yield* parPaquets(personnes.length, 'Comparaison des fiches', (rang) => {
    const une = personnes[rang] as Personne;
    for (const [quel, groupe] of groupes.entries()) ranger(groupe, rangements[quel as 0 | 1 | 2](une), une);
  });
  const domaines = new Map<string, ReadonlyMap<string, number>>();
  const ecritures = new Map<string, readonly [string, number]>();

  function compterStructure(cle: string): void {
    const siennes = parStructure.get(cle) ?? [];
    ecritures.set(cle, principale(compter(siennes.map(({ structure }) => structure ?? ''))));
    domaines.set(
      cle,
      compter(siennes.flatMap(({ courriel }) => (courriel === null ? [] : [partiesDe(courriel).domaine]))),
    );
  }
  const structures = [...parStructure.keys()];
  yield* parPaquets(structures.length, 'Comparaison des structures', (rang) =>
    compterStructure(structures[rang] as string),
  );

  /** Les groupes que ces fiches quittent ou rejoignent, refaits. @returns qui en était, ou en est. */
  function refaire(
    groupe: Map<string, Personne[]>,
    cleDuGroupe: (une: Personne) => string | null,
    changees: readonly FicheChangee[],
    place: (une: Personne) => number,
  ): { touchees: ReadonlySet<string>; voisines: readonly Personne[] } {
    const [partent, arrivent] = [new Set<string>(), new Map<string, Personne[]>()];
    const touchees = new Set<string>();
    for (const { avant, apres } of changees) {
      if (avant !== null) partent.add(avant.id);
      for (const cle of [avant, apres].map((une) => une && cleDuGroupe(une))) if (cle !== null) touchees.add(cle);
      const cle = apres && cleDuGroupe(apres);
      if (cle !== null && apres !== null) arrivent.set(cle, [...(arrivent.get(cle) ?? []), apres]);
    }
    const voisines: Personne[] = [];
    for (const cle of touchees) {
      const restent = (groupe.get(cle) ?? []).filter(({ id }) => !partent.has(id));
      const siennes = [...restent, ...(arrivent.get(cle) ?? [])].toSorted((une, autre) => place(une) - place(autre));
      if (siennes.length === 0) groupe.delete(cle);
      else groupe.set(cle, siennes);
      voisines.push(...siennes);
    }
    return { touchees, voisines };
  }

  const voisinage: Voisinage = { cleDe, parCourriel: groupes[0], parNom: groupes[1], domaines, ecritures };
  return {
    voisinage,
    deStructure: (structure) => parStructure.get(cleDe(structure)) ?? [],
    changer(changees, place) {
      const concernees = new Set(changees.flatMap(({ apres }) => (apres === null ? [] : [apres.id])));
      for (const [rang, groupe] of groupes.entries()) {
        const cle = rangements[rang as 0 | 1 | 2];
        const { touchees, voisines } = refaire(groupe, cle, changees, place);
        for (const { id } of voisines) concernees.add(id);
        if (groupe !== parStructure) continue;
        for (const touchee of touchees)
          if (parStructure.has(touchee)) compterStructure(touchee);
          else {
            domaines.delete(touchee);
            ecritures.delete(touchee);
          }
      }
      return concernees;
    },
  };
}

export const voisinageDe = (personnes: readonly Personne[]): Voisinage => epuiser(createVoisinage(personnes)).voisinage;
