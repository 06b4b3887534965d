import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lireHabitants } from '#shared/domain/eq2030/habitants.rules.ts';

it('lit « code ; habitants ; millésime », titre compris, espaces de milliers, tabulations', () => {
  const { lignes, ecartees, avertissements } = lireHabitants(
    'code QPV;habitants;millésime\r\nQN06803M;9 876;2020\nqn06804m\t12\u00A0345\t2020\n',
  );
  expect(lignes).toEqual([
    { qpv: 'QN06803M', habitants: 9_876, millesime: 2020 },
    { qpv: 'QN06804M', habitants: 12_345, millesime: 2020 },
  ]);
  expect([ecartees, avertissements]).toEqual([[], []]);
});

it('une ligne illisible est rendue avec sa raison ; sans millésime, celui d’office', () => {
  const texte = 'QN06803M;n.d.;2020\n;100;2020\nQN06804M;500\nQN06805M;500;20';
  expect(lireHabitants(texte).ecartees.map(({ rang, raison }) => [rang, raison])).toEqual([
    [1, '« n.d. » n’est pas un nombre d’habitants.'],
    [2, 'Le code du quartier manque.'],
    [3, 'Le millésime manque.'],
    [4, '« 20 » n’est pas un millésime.'],
  ]);
  expect(lireHabitants('QN06804M;500', 2021).lignes).toEqual([{ qpv: 'QN06804M', habitants: 500, millesime: 2021 }]);
});

it('R-011 : un code de 2015 ou d’une autre forme avertit, et se garde ; un quartier répété garde sa dernière ligne', () => {
  const { lignes, avertissements } = lireHabitants('QP068001;100;2013\nXX;5;2020\nQP068001;110;2013');
  expect(lignes).toHaveLength(2);
  expect(lignes[0]?.habitants).toBe(110);
  expect(avertissements).toHaveLength(2);
});

it('propriété : toute ligne non vide est lue, écartée, répétée ou un titre ; rien ne plante', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 12 }), (morceaux) => {
      const texte = morceaux.join('\n');
      const { lignes, ecartees } = lireHabitants(texte);
      const nonVides = texte.split(/\r\n|\r|\n/u).filter((ligne) => ligne.trim() !== '').length;
      expect(lignes.length + ecartees.length).toBeLessThanOrEqual(nonVides);
      for (const { habitants, millesime } of lignes) {
        expect(habitants).toBeGreaterThanOrEqual(0);
        expect(millesime).toBeGreaterThanOrEqual(1990);
      }
    }),
  );
});
