import { describe, expect, it } from 'vitest';
import { beneficiairesDe, engagementDe, montantDe } from '#shared/domain/appel/engagement.rules.ts';
import { etatDAppel, etatDeCandidature } from '#shared/domain/appel/etat.rules.ts';
import { totalDesNotes } from '#shared/domain/appel/instruction.rules.ts';
import { regionDuCout } from '#shared/domain/appel/cout-de-reference.rules.ts';
import { coutParPersonne } from '#shared/domain/convention/beneficiaires/cout-par-beneficiaire.rules.ts';
import { anneesHors } from '#shared/domain/appel/vers-convention.rules.ts';
import { territoiresVus } from '#shared/domain/appel/zones-blanches.rules.ts';

describe('où en est un appel', () => {
  const dates = { lanceLe: '2024-07-17', depotAu: '2024-09-20', closLe: null };
  it.each([
    ['2024-07-16', 'a_venir'],
    ['2024-07-17', 'ouvert'],
    ['2024-09-20', 'ouvert'],
    ['2024-09-21', 'instruction'],
  ])('le %s : %s', (jour, etat) => {
    expect(etatDAppel(dates, jour)).toBe(etat);
  });
  it('clos l’emporte à sa date, pas avant ; sans lancement, il est à venir', () => {
    expect(etatDAppel({ ...dates, closLe: '2024-11-01' }, '2024-10-31')).toBe('instruction');
    expect(etatDAppel({ ...dates, closLe: '2024-11-01' }, '2024-11-01')).toBe('clos');
    expect(etatDAppel({ ...dates, lanceLe: null }, '2024-08-01')).toBe('a_venir');
    expect(etatDAppel({ ...dates, depotAu: null }, '2030-01-01')).toBe('ouvert');
  });
  it('une candidature dit sa convention, sinon sa décision, sinon son éligibilité', () => {
    expect(etatDeCandidature({ decision: null, conventionId: null }, 'eligible')).toBe('eligible');
    expect(etatDeCandidature({ decision: 'attente', conventionId: null }, 'eligible')).toBe('attente');
    expect(etatDeCandidature({ decision: 'retenue', conventionId: 'x' }, 'eligible')).toBe('conventionnee');
  });
});

describe('la part engagée d’une enveloppe', () => {
  const annee = (an: number, demande: number | null, retenu: number | null = null) => ({
    annee: an,
    demande,
    retenu,
    beneficiaires: null,
  });
  const candidatures = [
    { decision: 'retenue' as const, annees: [annee(2026, 100), annee(2027, 200, 150)] },
    { decision: 'retenue' as const, annees: [annee(2027, 50)] },
    { decision: 'attente' as const, annees: [annee(2026, 900)] },
    { decision: null, annees: [annee(2026, 900)] },
  ];
  it('toute la durée : tout le retenu s’ajoute, sinon le demandé', () => {
    expect(engagementDe({ enveloppe: 600, enveloppePar: 'total' }, candidatures)).toEqual({
      engage: 300,
      part: 0.5,
      annee: null,
    });
  });
  it('par an : l’année la plus chargée ; sans enveloppe, aucune part', () => {
    expect(engagementDe({ enveloppe: 400, enveloppePar: 'an' }, candidatures)).toEqual({
      engage: 200,
      part: 0.5,
      annee: 2027,
    });
    expect(engagementDe({ enveloppe: null, enveloppePar: 'an' }, [])).toEqual({ engage: 0, part: null, annee: null });
  });
  it('rien de chiffré n’est pas zéro', () => {
    expect([montantDe([annee(2026, null)]), montantDe([annee(2026, 0)])]).toEqual([null, 0]);
    expect([beneficiairesDe([annee(2026, 1)]), coutParPersonne(100, null), coutParPersonne(100, 0)]).toEqual([
      null,
      null,
      null,
    ]);
    // Grand Est : 14 M€ pour 4 320 personnes (1.30).
    expect(coutParPersonne(1_400_000_000, 4_320)).toBe(324_074);
  });
  it('I10 : un coût de référence sans région dite vaut pour celle de son appel, partout où il se lit', () => {
    const departements = [{ regionCode: '44', region: 'Grand Est' }];
    const ou = (coutRegion: string | null, region: string) => regionDuCout({ coutRegion, region }, departements);
    expect([ou('Île-de-France', '44'), ou(null, '44'), ou(null, '99')]).toEqual(['Île-de-France', 'Grand Est', null]);
  });
  it('O-2 : une année chiffrée hors des trois ans se voit avant de se perdre', () => {
    expect(anneesHors([annee(2025, 10), annee(2026, 10), annee(2030, null)], [2026, 2027])).toEqual([2025]);
  });
});

it('1.17 : la note ne compte que les critères notés, sur cinq chacun', () => {
  expect(totalDesNotes([{ critere: 'parcours', note: null }])).toBeNull();
  expect(
    totalDesNotes([
      { critere: 'parcours', note: 0 },
      { critere: 'modele', note: 3 },
    ]),
  ).toEqual({ total: 3, sur: 10, notes: 2 });
});

it('1.30 : sans opérateur, le département est une zone blanche ; une convention l’emporte sur une candidature', () => {
  const couverture = (departement: string, par: 'convention' | 'candidature') => ({
    departement,
    nom: 'Opérateur',
    adresse: '/',
    par,
  });
  const vus = territoiresVus(
    [
      { code: '10', nom: 'Aube' },
      { code: '51', nom: 'Marne' },
      { code: '52', nom: 'Haute-Marne' },
    ],
    [couverture('51', 'candidature'), couverture('51', 'convention'), couverture('52', 'candidature')],
  );
  expect(vus.map(({ etat }) => etat)).toEqual(['sans_operateur', 'conventionne', 'retenu']);
});
