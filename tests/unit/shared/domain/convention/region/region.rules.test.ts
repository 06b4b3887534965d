import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FiltreDeRegion, regionDe } from '#shared/domain/convention/region/filtre-de-region.rules.ts';
import type { LigneDeRegion } from '#shared/domain/convention/region/ligne-de-region.rules.ts';
import { coutDuQuotient } from '#shared/domain/convention/region/somme.rules.ts';
import { lireRegion } from '#shared/domain/convention/region/region.rules.ts';
import type { ConventionDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import { DEPARTEMENTS, enEcarts, uneConventionDeRegion } from '#tests/support/constructeurs/une-region.ts';

const JOUR = '2026-06-30';
const TOUT = { region: null, exercice: null, genre: null } as const;
const MESURES = ['conventionne', 'verse', 'reverse', 'charges', 'reste'] as const;

const nombre = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: null });
const exercices = fc.uniqueArray(
  fc.record({
    annee: fc.integer({ min: 2024, max: 2028 }),
    montant: nombre(1e9),
    beneficiaires: nombre(500),
    verse: fc.integer({ min: 0, max: 1e9 }),
    reverse: fc.integer({ min: 0, max: 1e8 }),
    charges: nombre(1e9),
    complet: fc.boolean(),
  }),
  { selector: ({ annee }) => annee, maxLength: 5 },
);
const effectifs = fc.uniqueArray(
  fc
    .record({
      code: fc.constantFrom('I1', 'I2', 'I7', 'I6'),
      annee: fc.integer({ min: 2025, max: 2026 }),
      nombre: fc.integer({ min: 0, max: 300 }),
      part: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
    })
    .map(({ part, ...un }) => ({
      ...un,
      au: `${un.annee}-03-31`,
      qpv: part === null ? null : { nombre: Math.min(part, un.nombre), sur: un.nombre },
    })),
  { selector: ({ code, annee }) => `${code} ${annee}`, maxLength: 6 },
);
const convention = fc.record({
  montant: nombre(1e10),
  beneficiaires: nombre(2000),
  porteurId: fc.constantFrom('s1', 's2', 's3'),
  departements: fc.constantFrom<readonly string[]>(['67'], ['68'], ['67', '68'], ['75'], []),
  signeeLe: fc.constantFrom('2024-12-20', null),
  exercices,
  effectifs,
});
const region = fc
  .array(convention, { maxLength: 8 })
  .map((dites) =>
    dites.map((dite, rang) =>
      uneConventionDeRegion({ ...dite, departements: [...dite.departements], id: `c${rang}`, porteur: dite.porteurId }),
    ),
  );
const lire = (conventions: readonly ConventionDeRegion[], filtre: FiltreDeRegion = TOUT) =>
  lireRegion({ conventions: [...conventions], departements: [...DEPARTEMENTS], references: [] }, filtre, JOUR);

/** La somme des lignes ; `null` si aucune ne dit rien. */
const sommeDes = (lignes: readonly LigneDeRegion[], de: (une: LigneDeRegion) => number | null): number | null => {
  const dites = lignes.map(de).filter((une) => une !== null);
  return dites.length === 0 ? null : dites.reduce((somme, une) => somme + une, 0);
};

