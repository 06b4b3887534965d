import { describe, expect, it } from 'vitest';
import { decider, type Decision, recrite } from '#renderer/features/reprise/choix.ts';
import { placeVisee } from '#renderer/features/reprise/grille/use-foyer-de-cellule.ts';
import { trancheDe } from '#renderer/ui/tableau/tranche.ts';
import { grouper, propositionsDe } from '#renderer/features/reprise/panneau/grouper.ts';
import { lettreDeColonne } from '#shared/text/place.ts';
import { adresseDe, lignesTues, plagesDe } from '#renderer/features/reprise/reperage.ts';
import { remarqueVoisine } from '#renderer/features/reprise/use-touches-de-grille.ts';
import { CHOIX_NEUFS, choixSchema } from '#shared/domain/reprise/comprehension.schema.ts';

const apres = (...decisions: readonly Decision[]) => choixSchema.parse(decisions.reduce(decider, CHOIX_NEUFS));

describe('les choix', () => {
  it('récrire deux fois une cellule n’en garde que la dernière ; la remettre rend le texte du fichier', () => {
    const place = { ligne: 6, colonne: 2 };
    const choix = apres({ genre: 'ecrire', ...place, texte: 'DDETS' }, { genre: 'ecrire', ...place, texte: '' });
    expect(choix.corrections).toEqual([{ ...place, texte: '' }]);
    expect(recrite(choix, place)).toBe('');
    expect(recrite(decider(choix, { genre: 'remettre', ...place }), place)).toBeUndefined();
  });

  it('une ligne n’est jamais à la fois écartée et gardée ; défaire son propre choix ne force rien', () => {
    expect(apres({ genre: 'garder', lignes: [3, 1] }, { genre: 'ecarter', lignes: [3] })).toMatchObject({
      gardees: [1],
      ecartees: [3],
    });
    expect(apres({ genre: 'ecarter', lignes: [3] }, { genre: 'garder', lignes: [3] })).toMatchObject({
      gardees: [],
      ecartees: [],
    });
  });

  it('une colonne se rechoisit, une feuille repart à neuf', () => {
    const choix = apres(
      { genre: 'colonne', colonne: 1, champ: 'nom' },
      { genre: 'colonne', colonne: 1, champ: null },
      { genre: 'titres', ligne: null },
    );
    expect(choix).toMatchObject({ colonnes: [{ colonne: 1, champ: null }], titres: null });
    expect(decider(choix, { genre: 'feuille', feuille: 2 })).toEqual({ ...CHOIX_NEUFS, feuille: 2 });
  });

  it('une personne dite autre le reste jusqu’à ce qu’on revienne dessus', () => {
    expect(apres({ genre: 'distinguer', ligne: 4 }, { genre: 'distinguer', ligne: 4 }).distinctes).toEqual([4]);
    expect(apres({ genre: 'distinguer', ligne: 4 }, { genre: 'confondre', ligne: 4 }).distinctes).toEqual([]);
  });
});

describe('les remarques pareilles', () => {
  const vide = (ligne: number, textes: readonly string[] = ['DDETS']) => ({
    ligne,
    colonne: 2,
    gravite: 'avis' as const,
    phrase: 'Cellule vide',
    propositions: textes.map((texte) => ({ libelle: texte, texte })),
  });

  it('à partir de quatre, elles se règlent d’un geste, à la place de la première', () => {
    const autre = { ...vide(4), phrase: 'Autre' };
    expect(grouper([vide(1), vide(2), autre, vide(5)]).map(({ remarques }) => remarques.length)).toEqual([1, 1, 1, 1]);
    const groupes = grouper([vide(1), vide(2), autre, vide(5), vide(6)]);
    expect(groupes.map(({ remarques }) => remarques.map(({ ligne }) => ligne))).toEqual([[1, 2, 5, 6], [4]]);
  });

  it('toutes leurs propositions s’écrivent ensemble, et remplacent ce qui y était écrit', () => {
    const corrections = propositionsDe([vide(1), vide(2)]) ?? [];
    const choix = apres({ genre: 'ecrire', ligne: 1, colonne: 2, texte: 'x' }, { genre: 'toutEcrire', corrections });
    expect(choix.corrections).toEqual([
      { ligne: 1, colonne: 2, texte: 'DDETS' },
      { ligne: 2, colonne: 2, texte: 'DDETS' },
    ]);
    expect(propositionsDe([vide(1), vide(2, [])])).toBeNull();
  });
});

describe('où l’on est', () => {
  it('nomme une cellule comme un tableur', () => {
    expect([0, 25, 26, 51, 52, 399].map((colonne) => lettreDeColonne(colonne))).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'OJ',
    ]);
    expect(adresseDe({ ligne: 6, colonne: 2 })).toBe('C7');
  });

  it('resserre des lignes en plages, et compte ce que la liste tait', () => {
    expect(plagesDe([1, 0, 11, 12, 13, 20]).map(({ mot }) => mot)).toEqual(['1', '2', '12 à 14', '21']);
    expect(lignesTues([1, 0, 11, 12, 13, 20])).toBe(0);
    expect(lignesTues([0, 2, 4, 6, 8, 10, 12, 14])).toBe(2);
  });

  it('les flèches restent dans le tableau ; avec Ctrl, elles vont au bout', () => {
    const bornes = { lignes: 10, colonnes: 3 };
    const aller = (key: string, ctrlKey = false) =>
      placeVisee({ key, ctrlKey, metaKey: false }, { ligne: 0, colonne: 2 }, bornes);
    expect(aller('ArrowUp')).toEqual({ ligne: 0, colonne: 2 });
    expect(aller('ArrowRight')).toEqual({ ligne: 0, colonne: 2 });
    expect(aller('ArrowDown', true)).toEqual({ ligne: 9, colonne: 2 });
    expect(aller('PageDown')).toEqual({ ligne: 9, colonne: 2 });
    expect(aller('Home')).toEqual({ ligne: 0, colonne: 0 });
    expect(aller('a')).toBeNull();
  });

  it('F8 va à la remarque suivante dans l’ordre du tableau, et repart du début', () => {
    const remarque = (ligne: number, colonne: number | null) => ({
      ligne,
      colonne,
      gravite: 'refus' as const,
      phrase: '',
      propositions: [],
    });
    const remarques = [remarque(7, 4), remarque(6, 2), remarque(13, null)];
    expect(remarqueVoisine(remarques, { ligne: 6, colonne: 2 }, 1)).toEqual({ ligne: 7, colonne: 4 });
    expect(remarqueVoisine(remarques, { ligne: 13, colonne: 0 }, 1)).toEqual({ ligne: 6, colonne: 2 });
    expect(remarqueVoisine(remarques, { ligne: 6, colonne: 2 }, -1)).toEqual({ ligne: 13, colonne: 0 });
    expect(remarqueVoisine([], { ligne: 0, colonne: 0 }, 1)).toBeNull();
  });

  it('cinquante mille lignes se demandent par tranches qui couvrent la vue', () => {
    expect(trancheDe(200, 0)).toEqual({ debut: 0, nombre: 200 });
    for (let premiere = 0; premiere < 50_000; premiere += 7) {
      const { debut, nombre } = trancheDe(50_000, premiere);
      expect(debut).toBeLessThanOrEqual(premiere);
      expect(debut + nombre).toBeGreaterThanOrEqual(premiere + 80);
      expect(debut % 60).toBe(0);
    }
  });
});
