import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compter, croiser, ensembleOu, tranche } from '#electron/services/annuaire/ensemble.ts';
import { indexer, motsDe } from '#electron/services/annuaire/mots.ts';
import { rangerParNombre, rangerParTexte } from '#electron/services/annuaire/ordres.ts';
import { epuiser } from '#shared/travail/suite.ts';

const rangsJusqu = (nombre: number) => Uint32Array.from({ length: nombre }, (_, rang) => rang);

const MOTS = ['chargée', 'charles', 'Chargé', 'mission', 'l’emploi', 'Müller', 'Œuvre', 'mi', 'é', '68'];
const texte = fc.array(fc.constantFrom(...MOTS), { maxLength: 4 }).map((mots) => mots.join(' '));
const fiche = fc.tuple(fc.option(texte), texte);

describe('chercher dans les mots des fiches', () => {
  it('rend les mêmes fiches que de les relire une à une', () => {
    fc.assert(
      fc.property(fc.array(fiche, { maxLength: 90 }), texte, fc.nat({ max: 6 }), (fiches, tape, coupe) => {
        // Comme on tape : le dernier mot peut être inachevé.
        const frappe = tape.slice(0, Math.max(1, tape.length - coupe));
        const trouves = epuiser(indexer(fiches.length, (rang) => fiches[rang] ?? [])).chercher(frappe);
        const voulus = motsDe(frappe);
        const attendus = fiches.flatMap((champs, rang) => {
          const mots = champs.flatMap((champ) => motsDe(champ ?? ''));
          return voulus.every((debut) => mots.some((mot) => mot.startsWith(debut))) ? [rang] : [];
        });
        if (voulus.length === 0) expect(trouves).toBeNull();
        else expect(trouves && tranche(trouves, rangsJusqu(fiches.length), 0, fiches.length)).toEqual(attendus);
      }),
    );
  });

  it('sans égard aux accents, aux capitales ni à l’apostrophe ; un seul mot en trop ne trouve rien', () => {
    const index = epuiser(indexer(2, (rang) => [['Zoé Müller', 'chargée d’œuvre'][rang] ?? null]));
    const combien = (frappe: string) => {
      const trouves = index.chercher(frappe);
      return trouves === null ? null : compter(trouves);
    };
    expect(['muller', 'MULL z', 'oeuv', 'd', 'muller charg', '« » —'].map(combien)).toEqual([1, 1, 1, 1, 0, null]);
  });
});

describe('un ensemble de rangs', () => {
  it('se croise, se compte et se parcourt comme une liste', () => {
    const rangs = fc.uniqueArray(fc.nat({ max: 199 }));
    fc.assert(
      fc.property(rangs, rangs, fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 }), (uns, autres, debut, nombre) => {
        const deListe = (liste: readonly number[]) => ensembleOu(200, (rang) => liste.includes(rang));
        const communs = croiser([deListe(uns), deListe(autres)]);
        const attendus = uns.filter((rang) => autres.includes(rang)).toSorted((a, b) => a - b);
        expect(compter(communs)).toBe(attendus.length);
        expect(tranche(communs, rangsJusqu(200), debut, nombre)).toEqual(attendus.slice(debut, debut + nombre));
        const envers = Uint32Array.from({ length: 200 }, (_, rang) => 199 - rang);
        expect(tranche(communs, envers, 0, nombre)).toEqual(attendus.toReversed().slice(0, nombre));
      }),
    );
  });
});

it('un ordre range par valeur, dans les deux sens ; les égales gardent l’ordre des noms', () => {
  const structures = ['Région', null, 'école', 'Ecole', 'région'];
  const ranger = (sens: 'montant' | 'descendant') => [
    ...epuiser(rangerParTexte(rangsJusqu(5), (rang) => structures[rang] ?? null, sens)),
  ];
  expect(ranger('montant')).toEqual([1, 2, 3, 0, 4]);
  expect(ranger('descendant')).toEqual([0, 4, 2, 3, 1]);
  expect([...epuiser(rangerParNombre(rangsJusqu(4), (rang) => [2, 0, 2, 1][rang] ?? 0, 'montant'))]).toEqual([
    1, 3, 0, 2,
  ]);
});
