import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resumerComparaison } from '#shared/domain/feuille-de-route/versions/comparer.labels.ts';
import { comparerFeuilles, nombreDEcarts } from '#shared/domain/feuille-de-route/versions/comparer.rules.ts';
import { etatDeFeuille } from '#shared/domain/feuille-de-route/versions/etat-de-feuille.rules.ts';
import type { InstantaneDeFeuille, ObjetDit } from '#shared/domain/feuille-de-route/versions/instantane.types.ts';

const VIDE: InstantaneDeFeuille = { champs: [], axes: [], objectifs: [], actions: [], argent: [] };
const objet = (id: string, champs: Readonly<Record<string, string | null>>): ObjetDit => ({
  id,
  nom: id,
  champs: Object.entries(champs).map(([cle, valeur]) => ({ cle, libelle: cle, valeur })),
});

describe('comparer deux états d’une feuille de route', () => {
  it('dit ce qui est ajouté, retiré, et changé champ par champ', () => {
    const lu = comparerFeuilles(
      { ...VIDE, actions: [objet('a', { pilote: 'Ville', fin: '2026' }), objet('b', { pilote: 'État' })] },
      { ...VIDE, actions: [objet('a', { pilote: 'Région', fin: '2026' }), objet('c', { pilote: 'CAF' })] },
    );
    expect(lu.actions).toEqual([
      {
        id: 'a',
        genre: 'change',
        nom: 'a',
        ecarts: [{ cle: 'pilote', libelle: 'pilote', avant: 'Ville', apres: 'Région' }],
      },
      { id: 'c', genre: 'ajoute', nom: 'c', ecarts: [{ cle: 'pilote', libelle: 'pilote', avant: null, apres: 'CAF' }] },
      {
        id: 'b',
        genre: 'retire',
        nom: 'b',
        ecarts: [{ cle: 'pilote', libelle: 'pilote', avant: 'État', apres: null }],
      },
    ]);
    expect(resumerComparaison(lu)).toBe('1 action ajoutée, 1 retirée et 1 changée');
  });

  it('une étape ajoutée ou retirée se lit dans son action ; un champ vide des deux côtés n’est rien', () => {
    const lu = comparerFeuilles(
      { ...VIDE, actions: [objet('a', { 'etape 1': 'Recruter', motif: null })] },
      { ...VIDE, actions: [objet('a', { 'etape 2': 'Ouvrir', motif: null, meteo: null })] },
    );
    expect(lu.actions[0]?.ecarts.map(({ cle, avant, apres }) => [cle, avant, apres])).toEqual([
      ['etape 2', null, 'Ouvrir'],
      ['etape 1', 'Recruter', null],
    ]);
  });

  it('dit un frein et un risque ajoutés ; une version qui ne savait pas les dire n’a rien perdu', () => {
    const [sans, avec] = [
      { pilote: 'Ville', freins: null },
      {
        pilote: 'Ville',
        freins: 'Mobilité',
        evaluationSuite: 'Ajuster',
        'risque 1': 'Budget',
        'sous_action 1': 'Recruter',
      },
    ];
    const entre = (avant: Record<string, string | null>, apres: Record<string, string | null>) =>
      comparerFeuilles({ ...VIDE, actions: [objet('a', avant)] }, { ...VIDE, actions: [objet('a', apres)] }).actions;
    expect(entre(sans, avec)[0]?.ecarts.map(({ cle }) => cle)).toEqual([
      'freins',
      'evaluationSuite',
      'risque 1',
      'sous_action 1',
    ]);
    expect(entre({ pilote: 'Ville' }, avec)).toEqual([]);
    expect(entre({ pilote: 'État' }, avec)[0]?.ecarts.map(({ cle }) => cle)).toEqual(['pilote']);
  });

  it('compare les totaux année par année ; « n.d. » n’est pas zéro', () => {
    const partage = { droitCommun: 0, specifique: 0, autres: 0 };
    const un = (accorde: number | null) => [{ annee: 2026, demande: null, accorde, paye: null, partage }];
    expect(comparerFeuilles({ ...VIDE, argent: un(null) }, { ...VIDE, argent: un(0) }).argent).toEqual([
      { annee: 2026, quoi: 'accorde', avant: null, apres: 0 },
    ]);
    expect(comparerFeuilles({ ...VIDE, argent: un(5) }, VIDE).argent).toEqual([
      { annee: 2026, quoi: 'accorde', avant: 5, apres: null },
    ]);
  });

  it('rien ne diffère d’un état à lui-même ; comparer à rebours échange avant et après', () => {
    const objets = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        pilote: fc.option(fc.constantFrom('Ville', 'État')),
        fin: fc.option(fc.constantFrom('2026', '2027')),
      }),
      { selector: ({ id }) => id },
    );
    const etat = objets.map(
      (lus): InstantaneDeFeuille => ({
        ...VIDE,
        actions: lus.map(({ id, ...champs }) => objet(id, champs)),
      }),
    );
    fc.assert(
      fc.property(etat, etat, (un, autre) => {
        expect(nombreDEcarts(comparerFeuilles(un, un))).toBe(0);
        const aller = comparerFeuilles(un, autre).actions;
        const retour = new Map(comparerFeuilles(autre, un).actions.map((change) => [change.id, change]));
        expect(retour.size).toBe(aller.length);
        for (const { id, genre, ecarts } of aller) {
          const sens = { ajoute: 'retire', retire: 'ajoute', change: 'change' } as const;
          expect(retour.get(id)?.genre).toBe(sens[genre]);
          expect(new Set(retour.get(id)?.ecarts.map(({ cle, avant, apres }) => `${cle} ${apres} ${avant}`))).toEqual(
            new Set(ecarts.map(({ cle, avant, apres }) => `${cle} ${avant} ${apres}`)),
          );
        }
      }),
    );
  });

  it('brouillon, validée, modifiée depuis, révisée', () => {
    const change = comparerFeuilles(VIDE, { ...VIDE, axes: [objet('x', { intitule: 'Emploi' })] });
    const rien = comparerFeuilles(VIDE, VIDE);
    expect([
      etatDeFeuille(null, null),
      etatDeFeuille(1, rien),
      etatDeFeuille(1, change),
      etatDeFeuille(2, rien),
    ]).toEqual(['brouillon', 'validee', 'modifiee', 'revisee']);
  });
});
