import { describe, expect, it } from 'vitest';
import { colonnesDesComptes } from '#renderer/features/conventions/argent/grille/colonnes.ts';
import { lireCase } from '#renderer/features/conventions/argent/grille/lire-case.ts';

const lire = (colonne: string, texte: string) => {
  const trouvee = colonnesDesComptes(true).find(({ id }) => id === colonne);
  return trouvee === undefined ? null : lireCase(trouvee, texte, []);
};

describe('une case des comptes', () => {
  it('« co » commence deux recettes et n’en dit aucune : l’une se déduit, l’autre non', () => {
    expect(lire('recette', 'co')).toHaveProperty('faute');
    expect(lire('recette', 'c')).toHaveProperty('faute');
    expect(lire('recette', 'cof')).toEqual({ champs: { recette: 'cofinancement' } });
    expect(lire('recette', 'Contrib')).toEqual({ champs: { recette: 'contribution' } });
    expect(lire('recette', 'autre')).toEqual({ champs: { recette: 'autre' } });
  });

  it('une initiale suffit à la nature ; un montant se lit comme on l’écrit', () => {
    expect([lire('nature', 'I'), lire('nature', 'd')]).toEqual([
      { champs: { nature: 'indirecte' } },
      { champs: { nature: 'directe' } },
    ]);
    expect(lire('nature', 'x')).toHaveProperty('faute');
    expect(lire('declare', '12 300,50')).toEqual({ champs: { declare: 1_230_050 } });
  });
});
