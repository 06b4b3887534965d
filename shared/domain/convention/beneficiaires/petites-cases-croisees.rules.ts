import { estPetite, estSerree, ordreDeProtection, SEUIL_DES_PETITES_CASES } from './petites-cases.rules.ts';

/** Des nombres, rangée par rangée. */
export type Tableau = readonly (readonly number[])[];

/** Les cases tues, de même forme que le tableau. */
export type Masque = readonly (readonly boolean[])[];

interface Case {
  readonly r: number;
  readonly c: number;
}

/** Rangées « r0 » et colonnes « c0 » que des cases tues relient à l'une d'elles, sans passer par une case donnée. */
function relies(tues: readonly Case[], depart: string, sauf: Case): ReadonlySet<string> {
  const atteints = new Set([depart]);
  for (let taille = 0; taille !== atteints.size; ) {
    taille = atteints.size;
    for (const { r, c } of tues) {
      if (r === sauf.r && c === sauf.c) continue;
      if (atteints.has(`r${r}`) || atteints.has(`c${c}`)) atteints.add(`r${r}`).add(`c${c}`);
    }
  }
  return atteints;
}

/**
 * Aucune case ne ferme le circuit d'un coup : celles d'où la suivante le fermera. Une case tue ailleurs dans la colonne
 * attend une voisine de rangée, et l'inverse ; sans l'une ni l'autre, toute voisine commence.
 */
function versLeCircuit(
  claires: readonly Case[],
  une: Case,
  cote: ReadonlySet<string>,
  autre: ReadonlySet<string>,
): readonly Case[] {
  const [rangee, colonne] = [
    [...autre].some((nom) => nom.startsWith('r')),
    [...cote].some((nom) => nom.startsWith('c')),
  ];
  const commence = !rangee && !colonne;
  return claires.filter(({ r, c }) => ((rangee || commence) && r === une.r) || ((colonne || commence) && c === une.c));
}

/** Parmi ces cases en clair, celles qui empêchent de retrouver une case tue ; vide : rien ne se retrouve. */
function protections(tableau: Tableau, masque: Masque): readonly Case[] {
  const toutes = tableau.flatMap((rangee, r) => rangee.map((_, c) => ({ r, c })));
  const estTue = ({ r, c }: Case): boolean => masque[r]?.[c] === true;
  const tues = toutes.filter(estTue);
  const claires = toutes.filter((une) => !estTue(une));
  for (const une of tues) {
    const cote = relies(tues, `r${une.r}`, une);
    if (cote.has(`c${une.c}`)) continue;
    const autre = relies(tues, `c${une.c}`, une);
    const ferment = claires.filter(
      ({ r, c }) => (cote.has(`r${r}`) && autre.has(`c${c}`)) || (autre.has(`r${r}`) && cote.has(`c${c}`)),
    );
    return ferment.length > 0 ? ferment : versLeCircuit(claires, une, cote, autre);
  }
  const colonnes = (tableau[0] ?? []).map((_, c) => toutes.filter((une) => une.c === c));
  const rangees = tableau.map((_, r) => toutes.filter((une) => une.r === r));
  const serree = [...rangees, ...colonnes].find((ligne) => {
    const dernier = ligne.at(-1);
    const parts = ligne.slice(0, -1);
    const nombres = parts.map(({ r, c }) => tableau[r]?.[c] ?? 0);
    return estSerree(nombres, parts.map(estTue), dernier !== undefined && estTue(dernier));
  });
  return serree?.filter((une) => !estTue(une)) ?? [];
}

/**
 * Cases à taire d'un tableau croisé, totaux en dernière colonne et dernière rangée (I11). Les petites d'abord ; puis,
 * tant qu'une case tue se retrouverait par soustraction, la plus petite de celles qui l'empêchent. Une case se retrouve
 * quand aucun circuit de cases tues ne passe par elle. Deux rangées et deux colonnes au moins, totaux compris.
 */
export function petitesCasesCroisees(tableau: Tableau, seuil: number = SEUIL_DES_PETITES_CASES): Masque {
  const masque = tableau.map((rangee) => rangee.map((nombre) => estPetite(nombre, seuil)));
  for (;;) {
    const candidates = protections(tableau, masque);
    const [rang] = ordreDeProtection(candidates.map(({ r, c }) => tableau[r]?.[c] ?? 0));
    const choisie = rang === undefined ? undefined : candidates[rang];
    const rangee = choisie === undefined ? undefined : masque[choisie.r];
    if (choisie === undefined || rangee === undefined) return masque;
    rangee[choisie.c] = true;
  }
}
