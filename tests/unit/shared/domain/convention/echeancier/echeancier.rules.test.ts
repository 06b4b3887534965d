import { describe, expect, it } from 'vitest';
import { anneeVide } from '#shared/domain/convention/annees-suivies.rules.ts';
import {
  constatsDuSolde,
  controlesDus,
  echeanceDuBilanDEnsemble,
  rappelsDAvance,
} from '#shared/domain/convention/echeancier/controles.rules.ts';
import {
  bilanDuCote,
  lireEcheancier,
  prochaineEtape,
  suspensionEnCours,
  suspensionsDe,
} from '#shared/domain/convention/echeancier/echeancier.rules.ts';
import type { AnneeSuivie, ConventionSuivie } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import { etatDEcheance, retardDEcheance } from '#shared/domain/convention/echeancier/etat-echeance.rules.ts';
import { constatsDesVersementsSuspendus } from '#shared/domain/convention/echeancier/versements-suspendus.rules.ts';

const annee = (numero: number, faits: Partial<AnneeSuivie> = {}): AnneeSuivie => ({ ...anneeVide(numero), ...faits });
const versement = (id: string, an: number, prevuLe: string, montant: number, verseLe: string | null = null) => ({
  id,
  annee: an,
  genre: 'versement' as const,
  prevuLe,
  prevu: montant,
  verseLe,
  verse: verseLe === null ? null : montant,
});
const PASSERELLES: ConventionSuivie = {
  debut: '2024-11-15',
  fin: '2027-11-14',
  estO2r: true,
  piecesDerniereAnnee: false,
  controle: { article: 'décision 2012/21/UE, art. 6' },
  cloture: null,
  clauses: { compteRendu: false, bilanDEnsemble: false, rappelDAvance: '03-31' },
  copil: { parAn: null, tenus: [] },
  annees: [
    annee(2024, {
      executionRecueLe: '2024-12-18',
      budgetRecuLe: '2024-12-18',
      previsionRecueLe: '2024-12-18',
      comptesRecusLe: '2025-06-27',
      bilanRecuLe: '2025-06-20',
    }),
    annee(2025, {
      proposeLe: '2025-01-10',
      signeLe: '2025-02-01',
      concluLe: '2025-02-10',
      executionRecueLe: '2025-12-20',
      previsionRecueLe: '2025-12-20',
    }),
    annee(2026),
    annee(2027),
  ],
  versements: [
    versement('v1', 2024, '2024-12-01', 40_000_00, '2024-12-01'),
    versement('v2', 2025, '2025-04-15', 170_000_00, '2025-04-14'),
    versement('v3', 2025, '2025-10-15', 170_000_00, '2025-10-15'),
    versement('v4', 2026, '2026-02-15', 172_500_00),
    versement('v5', 2026, '2026-10-15', 172_500_00),
  ],
  controles: [],
  comptesRendus: [],
  bilanDEnsembleRecuLe: null,
  suites: [],
};
const JOUR = '2026-03-05';
const lire = (convention: ConventionSuivie, jour: string) =>
  new Map(lireEcheancier(convention, jour).echeances.map((echeance) => [echeance.cle, echeance]));

