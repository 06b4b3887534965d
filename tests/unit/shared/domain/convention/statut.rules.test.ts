import { describe, expect, it } from 'vitest';
import {
  constatsDeLaResiliation,
  delaiMaximal,
  etatDeLaResiliation,
  etatResiliationLibelle,
  type Resiliation,
  reversementDeLaResiliation,
} from '#shared/domain/convention/echeancier/resiliation.rules.ts';
import { faitsApres } from '#shared/domain/convention/changement-statut.rules.ts';
import {
  constatsDuChangement,
  estUnProjet,
  STATUTS,
  type StatutConvention,
  statutSelonLesFaits,
} from '#shared/domain/convention/statut.rules.ts';

describe('le statut d’une convention', () => {
  const faits = { debut: '2025-01-01', fin: '2027-12-31', signeeLe: '2024-12-10', clotureeLe: null, resilieeLe: null };

  it('C9 : se lit des faits, à leurs dates', () => {
    const jours = ['2024-12-09', '2024-12-10', '2024-12-31', '2025-01-01', '2027-12-31', '2028-01-01'];
    expect(jours.map((jour) => statutSelonLesFaits(faits, jour))).toEqual([
      'projet',
      'signee',
      'signee',
      'en_cours',
      'en_cours',
      'echue',
    ]);
    expect(statutSelonLesFaits({ ...faits, clotureeLe: '2028-09-01' }, '2028-08-31')).toBe('echue');
    expect(statutSelonLesFaits({ ...faits, clotureeLe: '2028-09-01' }, '2028-09-01')).toBe('cloturee');
    expect(statutSelonLesFaits({ ...faits, resilieeLe: '2026-05-01' }, '2026-04-30')).toBe('en_cours');
    expect(statutSelonLesFaits({ ...faits, resilieeLe: '2026-05-01' }, '2026-05-01')).toBe('resiliee');
  });

  it('C9 : un projet s’instruit, se met à la signature ; signé, il n’y revient plus de lui-même', () => {
    const avant = { ...faits, instructionLe: '2024-10-01', aSignerLe: '2024-11-20' };
    const lire = (jour: string) => statutSelonLesFaits(avant, jour);
    expect(['2024-09-30', '2024-10-01', '2024-11-19', '2024-11-20', '2024-12-10'].map(lire)).toEqual([
      'projet',
      'instruction',
      'instruction',
      'a_signer',
      'signee',
    ]);
    expect(STATUTS.filter(estUnProjet)).toEqual(['projet', 'instruction', 'a_signer']);
    // Corriger « signée » rend l'état d'avant, à la date où il avait commencé.
    const rendus = { ...faits, instructionLe: '2024-10-01', aSignerLe: '2024-11-20' };
    expect(faitsApres(rendus, { vers: 'a_signer', le: '2026-03-05' })).toMatchObject({
      instructionLe: '2024-10-01',
      aSignerLe: '2024-11-20',
      signeeLe: null,
    });
    expect(faitsApres(rendus, { vers: 'instruction', le: '2026-03-05' })).toMatchObject({
      instructionLe: '2024-10-01',
      aSignerLe: null,
    });
    expect(faitsApres(rendus, { vers: 'projet', le: '2026-03-05' })).toMatchObject({
      instructionLe: null,
      aSignerLe: null,
    });
  });

  it('C9 : avance d’un pas, ne revient que par une correction motivée, ne saute jamais', () => {
    const refuse = (de: StatutConvention, vers: StatutConvention, motif: string | null = null) =>
      constatsDuChangement(de, vers, motif).length > 0;
    const libres = STATUTS.flatMap((de) =>
      STATUTS.filter((vers) => de !== vers && !refuse(de, vers)).map((v) => `${de} ${v}`),
    );
    expect(libres).toEqual([
      'projet instruction',
      'projet a_signer',
      'projet signee',
      'instruction a_signer',
      'instruction signee',
      'a_signer signee',
      'signee en_cours',
      'signee resiliee',
      'en_cours echue',
      'en_cours resiliee',
      'echue cloturee',
    ]);
    expect([refuse('echue', 'en_cours', ' '), refuse('echue', 'en_cours', 'date erronée')]).toEqual([true, false]);
    expect([refuse('resiliee', 'en_cours'), refuse('resiliee', 'en_cours', 'saisie par erreur')]).toEqual([
      true,
      false,
    ]);
    expect([refuse('projet', 'echue', 'motif'), refuse('resiliee', 'cloturee', 'motif')]).toEqual([true, true]);
  });
});

