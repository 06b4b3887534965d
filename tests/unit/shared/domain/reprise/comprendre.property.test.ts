import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CIBLES } from '#shared/domain/reprise/cibles.data.ts';
import { type Cellule, type Feuille, texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { comprendreDes, uneFeuille } from '#tests/support/reprise/feuilles.ts';

const MORCEAUX = [
  ...['', '', '', 'idem', '"', '-', 'Nom', 'Prénom', 'NOM Prénom', 'Structure', 'Mail', 'Tél', 'Fonction', 'obs'],
  ...['MARTIN', 'Zoé', 'MARTIN Zoé', 'Zoé Martin', 'DUPONT Paul', 'zoe.martin@exemple.fr', 'anaïs@exemple.fr', 'x@'],
  ...['DDETSPP', 'DDETS-PP', 'Mairie', 'Total', 'en attente', '0389000001', 'Représentants de l’État', 'directeur'],
];
const cellule: fc.Arbitrary<Cellule> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...MORCEAUX) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1e9 }).map((nombre) => ({ texte: String(nombre), nombre })) },
);
const rang = fc.nat({ max: 12 });
const feuille: fc.Arbitrary<Feuille> = fc
  .record({
    lignes: fc.array(fc.array(cellule, { maxLength: 6 }), { maxLength: 12 }),
    fusions: fc.array(
      fc.record({
        ligne: rang,
        colonne: rang,
        lignes: fc.integer({ min: 1, max: 1e9 }),
        colonnes: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ lignes, fusions }) => uneFeuille(lignes, fusions));
const choix: fc.Arbitrary<Partial<Choix>> = fc.record(
  {
    titres: fc.option(rang),
    colonnes: fc.array(
      fc.record({ colonne: rang, champ: fc.option(fc.constantFrom('nom', 'prenom', 'courriel', 'toString', 'x')) }),
      { maxLength: 3 },
    ),
    corrections: fc.array(fc.record({ ligne: rang, colonne: rang, texte: fc.constantFrom(...MORCEAUX) }), {
      maxLength: 3,
    }),
    ecartees: fc.array(rang, { maxLength: 3 }),
    gardees: fc.array(rang, { maxLength: 3 }),
    distinctes: fc.array(rang, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const OPTIONS = { numRuns: 400 };

describe('comprendre un tableau quelconque', () => {
  it('ne lève jamais, et donne deux fois la même chose', () => {
    fc.assert(
      fc.property(feuille, choix, (lue, decide) => {
        expect(comprendreDes(lue, decide)).toEqual(comprendreDes(lue, decide));
      }),
      OPTIONS,
    );
  });

  it('chaque ligne remplie, hors des titres, a un sort et un seul ; sa raison si elle n’entre pas', () => {
    fc.assert(
      fc.property(feuille, choix, (lue, decide) => {
        const { titres, lignes, remarques } = comprendreDes(lue, decide);
        const rangs = lignes.map(({ ligne }) => ligne);
        expect(rangs).toEqual([...new Set(rangs)].toSorted((a, b) => a - b));
        const corrigees = new Set(decide.corrections?.map(({ ligne }) => ligne));
        for (const [ligne, cellules] of lue.lignes.entries())
          if (ligne > (titres ?? -1) && !corrigees.has(ligne))
            expect(rangs.includes(ligne)).toBe(cellules.some((autre) => texteDe(autre).trim() !== ''));
        for (const { ligne, sort, raison } of lignes) {
          expect(raison === null).toBe(sort === 'entre');
          expect(sort === 'revoir').toBe(remarques.some((r) => r.ligne === ligne && r.gravite === 'refus'));
        }
      }),
      OPTIONS,
    );
  });

  it('récrire une cellule ne change que sa ligne et ses doublons', () => {
    const cible = CIBLES.personnes;
    fc.assert(
      fc.property(feuille, rang, rang, fc.constantFrom(...MORCEAUX), (lue, ligne, colonne, texte) => {
        const avant = comprendreDes(lue);
        const apres = comprendreDes(lue, { corrections: [{ ligne, colonne, texte }] });
        expect([apres.titres, apres.colonnes]).toEqual([avant.titres, avant.colonnes]);
        const cles = [...avant.lignes, ...apres.lignes].map(({ ligne: l, valeurs }) => ({
          l,
          cles: cible.cles(valeurs),
        }));
        // De proche en proche : un doublon qui entre peut en faire d'autres.
        const touchees = new Set([ligne]);
        for (let taille = 0; taille !== touchees.size; ) {
          taille = touchees.size;
          const leurs = new Set(cles.filter(({ l }) => touchees.has(l)).flatMap((autre) => autre.cles));
          for (const autre of cles) if (autre.cles.some((cle) => leurs.has(cle))) touchees.add(autre.l);
        }
        const dit = ({ lignes }: typeof avant) =>
          lignes
            .filter(({ ligne: l }) => !touchees.has(l))
            .map(({ ligne: l, sort, valeurs }) => ({ l, sort, valeurs }));
        expect(dit(apres)).toEqual(dit(avant));
      }),
      OPTIONS,
    );
  });
});

describe('vingt mille lignes', () => {
  const grande = uneFeuille([
    ['Civilité', 'NOM Prénom', 'Qualité', 'Organisme', 'Mail', 'Tél'],
    ...Array.from({ length: 20_000 }, (_, n) => [
      ...['Mme', `MARTIN${n % 500} Zoé`, 'directrice', n % 3 === 0 ? '' : `Structure ${n % 700}`],
      ...[`zoe.martin.n${n}@exemple.fr`, `03 89 ${String(n).padStart(6, '0')}`],
    ]),
  ]);

  it('se comprennent en temps linéaire', () => {
    const quart = { ...grande, lignes: grande.lignes.slice(0, 5001) };
    const temps = (lue: Feuille) => {
      const debut = process.cpuUsage().user;
      expect(comprendreDes(lue).lignes).toHaveLength(lue.lignes.length - 1);
      return process.cpuUsage().user - debut;
    };
    temps(quart);
    const [court, long] = [temps(quart), temps(grande)];
    // Quatre fois plus de lignes : quatre fois plus de calcul, au bruit près ; seize, si tout se comparait à tout.
    expect(long).toBeLessThan(9 * court);
  });
});