describe('l’échéancier d’une convention O2R', () => {
  it('O-6 : le budget qui manque a 64 jours de retard et suspend le premier versement de 2026', () => {
    const echeances = lire(PASSERELLES, JOUR);
    expect(echeances.get('previsions:2025')).toMatchObject({
      qui: 'operateur',
      quoi: 'Budget 2026',
      le: '2025-12-31',
      etat: 'en_retard',
      retard: 64,
      suspension: { du: '2026-01-01', au: null, article: 'D. 5316-9' },
    });
    expect(echeances.get('versement:v4')).toMatchObject({ etat: 'suspendu', retard: 0, montant: 172_500_00 });
    expect(echeances.get('versement:v5')).toMatchObject({ etat: 'a_venir', suspension: null });
    expect(echeances.get('versement:v2')).toMatchObject({ etat: 'fait', faitLe: '2025-04-14' });
  });

  it('O-4, O-7, E3 : ce que l’État et l’opérateur doivent, à leurs dates', () => {
    expect(lireEcheancier(PASSERELLES, JOUR).echeances.map(({ cle, le, etat }) => `${le} ${cle} ${etat}`)).toEqual([
      '2024-12-01 versement:v1 fait',
      '2024-12-31 previsions:2024 fait',
      '2025-04-15 versement:v2 fait',
      '2025-05-31 avenant:2025 fait',
      '2025-06-30 comptes:2024 fait',
      '2025-10-15 versement:v3 fait',
      '2025-12-31 previsions:2025 en_retard',
      '2026-02-15 versement:v4 suspendu',
      '2026-05-31 avenant:2026 a_venir',
      '2026-06-30 comptes:2025 a_venir',
      '2026-10-15 versement:v5 a_venir',
      '2026-12-31 previsions:2026 a_venir',
      '2027-05-31 avenant:2027 a_venir',
      '2027-06-30 comptes:2026 a_venir',
      '2027-11-14 controle:1 a_venir',
      '2028-06-30 comptes:2027 a_venir',
    ]);
  });

  it('O-7 : une année sans ligne est due comme les autres', () => {
    const vide = lire({ ...PASSERELLES, annees: [] }, JOUR);
    expect(vide.get('comptes:2024')).toMatchObject({ etat: 'en_retard', le: '2025-06-30' });
    expect([...vide.keys()].toSorted()).toEqual([...lire(PASSERELLES, JOUR).keys(), 'avenant-ultime:2025'].toSorted());
  });

  it('O-16 : un versement fait un jour de suspension se voit, un autre non', () => {
    const annees = PASSERELLES.annees.map((une) => (une.annee === 2025 ? { ...une, budgetRecuLe: '2026-03-06' } : une));
    const suspensions = suspensionsDe({ ...PASSERELLES, annees }, '2026-12-31');
    const dire = (verseLe: string, genre: 'versement' | 'reversement' = 'versement') =>
      constatsDesVersementsSuspendus([{ id: 'v4', genre, verseLe }], suspensions).map(
        ({ code, ou }) => `${code} ${ou}`,
      );
    expect(['2025-12-31', '2026-01-01', '2026-03-05', '2026-03-06'].map((jour) => dire(jour))).toEqual([
      [],
      ['O-16 v4'],
      ['O-16 v4'],
      [],
    ]);
    expect(dire('2026-01-01', 'reversement')).toEqual([]);
    const avenant = PASSERELLES.annees.map((une) => (une.annee === 2026 ? { ...une, proposeLe: '2026-04-01' } : une));
    const complet = avenant.map((une) => (une.annee === 2025 ? { ...une, budgetRecuLe: '2025-12-20' } : une));
    const convention = { ...PASSERELLES, annees: complet };
    expect(['2026-05-31', '2026-06-01'].map((jour) => suspensionEnCours(convention, jour)?.article)).toEqual([
      undefined,
      'D. 5316-6',
    ]);
    expect(
      constatsDesVersementsSuspendus(
        [{ id: 'v5', genre: 'solde', verseLe: '2026-06-01' }],
        suspensionsDe(convention, '2026-07-01'),
      ),
    ).toMatchObject([{ code: 'O-4', gravite: 'attention' }]);
  });

  it('O-6 : ce que l’opérateur a à rendre n’est pas suspendu', () => {
    const rendu = { ...versement('r1', 2025, '2026-02-01', 1_350_00), genre: 'reversement' as const };
    expect(lire({ ...PASSERELLES, versements: [rendu] }, JOUR).get('versement:r1')).toMatchObject({
      qui: 'operateur',
      quoi: 'Reversement 2025',
      etat: 'en_retard',
      retard: 32,
    });
  });

  it('O-6 : la pièce reçue, la suspension se referme et le versement redevient en retard', () => {
    const annees = PASSERELLES.annees.map((une) => (une.annee === 2025 ? { ...une, budgetRecuLe: '2026-03-06' } : une));
    const apres = lire({ ...PASSERELLES, annees }, '2026-03-06');
    expect(apres.get('previsions:2025')).toMatchObject({ etat: 'fait', retard: 65, suspension: { au: '2026-03-05' } });
    expect(apres.get('versement:v4')).toMatchObject({ etat: 'en_retard', retard: 19, suspension: null });
    expect(lire({ ...PASSERELLES, annees }, '2026-03-05').get('previsions:2025')?.etat).toBe('en_retard');
  });

  it('O-4 : l’échéance passée sans conclusion, le 29 septembre s’ajoute', () => {
    expect(lire(PASSERELLES, '2026-05-31').has('avenant-ultime:2026')).toBe(false);
    expect(lire(PASSERELLES, '2026-06-01').get('avenant-ultime:2026')).toMatchObject({ le: '2026-09-29' });
    expect(lire(PASSERELLES, '2026-06-01').has('avenant-ultime:2025')).toBe(false);
    const conclure = (concluLe: string) => {
      const annees = PASSERELLES.annees.map((une) => (une.annee === 2026 ? { ...une, concluLe } : une));
      return lire({ ...PASSERELLES, annees }, '2026-07-01').get('avenant-ultime:2026')?.etat;
    };
    expect([conclure('2026-05-31'), conclure('2026-06-01')]).toEqual([undefined, 'fait']);
  });

  it('dit la prochaine étape et compte chaque côté', () => {
    const echeances = lireEcheancier(PASSERELLES, JOUR).echeances;
    const phrase = prochaineEtape(echeances, JOUR)?.replaceAll(/\s/gu, ' ');
    expect(phrase).toBe(
      'Budget 2026 : attendu depuis le 31/12/2025, 64 jours de retard. Versements suspendus jusqu’à la réception des pièces 2026 (D. 5316-9).',
    );
    expect(bilanDuCote(echeances, 'operateur', JOUR)).toEqual({ faits: 0, enRetard: 1 });
    expect(bilanDuCote(echeances, 'etat', '2025-12-31')).toEqual({ faits: 3, enRetard: 0 });
    expect(prochaineEtape([], JOUR)).toBeNull();
  });

  it('E1, E2, E4 : une autre convention suit ses clauses, non les dates d’O2R', () => {
    const autre: ConventionSuivie = {
      ...PASSERELLES,
      debut: '2025-01-01',
      fin: '2027-12-31',
      estO2r: false,
      cloture: '08-31',
      clauses: { compteRendu: true, bilanDEnsemble: true, rappelDAvance: '03-31' },
      versements: [{ ...versement('a', 2026, '2026-03-31', 50_00, '2026-03-20'), genre: 'avance' }],
    };
    const echeances = lire(autre, '2026-04-01');
    expect([...echeances.keys()].some((cle) => /previsions|comptes:|avenant/u.test(cle))).toBe(false);
    expect(echeances.get('compte-rendu:2025')).toMatchObject({ le: '2026-02-28', etat: 'en_retard' });
    expect(echeances.get('bilan-d-ensemble')?.le).toBe('2027-09-30');
    expect(echeances.get('avance:2026')).toMatchObject({ le: '2026-03-31', etat: 'fait' });
    expect(lire(PASSERELLES, JOUR).has('avance:2026')).toBe(false);
  });
});

