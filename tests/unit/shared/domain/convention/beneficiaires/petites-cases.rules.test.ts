import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectifCommuniqueDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import {
  estPetite,
  legendeDesCases,
  petitesCasesDeLaLigne,
} from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import {
  type Masque,
  petitesCasesCroisees,
  type Tableau,
} from '#shared/domain/convention/beneficiaires/petites-cases-croisees.rules.ts';

const somme = (nombres: readonly number[]): number => nombres.reduce((total, n) => total + n, 0);

/** Un tableau et ses totaux : une colonne à droite, une rangée en bas. */
function avecTotaux(tableau: Tableau): Tableau {
  const rangees = tableau.map((rangee) => [...rangee, somme(rangee)]);
  const largeur = rangees[0]?.length ?? 0;
  return [...rangees, Array.from({ length: largeur }, (_, c) => somme(rangees.map((rangee) => rangee[c] ?? 0)))];
}

/** Toutes les façons de remplir une ligne tue dont le total est en clair, chaque case tue valant 1 au moins. */
const remplissages = (cases: number, total: number): number => {
  if (cases === 0) return total === 0 ? 1 : 0;
  let facons = 0;
  for (let premiere = 1; premiere <= total; premiere += 1) facons += remplissages(cases - 1, total - premiere);
  return facons;
};

/**
 * Rang des équations du tableau, avec ou sans une case de plus connue : si elle n'ajoute rien, les autres la donnent.
 * Élimination de Gauss sur des fractions entières, sans rien emprunter à la règle essayée.
 */
function rang(lignes: readonly (readonly number[])[]): number {
  const m = lignes.map((ligne) => ligne.map(BigInt));
  let r = 0;
  for (let c = 0; c < (m[0]?.length ?? 0); c += 1) {
    const pivot = m.findIndex((ligne, i) => i >= r && ligne[c] !== 0n);
    if (pivot < 0) continue;
    [m[r], m[pivot]] = [m[pivot] ?? [], m[r] ?? []];
    const p = m[r] ?? [];
    for (let i = r + 1; i < m.length; i += 1) {
      const facteur = m[i]?.[c] ?? 0n;
      if (facteur !== 0n) m[i] = (m[i] ?? []).map((v, j) => v * (p[c] ?? 0n) - (p[j] ?? 0n) * facteur);
    }
    r += 1;
  }
  return r;
}

/** Cases tues qui se retrouvent par soustraction : celles que les équations du tableau déterminent. */
function retrouvees(tableau: Tableau, masque: Masque): readonly string[] {
  const tues = masque.flatMap((rangee, r) => rangee.flatMap((tue, c) => (tue ? [{ r, c }] : [])));
  const hauteur = tableau.length;
  const largeur = tableau[0]?.length ?? 0;
  const enRangee = Array.from({ length: hauteur }, (_, i) =>
    tues.map(({ r, c }) => (r === i ? (c === largeur - 1 ? -1 : 1) : 0)),
  );
  const enColonne = Array.from({ length: largeur }, (_, i) =>
    tues.map(({ r, c }) => (c === i ? (r === hauteur - 1 ? -1 : 1) : 0)),
  );
  const equations = [...enRangee, ...enColonne];
  const base = rang(equations);
  return tues
    .filter((_, i) => rang([...equations, tues.map((__, j) => (i === j ? 1 : 0))]) === base)
    .map(({ r, c }) => `${r},${c}`);
}

const nombres = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 }));
const tableaux = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([h, l]) =>
    fc.array(fc.array(nombres, { minLength: l, maxLength: l }), { minLength: h, maxLength: h }).map(avecTotaux),
  );

