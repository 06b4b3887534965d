import { expect, it } from 'vitest';
import { aPlusieurs, unCalcul } from '#shared/travail/calcul.ts';
import { epuiser, type Suite } from '#shared/travail/suite.ts';

function* compterJusqua(nombre: number, faits: number[]): Suite<number> {
  for (let fait = 1; fait <= nombre; fait += 1) {
    faits.push(fait);
    yield { fait, total: nombre, libelle: '' };
  }
  return nombre;
}

it('deux qui attendent le même calcul le mènent ensemble : aucun pas ne se fait deux fois', () => {
  const faits: number[] = [];
  const calcul = unCalcul(() => compterJusqua(6, faits));
  const [un, autre] = [calcul.preparer(), calcul.preparer()];
  for (const suite of [un, autre, un, autre]) expect(suite.next().done).toBe(false);
  // Le premier s'en va : ce qu'il a fait reste.
  un.return(undefined as never);
  epuiser(autre);
  expect([calcul.lire(), faits]).toEqual([6, [1, 2, 3, 4, 5, 6]]);
  expect([calcul.preparer().next().done, calcul.lire()]).toEqual([true, 6]);
});

it('qui lit sans pouvoir attendre finit ce qui est commencé', () => {
  const faits: number[] = [];
  const calcul = unCalcul(() => compterJusqua(3, faits));
  const suite = calcul.preparer();
  suite.next();
  expect(calcul.lire()).toBe(3);
  expect([suite.next().done, faits]).toEqual([true, [1, 2, 3]]);
});

it('un calcul qui échoue reprend du début pour le suivant', () => {
  let essais = 0;
  const faits: number[] = [];
  const { mener } = aPlusieurs(
    function* (): Suite<number> {
      essais += 1;
      yield { fait: 0, total: 1, libelle: '' };
      if (essais === 1) throw new Error('Coupé.');
      return essais;
    },
    (valeur) => faits.push(valeur),
  );
  expect(() => epuiser(mener())).toThrow('Coupé.');
  epuiser(mener());
  expect([essais, faits]).toEqual([2, [2]]);
});