describe('la région : un total est la somme de ses lignes', () => {
  it('par département, par porteur et par année ; chaque convention une fois et une seule', () => {
    fc.assert(
      fc.property(region, (conventions) => {
        const { total, departements, porteurs, annees, retenues } = lire(conventions);
        for (const lignes of [departements, porteurs]) {
          for (const mesure of MESURES)
            expect(sommeDes(lignes, (une) => une[mesure].valeur)).toBe(total[mesure].valeur);
          expect(sommeDes(lignes, ({ entrees }) => entrees.objectif.valeur)).toBe(total.entrees.objectif.valeur);
          expect(sommeDes(lignes, ({ entrees }) => entrees.realise.valeur)).toBe(total.entrees.realise.valeur);
          expect(sommeDes(lignes, ({ reperes }) => reperes.qpv.haut) ?? 0).toBe(total.reperes.qpv.haut);
          const comptees = lignes.flatMap(({ lectures }) => lectures.map((une) => une.convention.id));
          expect(comptees.toSorted()).toEqual(retenues.conventions.map(({ id }) => id).toSorted());
        }
        const desAnnees = annees.map(({ ligne }) => ligne);
        for (const mesure of MESURES)
          expect(sommeDes(desAnnees, (une) => une[mesure].valeur) ?? 0).toBe(total[mesure].valeur ?? 0);
        expect(sommeDes(desAnnees, ({ entrees }) => entrees.objectif.valeur) ?? 0).toBe(
          total.entrees.objectif.valeur ?? 0,
        );
        expect(sommeDes(desAnnees, ({ entrees }) => entrees.realise.valeur)).toBe(total.entrees.realise.valeur);
      }),
    );
  });

  it('un exercice regardé seul est une ligne, celle de la durée entière', () => {
    fc.assert(
      fc.property(region, (conventions) => {
        const entiere = lire(conventions).annees.find(({ annee }) => annee === 2026)?.ligne;
        const { total, annees } = lire(conventions, { ...TOUT, exercice: 2026 });
        expect(annees.map(({ annee }) => annee)).toEqual(total.lectures.length === 0 ? [] : [2026]);
        for (const mesure of MESURES) expect(total[mesure].valeur).toBe(entiere?.[mesure].valeur ?? null);
        expect(total.entrees.realise.valeur).toBe(entiere?.entrees.realise.valeur ?? null);
      }),
    );
  });

  it('les régions, et ce qui n’est d’aucune seule, font le tout', () => {
    fc.assert(
      fc.property(region, (conventions) => {
        const tout = lire(conventions).retenues.conventions.map(({ id }) => id);
        const parRegion = ['44', '11'].flatMap((code) =>
          lire(conventions, { ...TOUT, region: code }).retenues.conventions.map(({ id }) => id),
        );
        const sans = conventions.filter((une) => une.signeeLe !== null && regionDe(une, DEPARTEMENTS) === null);
        expect([...parRegion, ...sans.map(({ id }) => id)].toSorted()).toEqual(tout.toSorted());
      }),
    );
  });
});

