import { describe, expect, it } from 'vitest';
import { adresseDEcheance } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import { alerteDe } from '#shared/domain/convention/echeancier/alerte.rules.ts';
import { constatsDeLAlerte } from '#shared/domain/convention/echeancier/constats-d-alerte.rules.ts';
import { aRegarder, etatDit, parUrgence } from '#shared/domain/convention/echeancier/etat-dit.rules.ts';
import type { AvenantAnnuel } from '#shared/domain/convention/echeancier/avenant-annuel.rules.ts';

const convention = { debut: '2024-11-15', fin: '2027-11-14' };
const avenant = (faits: Partial<AvenantAnnuel> = {}): AvenantAnnuel => ({
  annee: 2026,
  arreteLe: null,
  proposeLe: null,
  signeLe: null,
  concluLe: null,
  ...faits,
});
const dire = (un: AvenantAnnuel, jour: string) =>
  constatsDeLAlerte(un, convention, jour).map(({ gravite, phrase, ou }) =>
    `${gravite} ${ou} ${phrase}`.replace(/\s/gu, ' '),
  );

describe('O-4 : les alertes de l’avenant annuel', () => {
  it('à soixante jours, à trente, le jour même ; avant et après, rien', () => {
    const alertes = (cle: string, faitLe: string | null = null) =>
      ['2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01', '2026-05-30', '2026-05-31', '2026-06-01'].map((jour) =>
        alerteDe({ cle, le: '2026-05-31', faitLe }, jour),
      );
    expect(alertes('avenant:2026')).toEqual([null, 'J-60', 'J-60', 'J-30', 'J-30', 'J', null]);
    expect(alertes('avenant:2026', '2026-03-01')).toEqual(Array.from({ length: 7 }, () => null));
    // Une autre échéance est « proche » à trente jours (E6) : la règle ne leur donne pas d'alerte.
    expect(new Set(alertes('comptes:2025'))).toEqual(new Set([null]));
    expect(alerteDe({ cle: 'avenant-ultime:2026', le: '2026-09-29', faitLe: null }, '2026-09-29')).toBe('J');
  });

  it('disent ce qui reste à faire : proposer, faire signer, conclure, et le dernier jour', () => {
    expect(dire(avenant(), '2026-03-31')).toEqual([]);
    expect(dire(avenant(), '2026-04-10')).toEqual([
      'information 2026 J-60, dans 51 jours : l’avenant 2026 est à proposer, pour une signature le 31/05/2026 au plus tard.',
    ]);
    const propose = avenant({ proposeLe: '2026-04-15' });
    expect(dire(propose, '2026-05-20')).toEqual([
      'attention 2026 J-30, dans 11 jours : l’avenant 2026 est proposé : sans signature de l’organisme le 31/05/2026, les versements s’arrêtent le lendemain.',
    ]);
    expect(dire(avenant({ proposeLe: '2026-04-15', signeLe: '2026-05-20' }), '2026-05-31')[0]).toContain(
      'J, aujourd’hui',
    );
    // Passée l'échéance, le 29 septembre est le dernier jour utile.
    expect(dire(propose, '2026-07-30')).toEqual([]);
    expect(dire(propose, '2026-07-31')[0]).toContain('J-60, dans 60 jours : dernier jour pour conclure');
    expect(dire(avenant({ concluLe: '2026-05-02' }), '2026-05-20')).toEqual([]);
    // Ni la première année, ni après le terme.
    expect(dire(avenant({ annee: 2024 }), '2024-05-20')).toEqual([]);
    expect(constatsDeLAlerte(avenant(), { debut: '2024-11-15', fin: '2026-04-30' }, '2026-05-20')).toEqual([]);
  });
});

describe('une échéance parmi toutes', () => {
  it('se dit en mots, se range par urgence, mène là où elle se renseigne', () => {
    const une = (
      etat: 'fait' | 'a_venir' | 'proche' | 'en_retard' | 'suspendu',
      le: string,
      alerte: 'J-60' | null = null,
    ) => ({ cle: `${etat}:${le}`, etat, le, retard: etat === 'en_retard' ? 12 : 0, alerte }) as const;
    const toutes = [
      une('fait', '2026-01-01'),
      une('a_venir', '2026-05-31', 'J-60'),
      une('a_venir', '2026-09-01'),
      une('proche', '2026-04-01'),
      une('suspendu', '2026-03-01'),
      une('en_retard', '2026-02-01'),
    ];
    expect(toutes.toSorted(parUrgence).map((ligne) => etatDit(ligne).replace(/\s/gu, ' '))).toEqual([
      'En retard de 12 jours',
      'Suspendu',
      'Proche',
      'J-60',
      'À venir',
      'Fait',
    ]);
    expect(toutes.filter(aRegarder).map(({ etat }) => etat)).toEqual(['a_venir', 'proche', 'suspendu', 'en_retard']);
    const adresse = (cle: string) => adresseDEcheance('c', { cle });
    expect([adresse('avenant:2026'), adresse('copil:1'), adresse('lettre:l'), adresse('demande:d')]).toEqual([
      '/conventions/c?echeance=avenant%3A2026',
      '/conventions/c/copil',
      '/conventions/c/controles/l',
      '/conventions/c/controles',
    ]);
  });
});
