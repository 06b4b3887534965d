import { expect, it } from 'vitest';
import { lireCriteres, titreDeListe } from '#renderer/features/annuaire/liste/criteres.ts';

it('l’annuaire imprimé s’intitule de tout ce qui le filtre ; un mot de l’adresse qui n’en est pas un ne filtre rien', () => {
  const lire = (adresse: Readonly<Record<string, string>>) => lireCriteres((nom) => adresse[nom] ?? null, '');
  const filtres = { departements: [], instances: [], designations: [{ genre: 'sgare', nom: 'SGARE' }] };
  const titre = (adresse: Readonly<Record<string, string>>) => titreDeListe(lire(adresse), filtres as never);
  expect(titre({})).toBe('Annuaire');
  expect(titre({ departement: '68', structure: 'mission_locale' })).toBe('Annuaire du Haut-Rhin, Mission locale');
  expect(titre({ structure: 'licorne', instance: 'x', designation: 'sgare' })).toBe('Annuaire, SGARE');
});
