import { describe, expect, it } from 'vitest';
import { baseProposee, constatsDeLaBase } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import {
  avancementDuContenu,
  avancementDuMandat,
  constatsDuContenu,
  constatsDuMandat,
} from '#shared/domain/convention/completude.rules.ts';
import { CONTENU_DE_LA_CONVENTION, POINTS_DU_MANDAT } from '#shared/domain/convention/contenu-convention.data.ts';
import { constatsDuProjetCommun, type MembreDuProjet } from '#shared/domain/convention/argent/projet-commun.rules.ts';
import {
  constatsDeLaSignature,
  constatsDesVolets,
  constatsDuMinimum,
  type SignatureO2r,
} from '#shared/domain/convention/echeancier/signature.rules.ts';

const toutes = CONTENU_DE_LA_CONVENTION.map(({ cle }) => cle);
const sans = (...cles: readonly string[]) => toutes.filter((cle) => !cles.includes(cle));

describe('le contenu d’une convention O2R', () => {
  it('O-1 : lettre par lettre, dans l’ordre de D. 5316-3', () => {
    expect(toutes.join(' ')).toBe('1a 1b 1c 1d 1e1 1e2 1f 1g 2 3a 3b 3c 3d 3e 3f 3g 3h 3i 4 5 6');
    expect(constatsDuContenu(toutes, ['accompagnement', 'projet_commun'])).toEqual([]);
  });

  it('O-1 : chaque élément manquant se nomme, avec sa lettre', () => {
    for (const { cle, alinea } of CONTENU_DE_LA_CONVENTION) {
      const [constat] = constatsDuContenu(sans(cle), ['accompagnement', 'projet_commun']);
      expect(constat).toMatchObject({ code: 'O-1', gravite: 'attention', article: 'D. 5316-3' });
      expect(constat?.phrase.replaceAll(/\s/gu, ' ')).toContain(`(${alinea})`);
    }
  });

  it('O-1 : « le cas échéant » ne compte que si la convention est concernée', () => {
    const presents = sans('1c', '1e1', '1e2');
    expect(avancementDuContenu(presents, [])).toEqual({ dits: 18, attendus: 18, manquants: [] });
    expect(avancementDuContenu(presents, ['accompagnement'])).toMatchObject({ dits: 18, attendus: 19 });
    expect(avancementDuContenu(presents, ['projet_commun'])).toMatchObject({ dits: 18, attendus: 20 });
    expect(avancementDuContenu([], []).dits).toBe(0);
  });

  it('C8 : le mandat, n points sur six', () => {
    const points = POINTS_DU_MANDAT.map(({ cle }) => cle);
    expect(avancementDuMandat(points)).toMatchObject({ dits: 6, attendus: 6 });
    expect(constatsDuMandat(points, 'décision 2012/21/UE, art. 4')).toEqual([]);
    const [constat] = constatsDuMandat(points.slice(1), 'décision 2012/21/UE, art. 4');
    expect(constat).toMatchObject({ code: 'C8', gravite: 'attention' });
    expect(constat?.phrase.replaceAll(/\s/gu, ' ')).toContain('5 points sur 6');
  });
});

