import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CATEGORIES, categorieDe } from '#shared/domain/instance/categories.data.ts';
import { proposerSieges } from '#shared/domain/instance/composition-proposee.rules.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { controlerComposition } from '#shared/domain/instance/composition.rules.ts';

const lignes = (...args: Parameters<typeof proposerSieges>) =>
  proposerSieges(...args).map(({ categorie, college, organisme }) => [categorie, college, organisme]);

const ORGANISATIONS_DU_TEXTE = [
  ...['CFDT', 'CGT', 'FO', 'CFE-CGC', 'CFTC'].map((nom) => ['salaries', nom]),
  ...['MEDEF', 'CPME', 'U2P'].map((nom) => ['employeurs', nom]),
];
const MULTIPROFESSIONNELLES = ['FNSEA', 'UDES', 'FESAC'].map((nom) => ['employeurs', nom]);

it('propose d’un CDPE ses deux présidents, ses neuf catégories et l’ensemble des organisations (R. 5311-22, -23)', () => {
  expect(lignes({ type: 'CDPE', departementCode: '88' }, [])).toEqual([
    ['P', 'etat', 'Préfecture'],
    ['P', 'departement', 'Conseil départemental'],
    ['1', 'etat', null],
    ['2', 'region', 'Conseil régional'],
    ['3', 'departement', 'Conseil départemental'],
    ['4', 'communes', null],
    ...ORGANISATIONS_DU_TEXTE.map((place) => ['5', ...place]),
    ...MULTIPROFESSIONNELLES.map((place) => ['6', ...place]),
    ['7', 'operateurs', 'France Travail'],
    ['8', 'operateurs', 'Mission locale'],
    ['9', 'operateurs', 'Cap emploi'],
  ]);
});

it('propose d’un CRPE un siège par département, l’ensemble des organisations et les membres de droit (R. 5311-16, -17)', () => {
  const sieges = lignes({ type: 'CRPE', departementCode: '67' }, []);
  expect(sieges.slice(0, 4)).toEqual([
    ['P', 'etat', 'Préfecture de région'],
    ['P', 'region', 'Conseil régional'],
    ['1', 'etat', null],
    ['2', 'region', 'Conseil régional'],
  ]);
  const departements = sieges.filter(([categorie]) => categorie === '3').map(([, , organisme]) => organisme);
  expect(departements).toHaveLength(10);
  expect(departements).toContain('Conseil départemental de la Meuse');
  expect(departements).toContain('Collectivité européenne d’Alsace, Haut-Rhin');
  expect(sieges.filter(([categorie]) => categorie === '4')).toEqual(
    ORGANISATIONS_DU_TEXTE.map((place) => ['4', ...place]),
  );
  expect(sieges.slice(-3).map(([, , organisme]) => organisme)).toEqual([
    'France Travail, direction régionale',
    'Association régionale des missions locales',
    'Réseau régional des Cap emploi',
  ]);
});

it('propose du CREFOP renommé ce que compte R. 6123-3-3, et un représentant par département (R. 6123-3-17)', () => {
  const sieges = proposerSieges({ type: 'CREFOP', departementCode: '88' }, []);
  const combien = (categorie: string) => sieges.filter((siege) => siege.categorie === categorie).length;
  expect(['P', '1', '2', '3', '4', '5', '6', '7'].map(combien)).toEqual([2, 6, 6, 13, 3, 9, 2, 10]);
  expect(categorieDe('CREFOP', '7')).toMatchObject({ alinea: '2° bis', article: 'R. 6123-3-3, 2° bis', voix: true });
  // R. 6123-3-3, dernier alinéa : les 5° et 6° siègent sans voix.
  expect(CATEGORIES.CREFOP.filter(({ voix }) => !voix).map(({ alinea }) => alinea)).toEqual(['5°', '6°']);
});

it('R. 5311-26 : une commission d’insertion n’a qu’un président, et ne nomme que ce que l’usage désigne', () => {
  expect(lignes({ type: 'commission_iae', departementCode: '68' }, [], 'CDPE')).toEqual([
    ['P', 'etat', 'Préfecture'],
    ['1', 'etat', null],
    ['2', 'departement', 'Collectivité européenne d’Alsace'],
    ['2', 'region', 'Conseil régional'],
    ['3', 'operateurs', 'France Travail'],
    ['4', 'operateurs', null],
    ['5', 'employeurs', null],
    ['6', 'salaries', null],
  ]);
});

it.each([
  ['CRPE', ['Préfecture de région', 'Conseil régional']],
  ['CDPE', ['Préfecture', 'Conseil départemental']],
  ['CLPE', ['Préfecture', null]],
  [null, ['Préfecture', 'Conseil départemental']],
] as const)('une conférence des financeurs rattachée à %s a ses présidents', (parent, presidents) => {
  const sieges = proposerSieges({ type: 'financeurs', departementCode: '88' }, [], parent);
  expect(sieges.filter(({ categorie }) => categorie === 'P').map(({ organisme }) => organisme)).toEqual(presidents);
});

it('aucun genre ne prend le nom d’une catégorie pour un organisme', () => {
  for (const [type, categories] of Object.entries(CATEGORIES)) {
    const brefs = new Set(categories.map(({ bref }) => bref));
    const douteux = proposerSieges({ type: type as TypeInstance, departementCode: '88' }, []).filter(
      ({ organisme }) =>
        organisme !== null && brefs.has(organisme) && !['France Travail', 'Cap emploi'].includes(organisme),
    );
    expect([type, douteux]).toEqual([type, []]);
  }
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
  const type = fc.constantFrom('CRPE' as const, 'CREFOP' as const, 'CDPE' as const, 'CLPE' as const);
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
