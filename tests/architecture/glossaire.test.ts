import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const GLOSSAIRE = readFileSync(`${import.meta.dirname}/../../shared/domain/GLOSSAIRE.md`, 'utf8');

it('le glossaire dit chaque terme une fois ; un mot à deux sens y porte son sujet', () => {
  const termes = GLOSSAIRE.split('\n')
    .filter((ligne) => ligne.startsWith('| '))
    .map((ligne) => ligne.split('|')[1]?.trim() ?? '')
    .slice(2);
  expect(termes.length).toBeGreaterThan(200);
  expect(termes.filter((terme, rang) => termes.indexOf(terme) !== rang)).toEqual([]);
});
