import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Indice juste après la parenthèse qui ferme celle ouverte à `debut`. */
function apresLaParenthese(texte: string, debut: number): number {
  let profondeur = 0;
  for (let i = debut; i < texte.length; i += 1) {
    if ('([{'.includes(texte[i] ?? '')) profondeur += 1;
    if (')]}'.includes(texte[i] ?? '')) profondeur -= 1;
    if (profondeur === 0) return i + 1;
  }
  return texte.length;
}

/** Vrai si un appel de premier niveau sépare deux arguments. */
function aDeuxArguments(arguments_: string): boolean {
  let profondeur = 0;
  for (const signe of arguments_.replace(/,\s*\)$/u, ')')) {
    if ('([{'.includes(signe)) profondeur += 1;
    if (')]}'.includes(signe)) profondeur -= 1;
    if (signe === ',' && profondeur === 1) return true;
  }
  return false;
}

/** Vrai si la suite d'un geste dit ce qu'il advient d'un refus : `.catch(…)`, ou `.then(…, …)`. */
function refusTraite(texte: string, depuis: number): boolean {
  const suite = /^\s*\.(?<nom>\w+)(?=\()/u.exec(texte.slice(depuis));
  if (suite === null) return false;
  const ouverture = depuis + suite[0].length;
  const fin = apresLaParenthese(texte, ouverture);
  if (suite.groups?.['nom'] === 'catch') return true;
  if (suite.groups?.['nom'] === 'then' && aDeuxArguments(texte.slice(ouverture, fin))) return true;
  return refusTraite(texte, fin);
}

/** Les gestes lancés sans attendre dont un refus ne serait montré nulle part. */
const muets = (texte: string): string[] =>
  [...texte.matchAll(/void\s+[\w.[\]]*?lancer\(|void\s+\w+\s*\.lancer\(/gu)].flatMap((trouve) => {
    const fin = apresLaParenthese(texte, trouve.index + trouve[0].length - 1);
    return refusTraite(texte, fin) ? [] : [texte.slice(trouve.index, fin)];
  });

describe('un geste lancé sans l’attendre', () => {
  it('se reconnaît muet ou non', () => {
    expect(muets('void a.lancer({ id })')).toHaveLength(1);
    expect(muets('void a.lancer({ id }).then(() => f(1, 2))')).toHaveLength(1);
    expect(muets('void a.lancer({ id }).then(() => f(), dire)')).toEqual([]);
    expect(muets('void a\n  .lancer({ id })\n  .then(f)\n  .catch(dire)')).toEqual([]);
  });

  it('dit toujours son refus quelque part', () => {
    const fautifs = globSync('renderer/{app,features}/**/*.{ts,tsx}').flatMap((chemin) =>
      muets(readFileSync(chemin, 'utf8')).map((geste) => `${chemin} : ${geste}`),
    );
    expect(fautifs).toEqual([]);
  });
});
