import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReleveDeConvention } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { constatsDesEffectifs } from '#shared/domain/convention/beneficiaires/constats-effectifs.rules.ts';
import { partsTues } from '#shared/domain/convention/beneficiaires/effectifs-communiques.rules.ts';
import {
  type EffectifsDeConvention,
  lecteurDEffectifs,
  lignesLues,
} from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { aDateDe, cibleDe, type Portee } from '#shared/domain/convention/beneficiaires/objectif-de-portee.rules.ts';
import { tauxDeParcours } from '#shared/domain/convention/beneficiaires/taux-de-parcours.rules.ts';
import { ventilationsDe } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';

const PERIODE = { debut: '2024-11-15', fin: '2027-11-14', resilieeLe: null };
const JOUR = '2026-03-05';
const [T4, T1, T2] = ['2024-12-31', '2025-03-31', '2025-06-30'];
const indicateur = (code: string) => ({ id: code, code, libelle: `Indicateur ${code}`, definition: null });
const INDICATEURS = ['I1', 'I2', 'I3', 'I4', 'I6', 'I7'].map(indicateur);

let rang = 0;
const releve = (
  id: string,
  part: string,
  au: string,
  declare: number | null,
  reste: Partial<ReleveDeConvention> = {},
) => ({
  id: `r${(rang += 1)}`,
  indicateurId: id,
  part,
  au,
  declare,
  controle: null,
  retenu: null,
  motif: null,
  source: null,
  dateLe: au,
  ...reste,
});
const avec = (
  releves: readonly ReleveDeConvention[],
  objectifs: EffectifsDeConvention['objectifs'] = [],
): EffectifsDeConvention => ({
  reglages: { pas: 'trimestre', seuilVert: 9_000, seuilOrange: 7_000, seuilCases: 5 },
  indicateurs: INDICATEURS,
  objectifs,
  jalons: [],
  releves,
  corrections: [],
});
const lire = (donnees: EffectifsDeConvention, portee: Portee = null) =>
  lecteurDEffectifs(donnees, PERIODE, JOUR, portee);
const RIEN = { objectifs: [], jalons: [] };
const viser = (annee: number, nombre: number, part = 'total') => ({ indicateurId: 'I1', part, annee, nombre });

