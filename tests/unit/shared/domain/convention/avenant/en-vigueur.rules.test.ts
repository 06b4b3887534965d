import { describe, expect, it } from 'vitest';
import {
  constatsDeLAvenantPrepare,
  constatsDeLaRevision,
  constatsDesParts,
} from '#shared/domain/convention/avenant/constats-d-avenant.rules.ts';
import { ecartsDe, valeursSuivies } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import {
  avenantsEnVigueur,
  conventionDeLExercice,
  enVigueur,
  etatDAvenant,
} from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { etaitLa, membresConnus } from '#shared/domain/convention/avenant/membres-connus.rules.ts';
import { unAvenant, uneConventionDite, unMembre, uneValeur, uneZone } from '#tests/support/constructeurs/un-avenant.ts';

const clair = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');

describe('C7 : ce qui vaut à une date', () => {
  const aide = (id: string, numero: number, effetLe: string, montant: number) =>
    unAvenant({
      id,
      numero,
      effetLe,
      concluLe: '2026-01-01',
      valeurs: [uneValeur('annee.montant', { annee: 2026, montant })],
    });
  const initiale = uneConventionDite({ annees: [{ annee: 2026, montant: 320 }] });
  const avenants = [
    aide('b', 2, '2026-07-01', 300),
    aide('a', 1, '2026-01-01', 345),
    unAvenant({ id: 'c', numero: 3, valeurs: [uneValeur('annee.montant', { annee: 2027, montant: 305 })] }),
  ];

  it('le montant d’une année est celui de la convention, puis du dernier avenant d’effet à la date du document', () => {
    const le = (jour: string) => ({
      montant: enVigueur(initiale, avenants, jour).annees[0]?.montant,
      avenantId: avenantsEnVigueur(avenants, jour).at(-1)?.id ?? null,
    });
    expect(le('2025-12-31')).toEqual({ montant: 320, avenantId: null });
    expect(le('2026-01-01')).toEqual({ montant: 345, avenantId: 'a' });
    expect(le('2026-06-30')).toEqual({ montant: 345, avenantId: 'a' });
    expect(le('2026-07-01')).toEqual({ montant: 300, avenantId: 'b' });
  });

  it('un projet ne change rien ; conclu sans autre date, il prend effet ce jour-là ; à même date, le numéro l’emporte', () => {
    const fin = (numero: number, texte: string, concluLe: string | null) =>
      unAvenant({ id: `f${numero}`, numero, concluLe, valeurs: [uneValeur('fin', { texte })] });
    const finLe = (jour: string, ...signes: readonly ReturnType<typeof unAvenant>[]) =>
      enVigueur(initiale, signes, jour).convention.fin;
    const depart = initiale.convention.fin;
    expect(finLe('2026-12-31', fin(1, '2028-06-30', null))).toBe(depart);
    expect(finLe('2026-03-31', fin(1, '2028-06-30', '2026-04-01'))).toBe(depart);
    expect(finLe('2026-04-01', fin(1, '2028-06-30', '2026-04-01'))).toBe('2028-06-30');
    expect(finLe('2026-04-01', fin(2, '2029-06-30', '2026-04-01'), fin(1, '2028-06-30', '2026-04-01'))).toBe(
      '2029-06-30',
    );
    expect(etatDAvenant({ concluLe: '2026-04-01', effetLe: '2026-05-01' }, '2026-04-30')).toBe('signe');
  });

  it('organismes, zones, parts, porteur, chef de file et taux : un rapport passé garde ceux de sa date', () => {
    const dite = uneConventionDite({
      convention: { tauxIndirect: 1500, modeIndirect: 'forfait' },
      membres: [
        unMembre('Alpha', { chefDeFile: true, sortieId: 'x' }),
        unMembre('Bêta'),
        unMembre('Gamma', { entreeId: 'x' }),
      ],
      zones: [uneZone('68', { sortieId: 'x' }), uneZone('67', { entreeId: 'x' })],
    });
    const x = unAvenant({
      id: 'x',
      concluLe: '2026-06-01',
      valeurs: [
        uneValeur('porteur', { structureId: 'g', structure: 'Gamma' }),
        uneValeur('chefDeFile', { membreId: 'Gamma' }),
        uneValeur('tauxIndirect', { nombre: 1000 }),
        uneValeur('membre.role', { membreId: 'Bêta', texte: 'Repérage' }),
        uneValeur('membre.part', { membreId: 'Bêta', annee: 2026, montant: 40 }),
      ],
    });
    const avant = enVigueur(dite, [x], '2026-05-31');
    expect(avant.membres.map(({ nom, chefDeFile }) => [nom, chefDeFile])).toEqual([
      ['Alpha', true],
      ['Bêta', false],
    ]);
    expect(avant.zones.map(({ code }) => code)).toEqual(['68']);
    const apres = enVigueur(dite, [x], '2026-06-01');
    expect(apres.membres.map(({ nom, chefDeFile }) => [nom, chefDeFile])).toEqual([
      ['Gamma', true],
      ['Bêta', false],
    ]);
    expect(apres.membres[1]).toMatchObject({ role: 'Repérage', parts: [{ annee: 2026, montant: 40 }] });
    expect(apres.zones.map(({ code }) => code)).toEqual(['67']);
    expect(apres.convention).toMatchObject({ porteur: 'Gamma', porteurId: 'g' });
    expect(conventionDeLExercice(dite.convention, [x], 2025).tauxIndirect).toBe(1500);
    expect(conventionDeLExercice(dite.convention, [x], 2026).tauxIndirect).toBe(1000);
  });

  it('un organisme rend les comptes des années où il y était un jour ; un projet ne fait encore entrer personne', () => {
    expect(etaitLa({ entreLe: '2026-06-01', sortiLe: null }, 2025)).toBe(false);
    expect(etaitLa({ entreLe: '2026-12-31', sortiLe: null }, 2026)).toBe(true);
    expect(etaitLa({ entreLe: null, sortiLe: '2026-01-01' }, 2026)).toBe(false);
    expect(etaitLa({ entreLe: null, sortiLe: '2026-01-02' }, 2026)).toBe(true);
    const projet = unMembre('Gamma', { entreeId: 'x' });
    expect(membresConnus([unMembre('Alpha'), projet]).map(({ nom }) => nom)).toEqual(['Alpha']);
    expect(membresConnus([{ ...projet, entreLe: '2026-06-01' }])).toHaveLength(1);
  });
});

