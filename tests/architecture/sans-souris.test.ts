import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const DOSSIER = resolve(import.meta.dirname, '../e2e/clavier');
/** Ce qui touche la page autrement qu'une touche frappée, ou déplace le foyer à la place de la personne. */
const INTERDITS =
  /\.(?:click|dblclick|tap|fill|clear|focus|check|uncheck|setChecked|selectOption|selectText|setInputFiles|hover|dragTo|dispatchEvent|press|pressSequentially|goto|mouse|touchscreen)\b/gu;
/** L'outil seul tient le clavier : un parcours passe par lui. */
const CLAVIER = /\.keyboard\b/u;

const fautes = (texte: string): readonly string[] => [
  ...(texte.match(INTERDITS) ?? []),
  ...(CLAVIER.test(texte) ? ['.keyboard'] : []),
];

const lire = (...chemin: string[]) => readFileSync(resolve(DOSSIER, ...chemin), 'utf8');
/** Un geste de souris offert par défaut ne compte pas : le parcours donne le sien. */
const PAR_DEFAUT = /= \(\) => [^\n]+,\n/gu;
const DEFAUT_PRIS = /produireWord\((?!\s*\w+,\s*\(\) => c\.[^\n]+,\s*\(\) => c\.)/u;

/** Ce qu'un module partagé, importé d'un parcours, fait à la page sans passer par une touche. */
const fautesImportees = (texte: string): readonly string[] =>
  [...texte.matchAll(/from '(?<chemin>\.\.\/pages\/[^']+)'/gu)].flatMap(({ groups }) =>
    fautes(
      lire(groups?.['chemin'] ?? '')
        .replace(PAR_DEFAUT, '')
        .replaceAll('.keyboard.press(', '('),
    ),
  );

it('un parcours sans souris ne touche la page que par l’outil du clavier', () => {
  expect(fautes("await page.getByRole('button').click(); champ.fill('a'); lien.press('Enter')")).toEqual([
    '.click',
    '.fill',
    '.press',
  ]);
  expect(fautes("await c.presser('Enter'); await fenetre.reload();")).toEqual([]);
  const parcours = readdirSync(DOSSIER).filter((nom) => nom.endsWith('.spec.ts'));
  expect(parcours.length).toBeGreaterThanOrEqual(6);
  expect(parcours.flatMap((nom) => fautes(lire(nom)))).toEqual([]);
  expect(fautesImportees("import { coller } from '../pages/coller.ts'")).toEqual(['.dispatchEvent']);
  expect([...parcours, 'au-clavier.ts', 'foyer.ts'].flatMap((nom) => fautesImportees(lire(nom)))).toEqual([]);
  expect(DEFAUT_PRIS.test('await produireWord(fenetre)')).toBe(true);
  expect(parcours.filter((nom) => DEFAUT_PRIS.test(lire(nom)))).toEqual([]);
});