describe('la signature d’une convention O2R', () => {
  const signature: SignatureO2r = {
    parLePrefetDeRegion: true,
    amiReference: 'AMI 2024-1',
    demandeLe: '2024-09-20',
    representantsLegaux: ['Mme Camille Exemple, présidente'],
    precedente: null,
  };
  const ou = (faits: Partial<SignatureO2r>) => constatsDeLaSignature({ ...signature, ...faits }).map((c) => c.ou);

  it('O-12 : préfet de région, appel, demande, représentant légal', () => {
    expect(ou({})).toEqual([]);
    expect(ou({ parLePrefetDeRegion: false })).toEqual(['signataire']);
    expect(ou({ amiReference: ' ', demandeLe: null, representantsLegaux: [''] })).toEqual([
      'amiReference',
      'demandeLe',
      'representantsLegaux',
    ]);
  });

  it('O-12 : renouveler, c’est répondre à un autre appel (D. 5316-4)', () => {
    const avant = { amiReference: 'AMI 2021-3', demandeLe: '2021-09-10', memeAppel: false };
    expect(ou({ precedente: avant })).toEqual([]);
    expect(ou({ precedente: { ...avant, amiReference: null, demandeLe: null } })).toEqual([]);
    expect(
      constatsDeLaSignature({ ...signature, precedente: { ...avant, amiReference: ' Ami 2024-1' } }),
    ).toMatchObject([{ article: 'D. 5316-4', gravite: 'attention', ou: 'amiReference' }]);
    // Le même appel du fichier, écrit autrement ; et la demande d'avant, reprise.
    expect(ou({ precedente: { ...avant, memeAppel: true } })).toEqual(['amiReference']);
    expect(ou({ precedente: { ...avant, demandeLe: '2024-09-20' } })).toEqual(['demandeLe']);
    expect(ou({ amiReference: null, precedente: { ...avant, amiReference: null } })).toEqual(['amiReference']);
  });

  it('C3 : un volet 1 ou 4 absent avertit ; il n’arrête que si l’appel l’exige', () => {
    const gravites = (volets: Parameters<typeof constatsDesVolets>[0], exige = false) =>
      constatsDesVolets(volets, 'déjà tenu par un autre', exige).map(({ gravite }) => gravite);
    expect([gravites([1, 4]), gravites([2, 3, 4]), gravites([1, 2])]).toEqual([[], ['attention'], ['attention']]);
    expect(gravites([2, 3], true)).toEqual(['bloquant', 'bloquant']);
    expect(constatsDesVolets([1], null, false)[0]?.phrase).toContain('Dites pourquoi');
    expect(constatsDesVolets([1], 'motif', false)[0]?.phrase).not.toContain('Dites pourquoi');
  });

  it('C5 : sous le minimum régional par an ; sans minimum connu, rien', () => {
    expect(constatsDuMinimum(210_000_00, 3, 70_000_00)).toEqual([]);
    expect(constatsDuMinimum(209_999_99, 3, 70_000_00)).toMatchObject([{ code: 'C5', gravite: 'attention' }]);
    expect(constatsDuMinimum(1, 3, null)).toEqual([]);
  });

  it('C6 : la base proposée tient à la date de signature', () => {
    expect([baseProposee('2025-12-18'), baseProposee('2025-12-19')]).toEqual(['decision_2012', null]);
    expect(constatsDeLaBase('decision_2012', '2025-12-18')).toEqual([]);
    expect(constatsDeLaBase('decision_2012', '2025-12-19')).toMatchObject([{ code: 'C6', gravite: 'attention' }]);
    expect(constatsDeLaBase('decision_2025', '2026-01-01')).toEqual([]);
  });
});

describe('un projet porté en commun', () => {
  const membre = (nom: string, faits: Partial<MembreDuProjet> = {}): MembreDuProjet => ({
    nom,
    chefDeFile: false,
    role: 'Repérage',
    budget: 50_000_00,
    contribution: 35_000_00,
    parAnnee: [
      { annee: 2025, montant: 20_000_00 },
      { annee: 2026, montant: 15_000_00 },
    ],
    ...faits,
  });
  const chef = membre('Alpha', { chefDeFile: true });
  const total = {
    budget: 100_000_00,
    contribution: 70_000_00,
    parAnnee: [
      { annee: 2025, montant: 40_000_00 },
      { annee: 2026, montant: 30_000_00 },
    ],
  };
  const ou = (membres: readonly MembreDuProjet[], de = total) =>
    constatsDuProjetCommun(membres, de, true).map(({ code, ou: lieu }) => `${code} ${lieu}`);

  it('C4 : un chef de file, et un seul', () => {
    expect(ou([chef, membre('Bêta')])).toEqual([]);
    expect(ou([membre('Alpha'), membre('Bêta')])).toEqual(['C4 membres']);
    expect(ou([chef, membre('Bêta', { chefDeFile: true })])).toEqual(['C4 membres']);
  });

  it('C4, O-13 : un centime de trop se voit, au budget, à l’année et en tout', () => {
    expect(ou([chef, membre('Bêta', { budget: 50_000_01 })])).toEqual(['C4 budget']);
    const decale = [
      { annee: 2025, montant: 20_000_01 },
      { annee: 2026, montant: 14_999_99 },
    ];
    expect(ou([chef, membre('Bêta', { parAnnee: decale })])).toEqual(['O-13 2025', 'O-13 2026']);
    expect(ou([chef, membre('Bêta', { contribution: 34_999_99 })])).toEqual(['O-13 contribution']);
    expect(ou([{ ...chef, parAnnee: [] }, membre('Bêta', { parAnnee: [] })])).toEqual([]);
    expect(ou([chef, membre('Bêta', { budget: null, contribution: null })])).toEqual([
      'C4 budget',
      'O-13 contribution',
    ]);
    expect(ou([chef, membre('Bêta', { role: null })])).toEqual(['O-13 membres']);
  });
});
