import { expect, it } from 'vitest';
import { cleDeRessemblance } from '#shared/domain/annuaire/veille/ressemblance.rules.ts';

it.each([
  ['Maison de l’emploi du Barrois (MEB)', 'MAISON DE L’EMPLOI DU BARROIS'],
  ['Mission locale Sud-Alsace (MLSA)', 'Mission locale Sud Alsace'],
  [
    'Direction départementale de l’emploi, du travail et des solidarités (D.D.E.T.S.)',
    'Direction départementale de l’emploi, du travail et des solidarités',
  ],
])('%s et %s se ressemblent (A5)', (une, autre) => expect(cleDeRessemblance(une)).toBe(cleDeRessemblance(autre)));

it.each([
  ['Cap emploi (Meuse)', 'Cap emploi (Marne)'],
  ['Cap emploi (Meuse)', 'Cap emploi'],
  ['Mission locale (ML)', 'Mission'],
  ['Ville (V)', 'Ville'],
])('%s et %s restent deux (A5)', (une, autre) => expect(cleDeRessemblance(une)).not.toBe(cleDeRessemblance(autre)));