describe('l’intention de résilier', () => {
  const resiliation = (faits: Partial<Resiliation> = {}): Resiliation => ({
    motif: 'non_respect',
    notifieeLe: '2026-01-31',
    mode: 'lettre recommandée',
    delaiJusquAu: '2026-02-28',
    observationsLe: null,
    issue: null,
    issueLe: null,
    ...faits,
  });
  const gravites = (faits: Partial<Resiliation>) =>
    constatsDeLaResiliation(resiliation(faits)).map(({ gravite, ou }) => `${gravite} ${ou}`);

  it('O-8 : le délai ne dépasse pas un mois ; 31/01/2026 donne 28/02/2026', () => {
    expect(delaiMaximal('2026-01-31')).toBe('2026-02-28');
    expect(gravites({})).toEqual([]);
    expect(gravites({ delaiJusquAu: '2026-03-01' })).toEqual(['bloquant delaiJusquAu']);
    expect(gravites({ delaiJusquAu: '2026-01-30' })).toEqual(['bloquant delaiJusquAu']);
    expect(gravites({ mode: ' ' })).toEqual(['attention mode']);
    expect(gravites({ observationsLe: '2026-01-30' })).toEqual(['bloquant observationsLe']);
  });

  it('O-8 : notifiée, observations attendues jusqu’au dernier jour inclus, puis à décider', () => {
    const etat = (faits: Partial<Resiliation>, jour: string) => etatDeLaResiliation(resiliation(faits), jour);
    expect(etat({ delaiJusquAu: null }, '2026-02-10')).toBe('notifiee');
    expect([etat({}, '2026-02-28'), etat({}, '2026-03-01')]).toEqual(['observations_attendues', 'a_decider']);
    expect(etat({ observationsLe: '2026-02-10' }, '2026-02-09')).toBe('observations_attendues');
    expect(etat({ observationsLe: '2026-02-10' }, '2026-02-10')).toBe('a_decider');
    expect(etat({ issue: 'maintenue', issueLe: '2026-03-02' }, '2026-03-01')).toBe('a_decider');
    expect(etat({ issue: 'maintenue', issueLe: '2026-03-02' }, '2026-03-02')).toBe('maintenue');
  });

  it('O-8 : on ne résilie qu’après les observations, ou leur délai passé', () => {
    const resilier = (faits: Partial<Resiliation>) => gravites({ issue: 'resiliee', ...faits });
    expect(resilier({ issueLe: '2026-02-28' })).toEqual(['bloquant issueLe']);
    expect(resilier({ issueLe: '2026-03-01' })).toEqual([]);
    expect(resilier({ issueLe: '2026-02-11', observationsLe: '2026-02-10' })).toEqual([]);
    expect(resilier({ issueLe: '2026-02-09', observationsLe: '2026-02-10' })).toEqual(['bloquant issueLe']);
  });

  it('O-8 : reverser est une faculté (D. 5316-11), une obligation en cas de fraude (D. 5316-12)', () => {
    expect(reversementDeLaResiliation('non_respect')).toEqual({ oblige: false, article: 'D. 5316-11' });
    expect(reversementDeLaResiliation('detournement')).toEqual({ oblige: true, article: 'D. 5316-12' });
    expect(reversementDeLaResiliation('fausses_declarations').oblige).toBe(true);
    expect(gravites({ motif: 'detournement', issue: 'maintenue' })).toEqual(['attention issue']);
    expect(gravites({ issue: 'maintenue' })).toEqual([]);
    expect(Object.values(etatResiliationLibelle).join(' ')).not.toMatch(/mise en demeure/iu);
  });
});