describe('les petites cases', () => {
  it('I11 : de 1 à 4, petit ; ni zéro ni cinq ; tue, la petite s’imprime comme celle qui la protège', () => {
    expect([0, 1, 4, 5].map((nombre) => estPetite(nombre))).toEqual([false, true, true, false]);
    expect(estPetite(9, 10)).toBe(true);
    const lus = [effectifCommuniqueDit(2, true), effectifCommuniqueDit(12, true), effectifCommuniqueDit(12, false)];
    expect(lus).toEqual(['n.c.', 'n.c.', '12']);
    expect(effectifCommuniqueDit(null, true)).toBe('n.d.');
    expect(legendeDesCases()).toContain('de 1 à 4');
  });

  it('I11 : une seule petite en tait une seconde, la plus petite qui reste, un zéro en dernier', () => {
    expect(petitesCasesDeLaLigne([3, 20, 9, 32])).toEqual([true, false, true, false]);
    expect(petitesCasesDeLaLigne([3, 0, 3])).toEqual([true, false, true]);
    expect(petitesCasesDeLaLigne([3, 4, 20, 27])).toEqual([true, true, false, false]);
    expect(petitesCasesDeLaLigne([5, 0, 5])).toEqual([false, false, false]);
    expect(petitesCasesDeLaLigne([1, 1, 1, 1, 1, 5])).toEqual([true, true, true, true, true, true]);
  });

  it('I11 : d’une ligne, aucune case tue n’a qu’une valeur possible', () => {
    fc.assert(
      fc.property(fc.array(nombres, { minLength: 1, maxLength: 5 }), (parts) => {
        const total = parts.reduce((a, b) => a + b, 0);
        const tues = petitesCasesDeLaLigne([...parts, total]);
        const cachees = parts.filter((_, rg) => tues[rg] === true);
        for (const [rg, nombre] of [...parts, total].entries())
          if (nombre > 0 && nombre < 5) expect(tues[rg]).toBe(true);
        if (cachees.length === 0 || tues.at(-1) === true) return;
        expect(
          remplissages(
            cachees.length,
            cachees.reduce((a, b) => a + b, 0),
          ),
        ).toBeGreaterThan(1);
      }),
    );
  });

  it('I11 : d’un tableau croisé, rien ne se retrouve par soustraction', () => {
    fc.assert(
      fc.property(tableaux, (tableau) => {
        const masque = petitesCasesCroisees(tableau);
        const enClair = tableau.flat().filter((nombre, rg) => nombre > 0 && nombre < 5 && masque.flat()[rg] !== true);
        expect(enClair).toEqual([]);
        expect(retrouvees(tableau, masque)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('I11 : deux cases par rangée et par colonne ne suffisent pas, s’il reste un pont', () => {
    const tableau = avecTotaux([
      [1, 2, 30, 40],
      [3, 4, 30, 40],
      [30, 2, 3, 40],
      [30, 40, 1, 2],
      [30, 40, 3, 4],
    ]);
    const naif = tableau.map((rangee) => rangee.map((nombre) => nombre > 0 && nombre < 5));
    expect(retrouvees(tableau, naif).length).toBeGreaterThan(0);
    expect(retrouvees(tableau, petitesCasesCroisees(tableau))).toEqual([]);
  });

  it('I11 : six cases qui valent 1 ne laissent pas leur total en clair', () => {
    const tableau = avecTotaux([
      [1, 1, 1, 1, 1, 1],
      [5, 5, 5, 5, 5, 5],
    ]);
    expect(petitesCasesCroisees(tableau)[0]).toEqual([true, true, true, true, true, true, true]);
  });

  it('I11 : deux petites d’une même colonne se protègent par deux voisines, pas davantage', () => {
    const tableau = avecTotaux([
      [8, 9],
      [6, 8],
      [4, 7],
      [7, 12],
      [4, 6],
    ]);
    const masque = petitesCasesCroisees(tableau);
    expect(retrouvees(tableau, masque)).toEqual([]);
    expect(masque.flat().filter(Boolean)).toHaveLength(4);
  });

  it('I11 : sans petite case, rien n’est tu', () => {
    const tableau = avecTotaux([
      [10, 0, 25],
      [7, 12, 5],
    ]);
    expect(petitesCasesCroisees(tableau).flat().some(Boolean)).toBe(false);
  });
});
