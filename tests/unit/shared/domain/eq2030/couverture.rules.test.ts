import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bilanDe, couvertureDe, habitantsDe } from '#shared/domain/eq2030/couverture.rules.ts';
import { dispositifSchema } from '#shared/domain/eq2030/deploiement.schema.ts';
import { DISPOSITIFS } from '#shared/domain/eq2030/dispositifs.data.ts';
import { CHIFFRES_PUBLIES } from '#shared/domain/eq2030/chiffres.data.ts';

const JOUR = '2026-03-12';
const quartier = (code: string, habitants: number | null = null, millesime: number | null = null) => ({
  code,
  habitants,
  millesime,
});
const porte = (dispositif: 'CITESLAB' | 'BUS' | 'CARREFOUR' | 'FABRICA', quartiers: string[], plus = {}) => ({
  id: dispositif,
  structure: `Opérateur ${dispositif}`,
  dispositif,
  debut: null,
  fin: null,
  aVerifier: null,
  quartiers,
  ...plus,
});
const OPTIONS = { jour: JOUR, avecAVerifier: false };

it('A4 : zéro à trois dispositifs, Bus, Carrefour et CitésLab seulement, et leur combinaison', () => {
  const couvertures = couvertureDe(
    ['QN1', 'QN2', 'QN3', 'QN4'].map((code) => quartier(code)),
    [
      porte('CITESLAB', ['QN1', 'QN2', 'QN3']),
      porte('CITESLAB', ['QN1'], { structure: 'Un autre opérateur' }),
      porte('BUS', ['QN2', 'QN3']),
      porte('CARREFOUR', ['QN3']),
      porte('FABRICA', ['QN3', 'QN4']),
    ],
    OPTIONS,
  );
  expect(couvertures.map(({ classe, combinaison }) => [classe, combinaison])).toEqual([
    [1, 'CitésLab'],
    [2, 'CitésLab + Bus'],
    [3, 'CitésLab + Bus + Carrefour'],
    [0, ''],
  ]);
  expect(couvertures[0]?.operateurs).toEqual(['Opérateur CITESLAB', 'Un autre opérateur']);
  expect(bilanDe(couvertures)).toEqual({ total: 4, couverts: 3, parClasse: { 0: 1, 1: 1, 2: 1, 3: 1 } });
});

it('ce qui est à vérifier, fini ou pas commencé ne compte pas ; le premier se compte à la demande', () => {
  const quartiers = [quartier('QN1')];
  const incertain = porte('BUS', ['QN1'], { aVerifier: 'icône perdue' });
  const classe = (deploiement: ReturnType<typeof porte>, avecAVerifier = false) =>
    couvertureDe(quartiers, [deploiement], { jour: JOUR, avecAVerifier })[0]?.classe;
  expect(classe(incertain)).toBe(0);
  expect(classe(incertain, true)).toBe(1);
  expect(couvertureDe(quartiers, [incertain], { jour: JOUR, avecAVerifier: true })[0]?.aVerifier).toBe(true);
  expect(classe(porte('BUS', ['QN1'], { fin: '2026-03-11' }))).toBe(0);
  expect(classe(porte('BUS', ['QN1'], { fin: JOUR }))).toBe(1);
  expect(classe(porte('BUS', ['QN1'], { debut: '2026-03-13' }))).toBe(0);
});

it('habitants couverts : leur somme et ses millésimes si tous sont connus, sinon non disponible', () => {
  expect(habitantsDe([quartier('a', 1_200, 2020), quartier('b', 800, 2018)])).toEqual({
    connus: true,
    habitants: 2_000,
    millesimes: [2018, 2020],
  });
  expect(habitantsDe([quartier('a', 1_200, 2020), quartier('b')])).toEqual({ connus: false, manquent: 1, sur: 2 });
  expect(habitantsDe([])).toEqual({ connus: true, habitants: 0, millesimes: [] });
});

it('propriété : jamais plus de trois, et la classe est le nombre de mots de la combinaison', () => {
  const deploiement = fc.record({
    id: fc.string(),
    structure: fc.string(),
    dispositif: fc.constantFrom(...dispositifSchema.options),
    debut: fc.constant(null),
    fin: fc.constant(null),
    aVerifier: fc.option(fc.constant('à vérifier')),
    quartiers: fc.array(fc.constantFrom('QN1', 'QN2')),
  });
  fc.assert(
    fc.property(fc.array(deploiement, { maxLength: 20 }), fc.boolean(), (deploiements, avecAVerifier) => {
      const couvertures = couvertureDe([quartier('QN1'), quartier('QN2')], deploiements, { jour: JOUR, avecAVerifier });
      const { total, couverts, parClasse } = bilanDe(couvertures);
      expect(Object.values(parClasse).reduce((somme, nombre) => somme + nombre, 0)).toBe(total);
      expect(couverts).toBe(total - parClasse[0]);
      for (const { classe, combinaison } of couvertures) {
        expect(classe).toBeLessThanOrEqual(3);
        expect(combinaison === '' ? 0 : combinaison.split(' + ').length).toBe(classe);
      }
    }),
  );
});

it('la liste des dispositifs est fermée, et chacun y est une fois', () => {
  expect(DISPOSITIFS.map(({ code }) => code)).toEqual(dispositifSchema.options);
});

it('A8 : 100 000 et 70 000 diffèrent, et se montrent tous deux avec leur date et leur source', () => {
  const objectifs = CHIFFRES_PUBLIES.filter(
    ({ genre, valeur }) => genre === 'objectif' && valeur >= 70_000 && valeur <= 100_000,
  );
  expect(objectifs.map(({ valeur, date }) => [valeur, date])).toEqual([
    [100_000, '2024-03-28'],
    [70_000, '2025-11-26'],
  ]);
  const axes = CHIFFRES_PUBLIES.filter(({ libelle }) => libelle === 'Budget').map(({ valeur }) => valeur);
  expect(axes.reduce((somme, millions) => somme + millions, 0)).toBe(456);
  expect(CHIFFRES_PUBLIES.find(({ genre }) => genre === 'quartiers')).toMatchObject({
    valeur: 77,
    periode: 'cumul 2024',
  });
});