describe('lire les effectifs d’une convention', () => {
  it('I4 : rien de dit et rien de visé se lisent « n.d. », jamais zéro ; un objectif nul n’a pas de taux', () => {
    const rien = lire(avec([]))(indicateur('I1'));
    expect([rien.declare, rien.retenu, rien.cible, rien.taux, rien.aDate, rien.feu]).toEqual([
      null,
      null,
      null,
      null,
      null,
      'nd',
    ]);
    const nul = lire(avec([releve('I1', 'total', T1, 0)], [viser(2025, 0)]), 2025)(indicateur('I1'));
    expect([nul.declare, nul.taux, nul.feu]).toEqual([0, null, 'nd']);
  });

  it('compte le retenu, sinon le contrôlé, sinon le déclaré, de l’année ou de toute la convention', () => {
    const donnees = avec(
      [
        releve('I1', 'total', T4, 12),
        releve('I1', 'total', T1, 40, { controle: 39 }),
        releve('I1', 'total', T2, 60, { controle: 58, retenu: 55, motif: 'hors public' }),
      ],
      [viser(0, 318), viser(2025, 106), viser(2025, 53, 'qpv')],
    );
    const an = lire(donnees, 2025)(indicateur('I1'));
    expect([an.declare, an.retenu, an.taux, an.au]).toEqual([100, 94, 8_868, T2]);
    // Au 30 juin, 181 jours sur 365 : 53 attendus.
    expect([an.aDate, an.feu]).toEqual([53, 'vert']);
    expect(lire(donnees)(indicateur('I1')).retenu).toBe(106);
    expect(lignesLues(donnees, PERIODE, JOUR, 2025).map(({ part }) => part)).toEqual([
      'total',
      'qpv',
      'total',
      'total',
      'total',
      'total',
      'total',
    ]);
  });

  it('prolonge le rythme constaté jusqu’au terme, à la fin de l’année lue ou à la résiliation ; un état ne se projette pas', () => {
    const donnees = avec([
      releve('I1', 'total', T4, 12),
      releve('I1', 'total', T1, 40),
      releve('I7', 'total', T1, 20),
      releve('I7', 'en_cours', T1, 15),
    ]);
    // 137 jours du 15/11/2024 au 31/03/2025, sur 1 095 ; de 2025, 90 sur 365.
    expect(lire(donnees)(indicateur('I1')).projete).toBe(416);
    expect(lire(donnees, 2025)(indicateur('I1')).projete).toBe(162);
    const resiliee = { ...PERIODE, resilieeLe: '2025-06-30' };
    expect(lecteurDEffectifs(donnees, resiliee, JOUR, null)(indicateur('I1')).projete).toBe(87);
    expect(lire(donnees)(indicateur('I7'), 'en_cours').projete).toBeNull();
    expect(lire(donnees)(indicateur('I2')).projete).toBeNull();
  });

  it('I5 : à défaut d’objectif annuel, la part de l’année ; les parts des années font le total', () => {
    const parts = [2024, 2025, 2026, 2027].map((annee) => cibleDe([viser(0, 318)], PERIODE, annee)?.nombre ?? 0);
    expect(parts.reduce((somme, un) => somme + un, 0)).toBe(318);
    expect(cibleDe([viser(2025, 106), viser(2026, 110)], PERIODE, null)).toEqual({ nombre: 216, origine: 'somme' });
    expect(cibleDe([viser(0, 318)], PERIODE, 2031)).toBeNull();
    const jalons = [viser(0, 318), viser(2024, 10), viser(2025, 100)];
    const cible = { nombre: 318, origine: 'saisie' as const };
    expect(aDateDe(cible, { objectifs: jalons, jalons: [] }, PERIODE, null, '2025-12-31')).toBe(110);
    expect(aDateDe(cible, RIEN, PERIODE, null, '2027-11-14')).toBe(318);
    // 240 sur trois ans : 80 au soir du 365e jour.
    const trois = { debut: '2025-01-01', fin: '2027-12-31' };
    expect(aDateDe({ nombre: 240, origine: 'saisie' }, RIEN, trois, null, '2025-12-31')).toBe(80);
  });

  it('I5 : au soir de son jour, le jalon fixé remplace le prorata et l’objectif annuel ; un autre jour, non', () => {
    const effectifs = avec(
      [releve('I1', 'total', T4, 12), releve('I1', 'total', T1, 40), releve('I1', 'qpv', T1, 10)],
      [viser(0, 318), viser(2025, 106), viser(0, 159, 'qpv')],
    );
    const jalon = (le: string, nombre: number) => ({ id: le, indicateurId: 'I1', le, nombre });
    const lue = (jalons: EffectifsDeConvention['jalons'], part = 'total', portee: Portee = null) => {
      const { aDate, auJalon, feu } = lire({ ...effectifs, jalons }, portee)(indicateur('I1'), part);
      return [aDate, auJalon, feu];
    };
    // 137 jours sur 1 095 : 40 attendus, 52 dits.
    expect(lue([])).toEqual([40, false, 'vert']);
    expect(lue([jalon(T1, 70)])).toEqual([70, true, 'orange']);
    expect(lue([jalon('2025-03-30', 70)])).toEqual([40, false, 'vert']);
    expect(lue([jalon('2025-12-31', 70), jalon(T1, 52)])).toEqual([52, true, 'vert']);
    expect(lue([jalon(T1, 400)])).toEqual([318, true, 'rouge']);
    // Le jalon est de l'indicateur entier, et de toute la convention.
    expect(lue([jalon(T1, 70)], 'qpv')).toEqual(lue([], 'qpv'));
    expect(lue([jalon(T1, 70)], 'total', 2025)).toEqual(lue([], 'total', 2025));
  });

  it('propriété : le total d’une portée est la somme des lignes brutes', () => {
    const brute = fc.record({
      annee: fc.constantFrom(2024, 2025, 2026),
      nombre: fc.nat(1_000),
      retenu: fc.option(fc.nat(1_000)),
    });
    fc.assert(
      fc.property(fc.array(brute, { maxLength: 12 }), fc.constantFrom(2024, 2025, 2026, null), (brutes, portee) => {
        const donnees = avec(
          brutes.map(({ annee, nombre, retenu }) => releve('I1', 'total', `${annee}-12-31`, nombre, { retenu })),
        );
        let [declare, retenu, vus] = [0, 0, 0];
        for (const une of brutes)
          if (portee === null || une.annee === portee) {
            declare += une.nombre;
            retenu += une.retenu ?? une.nombre;
            vus += 1;
          }
        const lue = lire(donnees, portee)(indicateur('I1'));
        expect([lue.declare, lue.retenu]).toEqual(vus === 0 ? [null, null] : [declare, retenu]);
      }),
    );
  });

  it('I7, I9 : les taux d’après les parts ; une part qui manque les rend « n.d. » ; un état ne s’ajoute pas', () => {
    const parts = (id: string, nombres: Readonly<Record<string, number>>, au = T1) =>
      Object.entries(nombres).map(([part, nombre]) => releve(id, part, au, nombre));
    const donnees = avec([
      ...parts('I4', { trois: 30, cinq: 10, au_dela: 5, entres_depuis_cinq: 50 }),
      ...parts('I7', { total: 60, en_cours: 40 }, T4),
      ...parts('I7', { total: 30, en_cours: 55 }),
      ...parts('I6', { emploi: 6, formation: 2, droit_commun: 1, abandon: 3 }),
    ]);
    const taux = tauxDeParcours(INDICATEURS, lire(donnees));
    expect([taux.inscription, taux.cinqMois, taux.enCours, taux.sortiesPositives]).toEqual([5_000, 8_000, 55, null]);
    const complet = avec([...donnees.releves, ...parts('I6', { autre: 0 })]);
    expect(tauxDeParcours(INDICATEURS, lire(complet)).sortiesPositives).toBe(7_500);
  });
});

