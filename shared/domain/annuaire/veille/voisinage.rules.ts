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

/** Range chaque élément sous sa clé ; sans clé, il n'est pas rangé. */
function ranger<V>(paires: Iterable<readonly [string | null, V]>): Map<string, V[]> {
  const rangees = new Map<string, V[]>();
  for (const [cle, valeur] of paires) {
    if (cle === null) continue;
    const siennes = rangees.get(cle);
    if (siennes === undefined) rangees.set(cle, [valeur]);
    else siennes.push(valeur);
  }
  return rangees;
}

/** Combien de fois chaque mot revient, sous chaque clé. */
function compter(paires: Iterable<readonly [string | null, string]>): Map<string, Map<string, number>> {
  const comptes = new Map<string, Map<string, number>>();
  for (const [cle, mot] of paires) {
    if (cle === null) continue;
    const compte = comptes.get(cle) ?? new Map<string, number>();
    compte.set(mot, (compte.get(mot) ?? 0) + 1);
    comptes.set(cle, compte);
  }
  return comptes;
}

/** L'écriture la plus portée ; à égalité, toujours la même. */
const principale = (ecritures: ReadonlyMap<string, number>): readonly [string, number] =>
  [...ecritures].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];

export const voisinageDe = (personnes: readonly Personne[]): Voisinage => {
  const cles = new Map<string, string>();
  const cleDe = (structure: string): string => {
    const connue = cles.get(structure) ?? cleDeNom(structure);
    cles.set(structure, connue);
    return connue;
  };
  const cle = ({ structure }: Personne) => (structure === null ? null : cleDe(structure) || null);
  return {
    cleDe,
    parCourriel: ranger(personnes.map((une) => [une.courriel === null ? null : cleDeCourriel(une.courriel), une])),
    parNom: ranger(personnes.map((une) => [cleDePersonne(une), une])),
    domaines: compter(
      personnes.flatMap((une) => (une.courriel === null ? [] : [[cle(une), partiesDe(une.courriel).domaine] as const])),
    ),
    ecritures: new Map(
      [...compter(personnes.map((une) => [cle(une), une.structure ?? '']))].map(([une, ecrites]) => [
        une,
        principale(ecrites),
      ]),
    ),
  };
};
