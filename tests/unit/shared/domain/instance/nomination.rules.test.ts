import { describe, expect, it } from 'vitest';
import type { Categorie, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { controlerNomination, refusDeSuppleance } from '#shared/domain/instance/nomination.rules.ts';
import { organisationDe } from '#shared/domain/instance/organisations.data.ts';
import { unMandat } from '#tests/support/constructeurs/un-siege.ts';

const FONDE = {
  proposePar: 'Association des maires',
  proposeLe: '2024-07-01',
  arrete: '2024-118',
  arreteLe: '2024-09-10',
};
const codes = (type: TypeInstance, categorie: Categorie, plus: Parameters<typeof unMandat>[0] = {}) =>
  controlerNomination({ type, categorie, mandat: unMandat(plus) }).map(({ code, phrase }) => `${code} ${phrase}`);

describe('le dossier d’une nomination (R-202, R-025)', () => {
  it('demande la proposition de l’autorité que dit le décret, et l’arrêté', () => {
    expect(codes('CDPE', '4')).toEqual([
      'R-202 Proposition à consigner : association des maires du département.',
      'R-025 Arrêté de nomination à renseigner.',
    ]);
    expect(codes('CDPE', '4', FONDE)).toEqual([]);
  });

  it('personne ne propose les représentants de l’État', () => {
    expect(codes('CDPE', '1', { arrete: '2024-118' })).toEqual([]);
    // Au CREFOP, le 1° est la région, que propose son président (R. 6123-3-3).
    expect(codes('CREFOP', '1', { arrete: '2024-118' })[0]).toContain('président du conseil régional');
    expect(codes('CREFOP', '2', { arrete: '2024-118' })).toEqual([]);
  });

  it.each<[Categorie, number]>([
    ['8', 1],
    ['9', 1],
    ['5', 0],
  ])('au %s° d’un comité départemental, la consultation du réseau régional', (categorie, attendu) => {
    expect(codes('CDPE', categorie, FONDE)).toHaveLength(attendu);
    expect(codes('CDPE', categorie, { ...FONDE, consulteLe: '2024-06-01' })).toEqual([]);
  });

  it('une proposition ne suit pas la nomination', () => {
    expect(codes('CDPE', '4', { ...FONDE, proposeLe: '2024-09-16' })[0]).toContain('après le début du mandat');
    expect(codes('CDPE', '4', { ...FONDE, proposeLe: '2024-09-15' })).toEqual([]);
  });

  it('ni un membre de droit, ni un président ne se nomment', () => {
    expect([...codes('CDPE', '7'), ...codes('CDPE', 'P'), ...codes('copil_ville', '1')]).toEqual([]);
  });
});

describe('la suppléance du code des relations entre le public et l’administration (R-215, R. 133-3)', () => {
  const qui = (
    titre: 'fonction' | 'elu' | 'qualifie' | null,
    assemblee: string | null = null,
    structure: string | null = null,
  ) => ({ titre, assemblee, personne: { structure } });

  it('une personnalité qualifiée n’a pas de suppléant', () => {
    expect(refusDeSuppleance('CRPA', qui('qualifie'), qui(null))).toContain('donner pouvoir');
  });

  it('un élu est suppléé par un élu de la même assemblée', () => {
    const elu = qui('elu', 'Conseil municipal de Thann');
    expect(refusDeSuppleance('CRPA', elu, qui('elu', 'conseil municipal de thann'))).toBeNull();
    expect(refusDeSuppleance('CRPA', elu, qui('elu', 'Conseil municipal de Cernay'))).toContain('même assemblée');
    expect(refusDeSuppleance('CRPA', elu, qui('fonction'))).toContain('par un élu');
  });

  it('qui siège par sa fonction est suppléé dans son service', () => {
    const fonction = qui('fonction', null, 'DDETSPP');
    expect(refusDeSuppleance('CRPA', fonction, qui(null, null, 'France Travail'))).toContain('même service');
    expect(refusDeSuppleance('CRPA', fonction, qui(null, null, 'ddetspp'))).toBeNull();
    expect(refusDeSuppleance('CRPA', fonction, qui(null))).toBeNull();
  });

  it('R. 5311-36 est une règle particulière : rien n’est signalé dans un comité pour l’emploi', () => {
    expect(refusDeSuppleance('CT', qui('qualifie'), qui(null))).toBeNull();
  });
});

describe('les organisations de salariés et d’employeurs', () => {
  it.each([
    ['MEDEF Alsace', 'MEDEF'],
    ['Union départementale CFDT', 'CFDT'],
    ['CFE-CGC', 'CFE-CGC'],
    ['Fondation Forum', undefined],
    [null, undefined],
  ])('%s', (organisme, attendu) => {
    expect(organisationDe(organisme)?.nom).toBe(attendu);
  });
});