describe('C7 : ce que change un avenant', () => {
  const initiale = uneConventionDite({
    convention: { beneficiaires: 240, montant: 100_000_00 },
    annees: [{ annee: 2026, montant: 50_000_00 }],
    zones: [uneZone('68')],
  });
  const premier = unAvenant({
    id: 'un',
    numero: 1,
    concluLe: '2026-03-01',
    valeurs: [uneValeur('beneficiaires', { id: 'v1', avenantId: 'un', nombre: 260 })],
  });
  const second = unAvenant({
    id: 'deux',
    numero: 2,
    valeurs: [
      uneValeur('beneficiaires', { id: 'v2', avenantId: 'deux', nombre: 280 }),
      uneValeur('annee.montant', { id: 'v3', avenantId: 'deux', annee: 2026, montant: 60_000_00 }),
    ],
  });
  const avenants = [premier, second];

  it('avant est ce que l’avenant d’avant laissait, après ce qu’il fixe ; une zone qui sort se lit aussi', () => {
    const dire = (qui: typeof premier, dite = initiale) =>
      ecartsDe(dite, avenants, qui).map(({ quoi, avant, apres }) => clair(`${quoi} : ${avant} → ${apres}`));
    expect(dire(premier)).toEqual(['Bénéficiaires : 240 → 260']);
    expect(dire(second)).toEqual(['Bénéficiaires : 260 → 280', 'Aide de l’État 2026 : 50 000 € → 60 000 €']);
    const otee = { ...initiale, zones: [uneZone('68', { sortieId: 'deux' })] };
    expect(dire(second, otee)[0]).toBe('Zone de moins : Zone 68 (Département 68) → –');
  });

  it('l’initiale et l’en vigueur, avec l’avenant qui la fixe', () => {
    const le = (...appliques: readonly (typeof premier)[]) =>
      valeursSuivies(initiale, avenants, appliques).find(({ quoi }) => quoi === 'Bénéficiaires');
    expect(le()).toMatchObject({ initiale: '240', enVigueur: '240', avenant: null });
    expect(le(premier)).toMatchObject({ initiale: '240', enVigueur: '260', avenant: 1 });
  });

  it('O-3 : une révision dit son motif', () => {
    const revision = { genre: 'revision' as const, motif: ' ' };
    expect(constatsDeLaRevision(revision, true)).toMatchObject([
      { code: 'O-3', gravite: 'bloquant', article: 'D. 5316-5' },
    ]);
    expect(constatsDeLaRevision({ ...revision, motif: 'Départ d’un membre' }, true)).toEqual([]);
    expect(constatsDeLaRevision({ genre: 'annuel', motif: null }, true)).toEqual([]);
  });

  it('O-13 : d’un projet commun, les parts de l’année font l’aide au centime ; une part qui manque s’attend', () => {
    const annuel = unAvenant({ genre: 'annuel', annee: 2026 });
    const parts = (a: number | null, b: number | null) => ({
      annees: initiale.annees,
      membres: [
        unMembre('Alpha', a === null ? {} : { parts: [{ annee: 2026, montant: a }] }),
        unMembre('Bêta', b === null ? {} : { parts: [{ annee: 2026, montant: b }] }),
      ],
    });
    const gravites = (a: number | null, b: number | null) =>
      constatsDesParts(annuel, parts(a, b), true).map(({ gravite }) => gravite);
    expect(gravites(30_000_00, 20_000_00)).toEqual([]);
    expect(gravites(30_000_00, 20_000_01)).toEqual(['bloquant']);
    expect(gravites(30_000_00, null)).toEqual(['attention']);
  });

  it('un avenant général change quelque chose ; il ne se conclut pas avant d’être signé, ni ne finit avant le début', () => {
    const codes = (plus: Parameters<typeof unAvenant>[0]) => {
      const lui = unAvenant({ id: 'lui', numero: 9, ...plus });
      return constatsDeLAvenantPrepare(initiale, [lui], lui).map(({ code, gravite, ou }) => `${code} ${gravite} ${ou}`);
    };
    expect(codes({})).toEqual(['C7 bloquant changements']);
    expect(codes({ valeurs: [uneValeur('fin', { texte: '2024-01-01' })] })).toEqual(['C2 bloquant fin']);
    const valeurs = [uneValeur('beneficiaires', { nombre: 1 })];
    // O-2 : hors des trois ans, l'avenant dit pourquoi ; ramenée à trois ans, rien.
    const finir = (texte: string, plus: Parameters<typeof unAvenant>[0] = {}) =>
      codes({ valeurs: [uneValeur('fin', { texte })], ...plus });
    expect(finir('2028-12-31')).toEqual(['O-2 bloquant fin']);
    expect(finir('2026-12-31', { motif: ' ' })).toEqual(['O-2 bloquant fin']);
    expect(finir('2028-12-31', { motif: 'Arrêté du 2 mai' })).toEqual(['O-2 attention fin']);
    expect(finir('2027-12-31', { valeurs: [uneValeur('fin', { texte: '2027-12-31' }), ...valeurs] })).toEqual([]);
    expect(codes({ valeurs, signeLe: '2026-03-02', concluLe: '2026-03-01' })).toEqual(['C7 bloquant concluLe']);
    expect(codes({ valeurs, effetLe: '2031-01-01' })).toEqual(['C7 attention effetLe']);
  });
});
