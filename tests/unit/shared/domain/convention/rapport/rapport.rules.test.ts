import { describe, expect, it } from 'vitest';
import {
  constatsDuContenu,
  type LuDeLaConvention,
} from '#shared/domain/convention/rapport/constats-du-contenu.rules.ts';
import { constatsDesDonnees } from '#shared/domain/convention/rapport/donnees-du-rapport.rules.ts';
import { etatDeSection, sectionDuConstat } from '#shared/domain/convention/rapport/etat-de-section.rules.ts';
import { constatsDeLaPeriode, periodeProposee } from '#shared/domain/convention/rapport/periode-du-rapport.rules.ts';
import {
  type CleDeSection,
  SECTIONS_DU_RAPPORT,
  sectionsDuGenre,
} from '#shared/domain/convention/rapport/sections.data.ts';
import { unRapport } from '#tests/support/constructeurs/un-rapport.ts';

const CONVENTION = { debut: '2025-01-01', fin: '2027-12-31' };
const ID = '01960000-0000-7000-8000-000000000001';
const COPIL = { genre: 'copil', exercice: null } as const;
const LU: LuDeLaConvention = {
  comiteLe: '2026-11-17',
  manques: [],
  indicateurs: [{ libelle: 'Sorties', feu: 'vert', commente: false, dit: true }],
  comptesRendus: true,
  ecartsDeComptes: [],
  surcompensation: 'validee',
};
const PLEIN = unRapport(ID, { synthese: 'Tout va.', avis: 'favorable' });
const codes = (rapport = PLEIN, lu: Partial<LuDeLaConvention> = {}) =>
  constatsDuContenu(rapport, { ...LU, ...lu }).map(({ code, ou }) => `${code} ${ou}`);

describe('la période d’un rapport', () => {
  it.each([
    ['du début au jour dit, sans rapport d’avant', COPIL, null, '2026-09-30', '2025-01-01', '2026-09-30'],
    ['du lendemain du rapport d’avant', COPIL, '2025-12-31', '2026-09-30', '2026-01-01', '2026-09-30'],
    [
      'd’un seul jour, si le rapport d’avant finit aujourd’hui',
      COPIL,
      '2026-09-30',
      '2026-09-30',
      '2026-10-01',
      '2026-10-01',
    ],
    ['jamais après la convention', COPIL, '2026-12-31', '2029-01-01', '2027-01-01', '2027-12-31'],
    [
      'toute la convention, le dernier rapport la finissait',
      COPIL,
      '2027-12-31',
      '2028-02-01',
      '2025-01-01',
      '2027-12-31',
    ],
    [
      'l’exercice d’un bilan intermédiaire',
      { genre: 'intermediaire', exercice: 2026 },
      null,
      '2026-09-30',
      '2026-01-01',
      '2026-12-31',
    ],
    [
      'toute la convention d’un bilan final',
      { genre: 'final', exercice: null },
      '2026-12-31',
      '2027-10-01',
      '2025-01-01',
      '2027-12-31',
    ],
  ] as const)('%s', (_, quoi, fin, jour, debut, jusqua) => {
    const precedent = fin === null ? null : { fin };
    expect(periodeProposee(CONVENTION, quoi, precedent, jour)).toEqual({ debut, fin: jusqua });
  });

  it('se signale hors de la convention, ou avec des données d’avant elle ou à venir', () => {
    const dire = (debut: string, fin: string, donneesLe: string | null) =>
      constatsDeLaPeriode({ debut, fin, donneesLe }, CONVENTION, '2026-09-30').map(({ ou }) => ou);
    expect(dire('2026-01-01', '2026-09-30', '2026-09-30')).toEqual([]);
    expect(dire('2024-12-31', '2026-09-30', null)).toEqual(['fin']);
    expect(dire('2026-01-01', '2028-01-01', '2026-10-01')).toEqual(['fin', 'donneesLe']);
    expect(dire('2026-01-01', '2026-09-30', '2025-12-31')).toEqual(['donneesLe']);
  });
});

