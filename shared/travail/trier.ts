import type { Suite } from './suite.ts';

/** Éléments que le moteur trie d'un trait, ou que l'on fusionne entre deux pas. */
const PAQUET = 512;
const LIBELLE = 'Classement';

/** Trie comme `toSorted`, pas à pas : les égaux gardent leur ordre. */
export function* trier<E>(liste: readonly E[], comparer: (un: E, autre: E) => number): Suite<E[]> {
  const total = liste.length;
  let tries: E[] = [];
  for (let debut = 0; debut < total; debut += PAQUET) {
    for (const element of liste.slice(debut, debut + PAQUET).toSorted(comparer)) tries.push(element);
    yield { fait: tries.length, total, libelle: LIBELLE };
  }
  for (let largeur = PAQUET; largeur < total; largeur *= 2) {
    const fusionnes: E[] = [];
    for (let debut = 0; debut < total; debut += 2 * largeur) {
      const milieu = Math.min(debut + largeur, total);
      const fin = Math.min(milieu + largeur, total);
      let [gauche, droite] = [debut, milieu];
      while (gauche < milieu || droite < fin) {
        const aGauche = droite >= fin || (gauche < milieu && comparer(tries[gauche] as E, tries[droite] as E) <= 0);
        fusionnes.push(tries[aGauche ? gauche++ : droite++] as E);
        if (fusionnes.length % PAQUET === 0) yield { fait: fusionnes.length, total, libelle: LIBELLE };
      }
    }
    tries = fusionnes;
  }
  return tries;
}
