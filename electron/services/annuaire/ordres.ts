import { enTri } from '#shared/text/tri.ts';

const collation = new Intl.Collator('fr');

/** Les rangs, groupés par la valeur qu'ils portent, de la plus petite à la plus grande ; le rang départage les égales. */
function ranger<V>(
  nombre: number,
  valeur: (rang: number) => V,
  comparer: (une: V, autre: V) => number,
  sens: 'montant' | 'descendant',
): Uint32Array {
  const groupes = new Map<V, number[]>();
  for (let rang = 0; rang < nombre; rang += 1) {
    const lue = valeur(rang);
    const groupe = groupes.get(lue);
    if (groupe === undefined) groupes.set(lue, [rang]);
    else groupe.push(rang);
  }
  const signe = sens === 'montant' ? 1 : -1;
  const ordre = new Uint32Array(nombre);
  let place = 0;
  // Seules les valeurs se comparent, une fois chacune : mille personnes d'une même structure n'en font qu'une.
  for (const lue of [...groupes.keys()].toSorted((une, autre) => signe * comparer(une, autre)))
    for (const rang of groupes.get(lue) ?? []) ordre[place++] = rang;
  return ordre;
}

/** Rangés par un texte, sans accents ni capitales ; sans texte, en tête. */
export function rangerParTexte(
  nombre: number,
  lire: (rang: number) => string | null,
  sens: 'montant' | 'descendant',
): Uint32Array {
  const ecritures = new Map<string, string>();
  const ecrire = (texte: string): string => {
    const ecrit = ecritures.get(texte) ?? enTri(texte);
    ecritures.set(texte, ecrit);
    return ecrit;
  };
  return ranger(nombre, (rang) => ecrire(lire(rang) ?? ''), collation.compare, sens);
}

/** Rangés par un nombre. */
export const rangerParNombre = (
  nombre: number,
  lire: (rang: number) => number,
  sens: 'montant' | 'descendant',
): Uint32Array => ranger(nombre, lire, (une, autre) => une - autre, sens);