describe('ce qui ne va pas, à sa cellule', () => {
  it('I2, I3, I7, I8 et le retenu sans motif se disent là où ils se corrigent', () => {
    const constats = constatsDesEffectifs(
      avec([
        releve('I1', 'total', T1, 10, { retenu: 9 }),
        releve('I1', 'femmes', T1, 6),
        releve('I1', 'hommes', T1, 3),
        releve('I1', 'qpv', T1, 11),
        releve('I2', 'total', T1, 12),
        releve('I3', 'total', T1, 13, { motif: 'entrées directes' }),
        releve('I4', 'non_inscrits', T1, 2),
        releve('I7', 'douze', T4, 0),
        releve('I7', 'douze', T1, 1),
      ]),
    );
    expect(constats.map(({ code, indicateurId, part, au }) => `${code} ${indicateurId} ${part} ${au}`)).toEqual([
      `I2 I2 total ${T1}`,
      `I3 I1 hommes ${T1}`,
      `I3 I1 qpv ${T1}`,
      `I7 I4 non_inscrits ${T1}`,
      `I8 I7 douze ${T1}`,
      `O-15 I1 total ${T1}`,
    ]);
    expect(constatsDesEffectifs(avec([releve('I1', 'total', T1, 10), releve('I1', 'qpv', T1, 10)]))).toEqual([]);
  });
});

describe('I11 : ce qui se communique', () => {
  const toutes = () => ventilationsDe('I1').flatMap(({ parts }) => parts.map(({ code }) => code));

  const tues = (nombres: Readonly<Record<string, number>>, seuil = 5) => {
    const donnees = avec(Object.entries(nombres).map(([part, nombre]) => releve('I1', part, T1, nombre)));
    return [...partsTues(indicateur('I1'), lire(donnees), seuil)].toSorted();
  };

  it('une petite part en tait une autre ; un recoupement presque entier se tait aussi ; un total tu tait tout', () => {
    expect(tues({ total: 60, femmes: 30, hommes: 27, sexe_nr: 3 })).toEqual(['hommes', 'sexe_nr']);
    expect(tues({ total: 60, qpv: 20, brsa: 3, frr: 59 })).toEqual(['brsa', 'frr']);
    expect(tues({ total: 60, femmes: 30, hommes: 30, qpv: 20 })).toEqual([]);
    // Un « non renseigné » que l'on n'a pas saisi se retrouverait : 60 − 30 − 28.
    expect(tues({ total: 60, femmes: 30, hommes: 28 })).not.toEqual([]);
    expect(tues({ total: 3, femmes: 3 })).toEqual([...toutes(), 'total'].toSorted());
  });

  it('propriété : aucune petite part ne sort, ni ne se déduit du total et des parts montrées', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }), ([f = 0, h = 0, nr = 0]) => {
        const nombres = { femmes: f, hommes: h, sexe_nr: nr };
        const cachees = new Set(tues({ total: f + h + nr, ...nombres }));
        const parts = Object.entries(nombres);
        for (const [part, nombre] of parts) if (nombre > 0 && nombre < 5) expect(cachees.has(part)).toBe(true);
        const seules = parts.filter(([part]) => cachees.has(part));
        // Une seule part tue, total montré : elle se retrouverait par soustraction.
        if (!cachees.has('total')) expect(seules).not.toHaveLength(1);
      }),
    );
  });
});