describe('D1 : les sections', () => {
  const etats = (rapport = unRapport(ID)) =>
    Object.fromEntries(SECTIONS_DU_RAPPORT.map((section) => [section.cle, etatDeSection(section, rapport)]));

  it('sont treize, dans l’ordre ; un bilan intermédiaire n’a ni avis ni étapes', () => {
    expect(SECTIONS_DU_RAPPORT).toHaveLength(13);
    expect(sectionsDuGenre('copil')).toEqual(SECTIONS_DU_RAPPORT);
    expect(sectionsDuGenre('intermediaire').map(({ cle }) => cle)).not.toContain('avis');
    expect(sectionsDuGenre('intermediaire')).toHaveLength(11);
  });

  it('vides : « Néant » si elles sont obligatoires, lues dans la convention, ou omises', () => {
    expect(etats()).toMatchObject({
      synthese: 'neant',
      effectifs: 'calculee',
      qualitatif: 'omise',
      risques: 'omise',
      avis: 'neant',
    });
    expect(etats(unRapport(ID, { leviers: 'a', avis: 'favorable', prochainLe: '2027-01-01' }))).toMatchObject({
      qualitatif: 'ecrite',
      avis: 'ecrite',
      etapes: 'ecrite',
    });
    // Un texte que ce genre ne demande pas ne s'imprime pas.
    expect(etats(unRapport(ID, { impact: 'a' }))['qualitatif']).toBe('omise');
  });

  it('reçoivent chacune ce qui s’y règle', () => {
    const ou: Readonly<Record<string, CleDeSection>> = {
      faits: 'synthese',
      situations: 'qualitatif',
      [`ecart:${ID}`]: 'effectifs',
      'conformite:mandat': 'conformite',
      [`risque:${ID}`]: 'risques',
      surcompensation: 'argent',
      argent: 'argent',
      fin: 'garde',
      presenteLe: 'garde',
    };
    for (const [champ, section] of Object.entries(ou)) expect(sectionDuConstat({ ou: champ })).toBe(section);
  });
});

describe('ce qu’un rapport a à voir', () => {
  it('rien, quand tout y est', () => {
    expect(codes()).toEqual([]);
  });

  it.each([
    ['D7 presenteLe', {}, { comiteLe: null }],
    ['D1 garde', {}, { manques: ['lieu du comité'] }],
    ['D1 synthese', { faits: 'a\nb\n\nc\nd' }, {}],
    ['D1 synthese', { synthese: null }, {}],
    ['D1 effectifs', {}, { indicateurs: [{ libelle: 'Sorties', feu: 'nd', commente: false, dit: false }] }],
    ['I6 lectureEffectifs', {}, { indicateurs: [{ libelle: 'Sorties', feu: 'rouge', commente: false, dit: true }] }],
    ['D1 argent', {}, { comptesRendus: false }],
    ['M4 argent', {}, { ecartsDeComptes: ['62 Services'] }],
    ['M10 surcompensation', {}, { surcompensation: 'proposee' }],
    ['D1 avis', { avis: null }, {}],
    ['D1 recommandation', { genre: 'final' }, {}],
  ] as const)('%s', (attendu, rapport, lu) => {
    expect(codes({ ...PLEIN, ...rapport }, lu as Partial<LuDeLaConvention>)).toEqual([attendu]);
  });

  it('un écart expliqué ne se redemande pas, un bilan intermédiaire n’attend pas d’avis', () => {
    expect(codes(PLEIN, { indicateurs: [{ libelle: 'Sorties', feu: 'rouge', commente: true, dit: true }] })).toEqual(
      [],
    );
    expect(codes({ ...PLEIN, genre: 'intermediaire', exercice: 2026, avis: null })).toEqual([]);
  });

  it('D9 : lit tout ce qui se tape, jamais qui signe ni ce que la convention sait', () => {
    const rapport = unRapport(ID, {
      signeEtat: 'Mme Petit',
      lectureArgent: 'voir le 03 89 24 81 37',
      risques: [
        {
          id: ID,
          rang: 1,
          risque: 'Retard',
          action: 'né le 12/03/1990',
          pilote: null,
          echeance: null,
          etat: 'fait',
          priorite: null,
        },
      ],
    });
    expect(
      constatsDesDonnees(rapport, () => 'Sorties', { decisions: [], suivies: [] }).map(
        ({ gravite, ou }) => `${gravite} ${ou}`,
      ),
    ).toEqual(['attention lectureArgent', `bloquant risque:${ID}`]);
  });
});
