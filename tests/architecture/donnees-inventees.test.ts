import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const RACINE = `${import.meta.dirname}/../..`;
/** Domaines que personne n'a : réservés aux exemples, ou formés pour eux. */
const INVENTES = /@(?:[\p{L}\p{N}-]+\.)*(?:exemple|example)\.[a-z.]+$/iu;
/** Adresses hostiles que des essais fabriquent, ou trop courtes pour être d'une personne. */
const FABRIQUEES: ReadonlySet<string> = new Set([
  'a@b.fr',
  'x@y.z',
  'P@evil.com',
  'evil@comites.evil',
  'user@127.0.0.1',
]);

const adresses = (texte: string): string[] =>
  texte.match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? [];
const reelles = (texte: string): string[] =>
  adresses(texte).filter((adresse) => !INVENTES.test(adresse) && !FABRIQUEES.has(adresse));

it('G8 : aucune adresse d’une vraie personne dans les essais, l’exemple, les ressources ni le code', () => {
  expect(reelles('écrire à prenom.nom@haut-rhin.gouv.fr ou à essai@exemple.fr')).toEqual([
    'prenom.nom@haut-rhin.gouv.fr',
  ]);
  expect(reelles('nadia@prefecture.exemple.fr, b@example.gouv.fr')).toEqual([]);
  const fichiers = execFileSync('git', ['grep', '-zlI', '@', '--', '.', ':!package-lock.json'], {
    cwd: RACINE,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(Boolean);
  expect(fichiers.length).toBeGreaterThan(50);
  const lignes = execFileSync(
    'git',
    [
      'grep',
      '-hIE',
      '[[:alnum:]]@[[:alnum:]-]+\\.',
      '--',
      '.',
      ':!package-lock.json',
      ':!tests/architecture/donnees-inventees.test.ts',
    ],
    { cwd: RACINE, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  expect([...new Set(reelles(lignes))]).toEqual([]);
});
