import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REGLES_DITES } from '#shared/domain/regles/regles.data.ts';
import type { Lieu } from '#shared/domain/regles/lieux.data.ts';

const DEPOT = resolve(import.meta.dirname, '../..');
const TABLES = ['regles', 'regles-des-feuilles', 'regles-des-conventions'].map(
  (nom) => `shared/domain/regles/${nom}.data.ts`,
);

function textes(...dossiers: readonly string[]): ReadonlyMap<string, string> {
  const lus = dossiers.flatMap((dossier) =>
    readdirSync(join(DEPOT, dossier), { recursive: true, encoding: 'utf8' })
      .map((nom) => `${dossier}/${nom}`)
      .filter((nom) => /\.tsx?$/u.test(nom) && !TABLES.includes(nom) && !nom.endsWith('regles-dites.test.ts')),
  );
  return new Map(lus.map((nom) => [nom, readFileSync(join(DEPOT, nom), 'utf8')]));
}

const CODE = textes('shared', 'electron', 'renderer');
const ESSAIS = [...textes('tests').values()];
const citent = (numero: string, dans: Iterable<string>): boolean => [...dans].some((texte) => texte.includes(numero));
const plage = (de: number, a: number): string[] =>
  Array.from({ length: a - de + 1 }, (_, rang) => `R-${String(de + rang).padStart(3, '0')}`);

/** Toutes les règles des comités et des réunions, celles des documents, le rectificatif, et les conventions. */
const ATTENDUES = [
  ...[plage(1, 13), plage(20, 25), plage(30, 33), plage(40, 50), plage(60, 67), plage(70, 87)],
  ...[plage(100, 109), plage(120, 126), plage(200, 221)],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((rang) => `C${rang}`),
  ...['D1', 'D4', 'D7', 'D9'],
  ...['E1', 'E2', 'E3', 'E4', 'E5', 'E7'],
  ...[1, 2, 3, 4, 6, 7, 8, 12, 13, 15, 16, 17, 18, 19].map((rang) => `O-${rang}`),
].flat();

/** Où se lit le code d'un lieu : la règle qui dit y parler y est écrite. */
const OU: Readonly<Record<Lieu, RegExp>> = {
  instance: /(?:domain\/instance|features\/instances|services\/instances|domain\/reunion\/cal)/u,
  composition: /(?:domain\/instance|features\/instances|features\/annuaire|services\/instances)/u,
  audits: /(?:domain\/audit|services\/reunions\/audit|instances\/audits)/u,
  ordre: /(?:domain\/(?:reunion|instance)|features\/reunions)/u,
  convocation: /(?:domain\/reunion|documents\/convocation|features\/reunions|services\/reunions\/convocation)/u,
  seance: /(?:domain\/(?:seance|instance)|documents\/seance|features\/seance)/u,
  dossiers: /(?:domain\/insertion|features\/seance|documents)/u,
  ecrite: /(?:domain\/ecrite|documents\/ecrite|services\/reunions\/ecrite)/u,
  compteRendu: /(?:domain\/(?:rendu|seance)|documents|features\/documents|services\/rendu)/u,
  documents: /(?:documents|domain\/annuaire|domain\/instance|shared\/text|domain\/service)/u,
  feuille: /(?:domain\/(?:feuille-de-route|contrat|dispositif)\/|features\/feuilles|services\/feuilles-de-route)/u,
  convention: /(?:domain\/convention|features\/conventions|services\/conventions)/u,
  reprise: /(?:territoire|annuaire|referentiels|domain\/instance)/u,
};

describe('les règles du manuel', () => {
  it('y sont toutes, une fois chacune', () => {
    expect(REGLES_DITES.map(({ numero }) => numero).toSorted()).toEqual(ATTENDUES.toSorted());
  });

  it('le manuel et le code disent les mêmes : nul numéro n’est cité qui n’y soit', () => {
    const connues = new Set(REGLES_DITES.map(({ numero }) => numero));
    const cites = [...CODE].flatMap(([nom, texte]) =>
      [...texte.matchAll(/\bR-(?:0\d\d|1\d\d|2\d\d)\b/gu)].map(([numero]) => ({ numero, nom })),
    );
    expect(cites.filter(({ numero }) => !connues.has(numero))).toEqual([]);
  });

  it.each(REGLES_DITES.filter(({ attendue }) => !attendue))('$numero : parle là où il le dit', ({ numero, ou }) => {
    const fichiers = [...CODE].flatMap(([nom, texte]) => (texte.includes(numero) ? [nom] : []));
    expect(fichiers.filter((nom) => OU[ou].test(nom))).not.toEqual([]);
  });

  it('toute règle qui bloque ou avertit a un essai qui la cite', () => {
    const muettes = REGLES_DITES.filter(
      ({ numero, gravite, attendue }) => !attendue && gravite !== 'information' && !citent(numero, ESSAIS),
    );
    expect(muettes.map(({ numero }) => numero)).toEqual([]);
  });

  it('une règle attendue n’est encore employée nulle part', () => {
    const attendues = REGLES_DITES.filter(({ attendue }) => attendue).map(({ numero }) => numero);
    expect(attendues.filter((numero) => citent(numero, CODE.values()))).toEqual([]);
  });
});
