import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decaler,
  etapesCopiees,
  lignesCopiees,
  mesuresCopiees,
  sousActionsCopiees,
} from '#shared/domain/feuille-de-route/copie.rules.ts';

const FACON = { mois: 12, annees: 1, annee: 2026, financement: true, etapesFaites: false } as const;
const ligne = {
  id: 'l',
  rang: 1,
  annee: 2026,
  financeur: 'Ville',
  origine: 'collectivite',
  actionP147: null,
  dauphin: 'D-1',
  pluriannuel: true,
  demande: 100,
  accorde: 80,
  paye: 80,
} as const;

describe('recopier une action', () => {
  it('décale du même quantième, ou du dernier jour d’un mois plus court ; rien reste rien', () => {
    expect(decaler('2026-08-31', 6)).toBe('2027-02-28');
    expect(decaler('2026-12-18', 12)).toBe('2027-12-18');
    expect([decaler(null, 12), decaler('2026-01-31', 0)]).toEqual([null, '2026-01-31']);
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 0, max: 5 }), (annee, annees) => {
        expect(decaler(`${annee}-06-15`, annees * 12)).toBe(`${annee + annees}-06-15`);
      }),
    );
  });

  it('un report laisse les étapes faites, une duplication les reprend à refaire', () => {
    const etapes = [
      {
        id: 'a',
        rang: 1,
        intitule: 'Signer',
        note: null,
        echeance: '2026-01-31',
        faiteLe: '2026-01-20',
        sousActionId: null,
      },
      { id: 'b', rang: 2, intitule: 'Ouvrir', note: null, echeance: null, faiteLe: null, sousActionId: null },
    ];
    expect(etapesCopiees(etapes, FACON)).toEqual([
      { intitule: 'Ouvrir', note: null, echeance: null, sousActionId: null },
    ]);
    expect(etapesCopiees(etapes, { ...FACON, etapesFaites: true }).map(({ echeance }) => echeance)).toEqual([
      '2027-01-31',
      null,
    ]);
  });

  it('un report laisse les sous-actions finies et ce qui s’y rangeait ; une duplication les reprend toutes, à venir', () => {
    const une = {
      rang: 1,
      piloteId: null,
      pilote: null,
      structurePiloteId: 's',
      structurePilote: 'Ville',
      debut: '2026-01-01',
      echeance: null,
      etatMotif: 'Budget',
      etatDepuis: '2026-02-01',
    } as const;
    const sousActions = [
      { ...une, id: 'x', intitule: 'Recruter', etat: 'abandonnee' as const },
      { ...une, id: 'y', intitule: 'Former', etat: 'bloquee' as const },
    ];
    const etape = (id: string, sousActionId: string | null) => ({
      id,
      rang: 1,
      intitule: id,
      note: null,
      echeance: null,
      faiteLe: null,
      sousActionId,
    });
    const etapes = [etape('a', 'x'), etape('b', 'y'), etape('c', null)];
    expect(sousActionsCopiees(sousActions, FACON)).toMatchObject([
      { intitule: 'Former', etat: 'bloquee', etatMotif: 'Budget', debut: '2027-01-01', structurePiloteId: 's' },
    ]);
    expect(etapesCopiees(etapes, FACON, new Map([['y', 'z']]))).toMatchObject([
      { intitule: 'b', sousActionId: 'z' },
      { intitule: 'c', sousActionId: null },
    ]);
    expect(
      sousActionsCopiees(sousActions, { ...FACON, etapesFaites: true }).map(({ etat, etatMotif }) => [etat, etatMotif]),
    ).toEqual([
      ['a_venir', null],
      ['a_venir', null],
    ]);
  });

  it('l’argent : le demandé seulement, sans accordé, payé ni dossier ; une autre année ne suit pas', () => {
    const [copiee] = lignesCopiees([ligne], FACON);
    expect(copiee).toMatchObject({
      annee: 2027,
      demande: 100,
      accorde: null,
      paye: null,
      dauphin: null,
      pluriannuel: true,
    });
    expect(lignesCopiees([{ ...ligne, demande: null }], FACON)[0]?.demande).toBe(80);
    expect(lignesCopiees([{ ...ligne, annee: 2025 }], FACON)).toEqual([]);
    expect(lignesCopiees([ligne], { ...FACON, financement: false })).toEqual([]);
  });

  it('les valeurs constatées restent où elles l’ont été ; la cible suit', () => {
    const mesure = (moment: 'initiale' | 'cible' | 'realisee') => ({
      id: moment,
      moment,
      sexe: 'ensemble' as const,
      territoire: 'ensemble' as const,
      le: '2026-12-31',
      valeur: 1,
      source: 'Suivi',
    });
    expect(
      mesuresCopiees([mesure('initiale'), mesure('cible'), mesure('realisee')], FACON).map(({ moment, le }) => [
        moment,
        le,
      ]),
    ).toEqual([
      ['initiale', '2026-12-31'],
      ['cible', '2027-12-31'],
    ]);
  });
});
