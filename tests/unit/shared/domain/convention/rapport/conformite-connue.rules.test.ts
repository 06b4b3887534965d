import { describe, expect, it } from 'vitest';
import {
  conformitesDuRapport,
  type SuDeLaConvention,
} from '#shared/domain/convention/rapport/conformite-connue.rules.ts';
import type { ExigenceDeRapport } from '#shared/domain/convention/rapport/conformite.schema.ts';
import { CONVENTION_NEUVE, uneAnnee } from '#tests/support/constructeurs/un-avenant.ts';

const PREVISIONS = { executionRecueLe: '2025-12-01', budgetRecuLe: '2025-12-01', previsionRecueLe: '2025-12-01' };
const BILAN = {
  comptesRecusLe: '2026-06-01',
  bilanRecuLe: '2026-06-02',
  mentionMoyens: true,
  mentionBeneficiaires: true,
  mentionActions: true,
  mentionOrientation: true,
  mentionResultats: true,
};

/** Une convention O2R 2025-2027 ; « état | observation » d'une exigence, ce jour-là. */
const lire = (exigence: ExigenceDeRapport, au: string, plus: Partial<SuDeLaConvention> = {}) => {
  const su = { convention: CONVENTION_NEUVE, annees: [], pointages: [], controles: [], au, ...plus };
  const une = conformitesDuRapport(su, []).find((autre) => autre.exigence === exigence);
  return `${une?.etat} | ${une?.observation?.replace(/\s/gu, ' ') ?? ''}`;
};

describe('O-16, D. 5316-9 : les prévisions', () => {
  it('se disent de l’année la plus ancienne qui suspend encore, sinon de l’année en cours', () => {
    expect(lire('previsions', '2025-12-31')).toBe('a_recevoir | 0 sur 3, au plus tard le 31 décembre 2025');
    for (const jour of ['2026-01-01', '2026-03-15', '2027-03-15'])
      expect(lire('previsions', jour)).toBe(
        'non_conforme | 0 sur 3 en 2025, application suspendue depuis le 1er janvier 2026',
      );
    const annees = [uneAnnee(2025, PREVISIONS)];
    expect(lire('previsions', '2026-03-15', { annees })).toBe('a_recevoir | 0 sur 3, au plus tard le 31 décembre 2026');
    expect(lire('previsions', '2025-12-15', { annees })).toBe('conforme | reçues le 1er décembre 2025');
    expect(lire('previsions', '2027-03-15', { annees })).toMatch(/^non_conforme .* 2026, .* 1er janvier 2027$/u);
  });

  it('rien ne suspend la dernière année, ni celle de la résiliation', () => {
    const annees = [uneAnnee(2025, PREVISIONS), uneAnnee(2026, PREVISIONS)];
    expect(lire('previsions', '2028-03-15', { annees })).toBe('sans_objet | ');
    const convention = { ...CONVENTION_NEUVE, resilieeLe: '2026-05-10' };
    expect(lire('previsions', '2027-03-15', { convention, annees: [uneAnnee(2025, PREVISIONS)] })).toBe(
      'sans_objet | ',
    );
  });

  it('réglées pour la dernière année, elles ne suspendent rien mais ne sont plus à recevoir une fois échues', () => {
    const annees = [uneAnnee(2025, PREVISIONS), uneAnnee(2026, PREVISIONS)];
    const convention = { ...CONVENTION_NEUVE, piecesDerniereAnnee: true };
    expect(lire('previsions', '2027-12-31', { annees, convention })).toBe(
      'a_recevoir | 0 sur 3, au plus tard le 31 décembre 2027',
    );
    for (const jour of ['2028-01-01', '2028-03-15'])
      expect(lire('previsions', jour, { annees, convention })).toBe(
        'non_conforme | 0 sur 3, attendues depuis le 31 décembre 2027',
      );
    const recues = [...annees, uneAnnee(2027, { ...PREVISIONS, budgetRecuLe: null })];
    expect(lire('previsions', '2028-03-15', { annees: recues, convention })).toBe(
      'non_conforme | 2 sur 3, attendues depuis le 31 décembre 2027',
    );
  });
});

describe('O-7, D. 5316-10 : comptes et bilan', () => {
  it('de l’exercice échu le plus ancien qui les doit encore, sinon du dernier fini', () => {
    expect(lire('compte_rendu', '2025-09-01')).toBe('a_venir | aucun exercice n’est fini');
    expect(lire('compte_rendu', '2026-03-15')).toBe('a_recevoir | exercice 2025, au plus tard le 30 juin 2026');
    expect(lire('compte_rendu', '2027-03-15')).toBe('non_conforme | exercice 2025, au plus tard le 30 juin 2026');
    expect(lire('compte_rendu', '2027-03-15', { annees: [uneAnnee(2025, BILAN)] })).toBe(
      'a_recevoir | exercice 2026, au plus tard le 30 juin 2027',
    );
  });

  it('un bilan qui ne dit pas tout n’est que partiel', () => {
    expect(lire('compte_rendu', '2026-07-15', { annees: [uneAnnee(2025, BILAN)] })).toBe(
      'conforme | exercice 2025, reçus le 2 juin 2026',
    );
    const annees = [uneAnnee(2025, { ...BILAN, mentionMoyens: false, mentionResultats: false })];
    for (const jour of ['2026-06-15', '2027-03-15'])
      expect(lire('compte_rendu', jour, { annees })).toBe('partiel | exercice 2025, le bilan ne dit pas 1° et 6°');
  });
});

it('E3 : le contrôle de fin est dû à la résiliation', () => {
  const convention = { ...CONVENTION_NEUVE, resilieeLe: '2026-05-10' };
  expect(lire('controle', '2026-09-01')).toBe('a_venir | au plus tard le 31 décembre 2027');
  expect(lire('controle', '2026-09-01', { convention })).toBe('non_conforme | dû le 10 mai 2026');
  expect(lire('controle', '2026-09-01', { convention, controles: ['2026-06-01'] })).toBe(
    'conforme | contrôle du 1er juin 2026',
  );
});
