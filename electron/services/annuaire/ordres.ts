import { enTri } from '#shared/text/tri.ts';
import { type Calcul, unCalcul } from '#shared/travail/calcul.ts';
import { parPaquets, type Suite } from '#shared/travail/suite.ts';
import { trier } from '#shared/travail/trier.ts';

const collation = new Intl.Collator('fr', { numeric: true });

/** Les rangs, groupés par la valeur qu'ils portent, de la plus petite à la plus grande ; l'ordre reçu départage les égales. */
function* ranger<V>(
  rangs: Uint32Array,
  valeur: (rang: number) => V,
  comparer: (une: V, autre: V) => number,
  sens: 'montant' | 'descendant',
): Suite<Uint32Array> {
  const groupes = new Map<V, number[]>();
  yield* parPaquets(rangs.length, 'Classement', (place) => {
    const rang = rangs[place] ?? 0;
    const lue = valeur(rang);
    const groupe = groupes.get(lue);
    if (groupe === undefined) groupes.set(lue, [rang]);
    else groupe.push(rang);
  });
  const signe = sens === 'montant' ? 1 : -1;
  const ordre = new Uint32Array(rangs.length);
  let place = 0;
  // Seules les valeurs se comparent, une fois chacune : mille personnes d'une même structure n'en font qu'une.
  for (const lue of yield* trier([...groupes.keys()], (une, autre) => signe * comparer(une, autre)))
    for (const rang of groupes.get(lue) ?? []) ordre[place++] = rang;
  return ordre;
}

/** Rangés par un texte, sans accents ni capitales, « n° 2 » avant « n° 10 » ; sans texte, en tête. */
export function rangerParTexte(
  rangs: Uint32Array,
  lire: (rang: number) => string | null,
  sens: 'montant' | 'descendant',
): Suite<Uint32Array> {
  const ecritures = new Map<string, string>();
  const ecrire = (texte: string): string => {
    const ecrit = ecritures.get(texte) ?? enTri(texte);
    ecritures.set(texte, ecrit);
    return ecrit;
  };
  return ranger(rangs, (rang) => ecrire(lire(rang) ?? ''), collation.compare, sens);
}

/** Rangés par un nombre. */
export const rangerParNombre = (
  rangs: Uint32Array,
  lire: (rang: number) => number,
  sens: 'montant' | 'descendant',
): Suite<Uint32Array> => ranger(rangs, lire, (une, autre) => une - autre, sens);

/** Des ordres, chacun sous sa clé : il se calcule à la première demande, pas à pas. */
export function createOrdres() {
  const gardes = new Map<string, Calcul<Uint32Array>>();
  return (cle: string, faire: () => Suite<Uint32Array>): Calcul<Uint32Array> => {
    const ordre = gardes.get(cle) ?? unCalcul(faire);
    gardes.set(cle, ordre);
    return ordre;
  };
}

export type Ordres = ReturnType<typeof createOrdres>;
