import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { proposerSieges } from '#shared/domain/instance/composition-proposee.rules.ts';
import { controlerComposition } from '#shared/domain/instance/composition.rules.ts';

const lignes = (...args: Parameters<typeof proposerSieges>) =>
  proposerSieges(...args).map(({ categorie, college, organisme }) => [categorie, college, organisme]);

it('propose d’un CDPE ses deux présidents et ses neuf catégories (R. 5311-22, -23)', () => {
  expect(lignes({ type: 'CDPE', departementCode: '88' }, [])).toEqual([
    ['P', 'etat', 'Préfecture'],
    ['P', 'departement', 'Conseil départemental'],
    ['1', 'etat', null],
    ['2', 'region', 'Conseil régional'],
    ['3', 'departement', 'Conseil départemental'],
    ['4', 'communes', null],
    ['5', 'salaries', null],
    ['5', 'employeurs', null],
    ['6', 'employeurs', null],
    ['7', 'operateurs', 'France Travail'],
    ['8', 'operateurs', 'Mission locale'],
    ['9', 'operateurs', 'Cap emploi'],
  ]);
});

it('nomme la collectivité qui exerce les compétences du département', () => {
  expect(lignes({ type: 'CDPE', departementCode: '68' }, [])[1]).toEqual([
    'P',
    'departement',
    'Collectivité européenne d’Alsace',
  ]);
});

it('laisse à nommer les établissements publics territoriaux de la métropole du Grand Paris', () => {
  const quatriemes = proposerSieges({ type: 'CLPE', departementCode: '92' }, [
    { siren: '200054781', libelle: 'Métropole du Grand Paris' },
  ]).filter(({ categorie }) => categorie === '4');
  expect(quatriemes).toMatchObject([{ organisme: null, epciSiren: null }]);
});

it('R-008 : un siège 4° par intercommunalité, chaque catégorie pourvue, et rien à redire à la composition', () => {
  const type = fc.constantFrom('CRPE' as const, 'CDPE' as const, 'CLPE' as const);
  const epci = fc.uniqueArray(fc.integer({ min: 200_000_000, max: 200_000_099 }), { maxLength: 15 });
  fc.assert(
    fc.property(type, epci, (niveau, sirens) => {
      const liste = sirens.map((siren) => ({ siren: String(siren), libelle: `CC ${siren}`, nom: `CC ${siren}` }));
      const sieges = proposerSieges({ type: niveau, departementCode: '88' }, liste).map((siege, rang) => ({
        ...siege,
        id: String(rang),
      }));
      expect(
        controlerComposition({
          instance: { type: niveau, departementCode: '88' },
          sieges,
          departements: [],
          epci: liste,
        }),
      ).toEqual([]);
      const attendues = CATEGORIES[niveau]
        .map(({ numero }) => numero)
        .filter((numero) => niveau !== 'CLPE' || numero !== '4' || liste.length > 0);
      expect([...new Set(sieges.map(({ categorie }) => categorie))]).toEqual(attendues);
      const rangs = sieges.map(({ categorie, rang }) => `${categorie}/${rang}`);
      expect(new Set(rangs).size).toBe(rangs.length);
    }),
  );
});
