import { describe, expect, it } from 'vitest';
import { ecrireTri, lireTri } from '#renderer/app/personnes/tri-de-l-adresse.ts';
import { adresseDe, motsARevoir } from '#renderer/features/annuaire/filtres.ts';
import { lireCriteres } from '#renderer/features/annuaire/liste/criteres.ts';

describe('adresseDe', () => {
  it('écrit une adresse comme une messagerie l’attend, sans espace insécable ni guillemet de trop', () => {
    expect(adresseDe({ nom: 'Mme\u00A0Zoé "Zou" Martin', courriel: 'a@exemple.fr' })).toBe(
      '"Mme Zoé Zou Martin" <a@exemple.fr>',
    );
  });
});

it('ce que la veille a relevé d’une fiche se dit en mots (A1) ; rien tant qu’elle n’a pas répondu', () => {
  const relevee = (sorte: 'adresse' | 'boite') => ({ sorte, phrase: 'Phrase.', geste: null, autre: null });
  expect(motsARevoir({ aRevoir: [relevee('adresse'), relevee('boite')] })).toBe('Adresse, boîte partagée');
  expect(motsARevoir({ aRevoir: [] })).toBe('');
  expect(motsARevoir({ aRevoir: null })).toBe('');
});

describe('ce que l’adresse porte', () => {
  it('un tri, dans un sens ou dans l’autre, et rien d’autre', () => {
    for (const mot of ['structure', '-aRevoir']) expect(ecrireTri(lireTri(mot))).toBe(mot);
    for (const mot of [null, '', '-', 'mot-de-passe']) expect(lireTri(mot)).toBeNull();
  });

  it('des critères ; un mot qui n’en est pas un ne filtre rien, au lieu de faire refuser la liste', () => {
    const lire = (mots: Readonly<Record<string, string>>) => lireCriteres((nom) => mots[nom] ?? null, 'mar');
    expect(lire({ departement: '68', structure: 'prefecture' })).toMatchObject({
      texte: 'mar',
      departement: '68',
      structure: 'prefecture',
      instance: null,
    });
    expect(lire({ departement: 'Haut-Rhin', structure: 'inconnue', instance: 'x' })).toEqual({
      texte: 'mar',
      departement: null,
      instance: null,
      designation: null,
      structure: null,
    });
  });
});
