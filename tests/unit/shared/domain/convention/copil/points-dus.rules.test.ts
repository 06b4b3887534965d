import { describe, expect, it } from 'vitest';
import { pointDuControle } from '#shared/domain/convention/copil/point-du-controle.rules.ts';
import type { PointDu } from '#shared/domain/convention/copil/point-du.schema.ts';
import { type Passage, pointsAProposer } from '#shared/domain/convention/copil/points-a-proposer.rules.ts';
import { pointsDesEcheances } from '#shared/domain/convention/copil/points-des-echeances.rules.ts';
import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';

const clair = (texte: string) => texte.replace(/\s/gu, ' ');
const echeance = (cle: string, le: string, plus: Partial<Echeance> = {}): Echeance => ({
  cle,
  qui: 'operateur',
  quoi: 'Comptes, bilan 2025',
  le,
  etat: 'a_venir',
  faitLe: null,
  retard: 0,
  article: 'D. 5316-10',
  alerte: null,
  suspension: null,
  annee: 2025,
  montant: null,
  ...plus,
});
const lire = (echeances: readonly Echeance[], depuis: string | null = null) =>
  pointsDesEcheances(echeances, { le: '2026-06-18', depuis, porteur: 'Tremplin' }).map(
    ({ titre, raison, article, nature, intervenant }) =>
      `${clair(titre)} | ${clair(raison)} | ${article} | ${nature} | ${intervenant ?? '-'}`,
  );

describe('ce qui est dû, à l’ordre du jour', () => {
  it('O-7 : les comptes du 30 juin, avant l’échéance, en retard, puis reçus et à examiner', () => {
    expect(lire([echeance('comptes:2025', '2026-06-30')])).toEqual([
      'Comptes annuels et bilan d’activité 2025 | échéance le 30/06/2026 | D. 5316-10 | echange | Tremplin',
    ]);
    const tard = echeance('comptes:2024', '2025-06-30', { annee: 2024, etat: 'en_retard', retard: 353 });
    expect(lire([tard])).toEqual([
      'Comptes annuels et bilan d’activité 2024 | échéance du 30/06/2025 passée de 353 jours | D. 5316-10 | echange | Tremplin',
    ]);
    const recus = echeance('comptes:2025', '2026-06-30', { etat: 'fait', faitLe: '2026-06-10' });
    expect(lire([recus], '2026-01-15')).toEqual([
      'Comptes annuels et bilan d’activité 2025 | au dossier depuis le 10/06/2026, à examiner | D. 5316-10 | echange | Tremplin',
    ]);
    expect(lire([recus], '2026-06-10')).toEqual([]);
  });

  it('ce qui tombe deux mois après la réunion attend la suivante ; le COPIL lui-même n’est pas un point', () => {
    expect(lire([echeance('previsions:2026', '2026-08-18'), echeance('copil:2', '2026-06-01')])).toEqual([]);
    expect(lire([echeance('previsions:2026', '2026-08-17', { quoi: 'Prévisions 2027', annee: 2026 })])).toHaveLength(1);
  });

  it('O-6 : un versement suspendu dit jusqu’à quand, et se décide', () => {
    const suspension = { du: '2026-01-01', au: null, jusqua: 'la réception des pièces 2026', article: 'D. 5316-9' };
    const versement = { quoi: 'Versement 2026', article: 'D. 5316-7', qui: 'etat' as const, montant: 172_500_00 };
    const suspendu = echeance('versement:v', '2026-04-15', { ...versement, etat: 'suspendu', suspension });
    expect(lire([suspendu])).toEqual([
      'Versement 2026, prévu le 15/04/2026 : 172 500 € | suspendu jusqu’à la réception des pièces 2026 | D. 5316-7 | decision | -',
    ]);
  });
});

const point = (du: string): PointDu => ({
  du,
  titre: 'T',
  nature: 'echange',
  intervenant: null,
  duree: 10,
  raison: 'échéance passée',
  article: null,
});
const passage = (du: string, plus: Partial<Passage> = {}): Passage => ({
  du,
  date: '2026-03-05',
  etat: 'tenue',
  etatDuPoint: 'traite',
  ...plus,
});
const proposes = (du: string, passages: readonly Passage[]) =>
  pointsAProposer([point(du)], passages).map(({ raison }) => clair(raison));

describe('ce qui se repropose', () => {
  it('pris à l’ordre du jour d’une réunion qui vient, jamais ; annulée ou reportée, elle n’a rien examiné', () => {
    for (const etat of ['brouillon', 'convoquee', 'ouverte'] as const)
      expect(proposes('comptes:2025', [passage('comptes:2025', { etat })])).toEqual([]);
    for (const etat of ['annulee', 'reportee', 'sans_quorum'] as const)
      expect(proposes('comptes:2025', [passage('comptes:2025', { etat })])).toEqual(['échéance passée']);
  });

  it('D5 : examinée et encore due, une échéance revient et le dit ; reportée, elle se reprend par le point reporté', () => {
    expect(proposes('comptes:2025', [passage('comptes:2025')])).toEqual([
      'échéance passée, déjà examiné le 05/03/2026',
    ]);
    expect(proposes('comptes:2025', [passage('comptes:2025', { etatDuPoint: 'reporte' })])).toEqual([]);
    expect(proposes('comptes:2025', [passage('comptes:2024')])).toEqual(['échéance passée']);
  });

  it('des données examinées ne reviennent pas ; des données neuves, si', () => {
    const vus = [passage('objectifs:2025-12-31')];
    expect(proposes('objectifs:2025-12-31', vus)).toEqual([]);
    expect(proposes('objectifs:2026-03-31', vus)).toEqual(['échéance passée']);
  });
});

describe('M10 : le contrôle à valider', () => {
  const proposition = {
    jusquA: 2025,
    organismes: [],
    exercices: [],
    decision: 'REPORT_AUTORISE' as const,
    surcompensation: 0,
    aReporter: 0,
    aReverser: 0,
    constats: [],
  };
  const fondement = { genre: 'o2r', baseSieg: 'decision_2012', baseSiegAutre: null, signeeLe: '2024-12-20' } as const;
  it('se propose quand le calcul tient, tant que rien de validé ne va aussi loin', () => {
    expect(pointDuControle(proposition, [{ jusquA: 2024 }], fondement)).toMatchObject({
      du: 'surcompensation:2025',
      nature: 'decision',
      article: 'décision 2012/21/UE, art. 6',
    });
    expect(pointDuControle(proposition, [{ jusquA: 2025 }], fondement)).toBeNull();
    const bloquant = { code: 'M7', gravite: 'bloquant' as const, phrase: 'Il manque.', article: null, ou: null };
    expect(pointDuControle({ ...proposition, constats: [bloquant] }, [], fondement)).toBeNull();
  });

  it('C6 : cite le fondement de la convention, jamais un autre', () => {
    const cite = (baseSieg: 'decision_2025' | 'minimis' | null, genre: 'o2r' | 'politique_ville' = 'o2r') =>
      pointDuControle(proposition, [], { ...fondement, genre, baseSieg })?.article;
    expect([cite('decision_2025'), cite('minimis'), cite(null), cite(null, 'politique_ville')]).toEqual([
      'décision (UE) 2025/2630',
      'règlement (UE) 2023/2832',
      'décision 2012/21/UE, art. 6',
      null,
    ]);
  });
});
