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
  /** Personnes de chaque écriture d'une même structure. */
  readonly ecritures: ReadonlyMap<string, ReadonlyMap<string, number>>;
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
  for (const [cle, mots] of ranger(paires)) {
    const compte = new Map<string, number>();
    for (const mot of mots) compte.set(mot, (compte.get(mot) ?? 0) + 1);
    comptes.set(cle, compte);
  }
  return comptes;
}

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
    ecritures: compter(personnes.map((une) => [cle(une), une.structure ?? ''])),
  };
};