describe('ce qui n’est pas dit n’est pas zéro', () => {
  const dite = uneConventionDeRegion({
    montant: 100_000_00,
    beneficiaires: 100,
    effectifs: [{ code: 'I7', annee: 2025, nombre: 40, au: '2025-12-31', qpv: null }],
  });
  const muette = uneConventionDeRegion({ id: 'c2', porteurId: 's2', beneficiaires: 300 });

  it('une convention muette ne change ni les entrées, ni le taux, ni le feu', () => {
    const { total } = lire([dite, muette]);
    expect(total.entrees.objectif.valeur).toBe(400);
    expect(total.entrees.realise).toMatchObject({ valeur: 40, dites: 1 });
    expect(total.entrees.atteinte).toMatchObject({ haut: 40, bas: 100, dites: 1 });
    // 100 sur 1 095 jours, au soir du 365e : 33 attendus, 40 retenus.
    expect(total.entrees.feu).toBe('vert');
    expect(lire([muette]).total.entrees).toMatchObject({ feu: 'nd', realise: { valeur: null } });
  });

  it('le QPV se rapporte aux seules périodes qui le disent', () => {
    const effectifs = [
      { code: 'I1', annee: 2025, nombre: 80, au: '2025-12-31', qpv: { nombre: 20, sur: 50 } },
      { code: 'I1', annee: 2026, nombre: 30, au: '2026-03-31', qpv: null },
    ];
    const { reperes } = lire([uneConventionDeRegion({ effectifs })]).total;
    expect(reperes.realise.valeur).toBe(110);
    expect(reperes.qpv).toMatchObject({ haut: 20, bas: 50 });
  });

  it('le coût rapporte les charges aux entrées des mêmes exercices (I10)', () => {
    const exercice = { montant: null, beneficiaires: null, verse: 0, reverse: 0, complet: true };
    const { cout } = lire([
      {
        ...dite,
        exercices: [
          { ...exercice, annee: 2025, charges: 120_000_00 },
          { ...exercice, annee: 2026, charges: null },
        ],
        effectifs: [...dite.effectifs, { code: 'I7', annee: 2026, nombre: 25, au: '2026-03-31', qpv: null }],
      },
    ]).total;
    expect(cout).toMatchObject({ haut: 120_000_00, bas: 40 });
  });

  it('I10 : des entrées n.d. ou un compte qui manque ne valent pas zéro : l’exercice est laissé, et nommé', () => {
    const exercice = { montant: null, beneficiaires: null, verse: 0, reverse: 0, charges: 200_000_00 };
    const { cout, charges } = lire([
      {
        ...dite,
        exercices: [
          { ...exercice, annee: 2024, complet: false },
          { ...exercice, annee: 2025, complet: true },
          { ...exercice, annee: 2026, complet: true },
        ],
        effectifs: [
          { code: 'I7', annee: 2024, nombre: 12, au: '2024-12-31', qpv: null },
          { code: 'I7', annee: 2025, nombre: 60, au: '2025-12-31', qpv: null },
        ],
      },
    ]).total;
    expect(charges.valeur).toBe(600_000_00);
    expect(cout).toMatchObject({ haut: 200_000_00, bas: 60 });
    expect(coutDuQuotient(cout)).toBe(3_333_33);
    expect(cout.couples[0]?.laisse).toBe('2024 (comptes incomplets), 2026 (entrées n.d.)');
  });

  it('une convention résiliée ne se projette pas au-delà du jour de sa résiliation', () => {
    const exercice = { montant: null, beneficiaires: null, verse: 0, reverse: 0, complet: true };
    const resiliee = {
      ...dite,
      resilieeLe: '2025-12-31',
      exercices: [{ ...exercice, annee: 2025, charges: 120_000_00 }],
    };
    const { entrees, chargesProjetees } = lire([resiliee]).total;
    expect([entrees.projete.valeur, chargesProjetees.valeur]).toEqual([40, 120_000_00]);
    expect(lire([{ ...resiliee, resilieeLe: '2030-01-01' }]).total.entrees.projete.valeur).toBe(120);
  });
});

describe('une convention de plusieurs départements, un projet', () => {
  it('se montre à part, entière, et compte une fois dans les totaux', () => {
    const deux = uneConventionDeRegion({ departements: ['67', '68'], montant: 50_000_00 });
    const { departements, nombres, total } = lire([deux]);
    expect(departements.map(({ libelle }) => libelle)).toEqual(['Plusieurs départements, non réparti']);
    expect(total.conventionne.valeur).toBe(50_000_00);
    expect(nombres.departements).toBe(2);
  });

  it('deux conventions visent le même QPV : il compte une fois', () => {
    const quartiers = ['QN06803M'];
    const { nombres } = lire([
      uneConventionDeRegion({ quartiers, viseLesQuartiers: true }),
      uneConventionDeRegion({ id: 'c2', porteurId: 's2', quartiers, viseLesQuartiers: true }),
    ]);
    expect(nombres).toMatchObject({ quartiers: 1, visentLesQuartiers: 2 });
  });

  it('un projet n’entre dans aucun nombre, et se dit', () => {
    const { total, retenues } = lire([uneConventionDeRegion({ signeeLe: null, montant: 1 })]);
    expect(total.lectures).toEqual([]);
    expect(retenues.projets.map(({ id }) => id)).toEqual(['c1']);
  });
});

it('seules s’alertent les conventions dont l’argent et les personnes s’écartent de plus de dix points', () => {
  expect(lire(enEcarts([50, 52, 90])).alertes.map(({ convention: { id } }) => id)).toEqual(['verse-90']);
  expect(lire([...enEcarts([20]), uneConventionDeRegion({ id: 'muette' })]).alertes).toHaveLength(1);
});
