import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModeleDeTable } from '#shared/domain/navette/classeur-verrouille.types.ts';
import { comparerClasseur } from '#shared/domain/navette/comparer.rules.ts';
import { etatDeNavette, retardDeNavette, retoursAttendus } from '#shared/domain/navette/etat.rules.ts';
import { direRetoursAttendus } from '#shared/domain/navette/navette.labels.ts';
import { relireClasseur } from '#shared/domain/navette/relire.rules.ts';
import { retourPropose } from '#shared/domain/navette/delai.rules.ts';
import type { Feuille } from '#shared/domain/reprise/classeur.schema.ts';

/** Un modèle que rien ne lie aux feuilles de route : la comparaison n'en sait pas davantage. */
const MODELE: ModeleDeTable = {
  marque: 'compte',
  nom: 'Comptes',
  titre: 'Comptes',
  colonnes: [
    { cle: 'poste', titre: 'Poste', nature: 'texte', largeur: 20, modifiable: false },
    { cle: 'reel', titre: 'Réel', nature: 'euros', largeur: 12, modifiable: true },
    { cle: 'note', titre: 'Note', nature: 'texte', largeur: 30, modifiable: true },
  ],
  champs: [
    { cle: 'reel', libelle: 'Réel', colonnes: ['reel'] },
    { cle: 'note', libelle: 'Note', colonnes: ['note'] },
  ],
};

const feuille = (nom: string, lignes: readonly (readonly string[])[]): Feuille => ({
  nom,
  lignes: lignes.map((ligne) => [...ligne]),
  fusions: [],
});
const CARTE = feuille('Carte', [['comites-emploi:navette'], ['format', '1']]);
const ORIGINE = feuille('Origine', [
  ['comites-emploi:origine'],
  ['compte', 'c1', 'poste', 'Salaires'],
  ['compte', 'c1', 'reel', '120000'],
  ['compte', 'c1', 'note', ''],
]);
const table = (nom: string, cles: readonly string[], ...lignes: readonly (readonly string[])[]): Feuille =>
  feuille(nom, [['Titre'], ['comites-emploi:table:compte', ...cles], ['', ...cles], ...lignes]);

function comparer(...feuilles: readonly Feuille[]) {
  const relu = relireClasseur({ feuilles: [CARTE, ORIGINE, ...feuilles] });
  if ('refus' in relu) throw new Error(relu.refus);
  return comparerClasseur(relu, [MODELE], () => ({ valeurs: { poste: 'Salaires', reel: '120000', note: null } }));
}

describe('comparer un classeur rendu', () => {
  it('retrouve colonnes et lignes où qu’elles soient ; une colonne retirée n’a rien rendu', () => {
    const { ecarts, fautes } = comparer(table('Renommé', ['reel', 'poste'], ['c1', '1 300,50 €', 'Salaires']));
    expect(fautes).toEqual([]);
    expect(ecarts).toMatchObject([
      { champ: 'reel', envoyee: { reel: '120000' }, rendue: { reel: '130050' }, conflit: false },
    ]);
  });

  it('un onglet retiré, un onglet en double, une ligne inconnue se disent', () => {
    expect(comparer().fautes).toMatchObject([{ feuille: 'Comptes', phrase: expect.stringContaining('n’est plus') }]);
    const un = table('Comptes', ['poste', 'reel'], ['c1', 'Salaires', '1200'], ['c9', 'Autre', '3']);
    const { ecarts, fautes } = comparer(un, { ...un, nom: 'Comptes (2)' });
    expect(ecarts).toEqual([]);
    expect(
      fautes.map(({ feuille: ou, place, phrase }) => [ou, place, phrase.split(' ').slice(0, 5).join(' ')]),
    ).toEqual([
      ['Comptes (2)', null, 'cet onglet est en double'],
      ['Comptes', 'ligne 5', 'cette ligne ne vient pas'],
    ]);
  });

  it('aucun classeur, si étrange soit-il, ne fait tomber la relecture', () => {
    const mot = fc.oneof(
      fc.constantFrom(
        'comites-emploi:navette',
        'comites-emploi:origine',
        'comites-emploi:table:compte',
        'format',
        '1',
        'compte',
        'c1',
        'reel',
        '__proto__',
        '',
      ),
      fc.string({ maxLength: 8 }),
    );
    const etrange = fc.array(fc.array(mot, { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(etrange, { maxLength: 4 }), (feuilles) => {
        const relu = relireClasseur({ feuilles: feuilles.map((lignes, rang) => feuille(`F${rang}`, lignes)) });
        if (!('refus' in relu)) comparerClasseur(relu, [MODELE], () => ({ empechement: 'parti' }));
      }),
      { numRuns: 300 },
    );
  });
});

describe('suivre une navette', () => {
  it('son état et son retard se déduisent de ses dates', () => {
    const dates = { attendueLe: '2026-03-12', recueLe: null, integreeLe: null };
    expect(etatDeNavette(dates, '2026-03-12')).toBe('attendue');
    expect([etatDeNavette(dates, '2026-03-15'), retardDeNavette(dates, '2026-03-15')]).toEqual(['en_retard', 3]);
    expect(etatDeNavette({ ...dates, recueLe: '2026-03-20' }, '2026-04-01')).toBe('recue');
    expect(etatDeNavette({ ...dates, recueLe: null, integreeLe: '2026-03-20' }, '2026-04-01')).toBe('integree');
  });

  it('compte ce que l’on attend encore, sans ce qu’une plus récente remplace', () => {
    const une = { attendueLe: '2026-03-12', recueLe: null, integreeLe: null, remplacee: false };
    const comptes = retoursAttendus(
      [une, { ...une, attendueLe: '2026-04-01' }, { ...une, remplacee: true }, { ...une, recueLe: '2026-03-10' }],
      '2026-03-20',
    );
    expect(comptes).toEqual({ attendus: 2, enRetard: 1 });
    expect(direRetoursAttendus(comptes)).toBe('2 retours de navette attendus, dont 1 en retard');
    expect(direRetoursAttendus({ attendus: 0, enRetard: 0 })).toBeNull();
  });

  it('le retour proposé tombe quinze jours plus tard, jamais une fin de semaine', () => {
    expect(retourPropose('2026-03-12')).toBe('2026-03-27');
    expect(retourPropose('2026-03-13')).toBe('2026-03-30');
    expect(retourPropose('2026-03-14')).toBe('2026-03-30');
  });
});