describe('les dates communes', () => {
  it('E6 : à venir au-delà de 30 jours, proche jusqu’au jour même, en retard le lendemain', () => {
    const etats = ['2026-05-30', '2026-05-31', '2026-06-30', '2026-07-01'].map((jour) =>
      etatDEcheance('2026-06-30', null, jour),
    );
    expect(etats).toEqual(['a_venir', 'proche', 'proche', 'en_retard']);
    expect(etatDEcheance('2026-06-30', '2026-07-02', '2026-07-01')).toBe('en_retard');
    expect(etatDEcheance('2026-06-30', '2026-07-02', '2026-07-02')).toBe('fait');
    expect(retardDEcheance('2026-06-30', '2026-07-02', '2026-12-31')).toBe(2);
    expect(retardDEcheance('2026-03-28', null, '2026-03-30')).toBe(2);
  });

  it('E2 : le bilan d’ensemble, trois mois avant le terme', () => {
    expect(echeanceDuBilanDEnsemble('2027-12-31')).toBe('2027-09-30');
  });

  it('E3 : au plus tous les 36 mois, et à la fin du mandat', () => {
    const longue = { debut: '2024-01-01', fin: '2028-12-31' };
    expect(controlesDus(longue, [])).toEqual([{ du: '2027-01-01', faitLe: null }]);
    expect(controlesDus(longue, [{ le: '2026-06-30' }])).toEqual([
      { du: '2027-01-01', faitLe: '2026-06-30' },
      { du: '2028-12-31', faitLe: null },
    ]);
    expect(controlesDus(longue, [{ le: '2026-06-30' }, { le: '2028-12-31' }])).toHaveLength(2);
    expect(controlesDus(longue, [{ le: '2029-01-15' }, { le: '2026-06-30' }]).map(({ du }) => du)).toEqual([
      '2027-01-01',
      '2028-12-31',
    ]);
  });

  it('E4 : le 31 mars de chaque année suivante, jamais pour O2R', () => {
    const longue = { debut: '2025-01-01', fin: '2027-03-30' };
    expect(rappelsDAvance({ ...longue, estO2r: false }, '03-31')).toEqual(['2026-03-31']);
    expect(rappelsDAvance({ ...longue, fin: '2027-03-31', estO2r: false }, '03-31')).toEqual([
      '2026-03-31',
      '2027-03-31',
    ]);
    expect(rappelsDAvance({ ...longue, estO2r: true }, '03-31')).toEqual([]);
    expect(rappelsDAvance({ ...longue, fin: '2028-12-31', estO2r: false }, '02-29')).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('E7 : le solde attend les deux comptes rendus validés', () => {
    const valider = (financierValide: boolean, chargesNettesValide: boolean) =>
      constatsDuSolde({ annee: 2025, financierValide, chargesNettesValide }).map(({ gravite }) => gravite);
    expect([valider(true, true), valider(false, true), valider(true, false)]).toEqual([[], ['bloquant'], ['bloquant']]);
    expect(valider(false, false)).toHaveLength(2);
  });
});
