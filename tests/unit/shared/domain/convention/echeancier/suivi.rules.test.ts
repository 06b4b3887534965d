import { describe, expect, it } from 'vitest';
import { echeanceDite } from '#shared/domain/convention/echeancier/echeance-dite.rules.ts';
import { type LignesDeConvention, suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import type { Versement } from '#shared/domain/convention/annee.schema.ts';
import { uneAnnee } from '#tests/support/constructeurs/un-avenant.ts';

const annee = uneAnnee;
const versement = (id: string, an: number, faits: Partial<Versement> = {}): Versement => ({
  id,
  annee: an,
  genre: 'versement',
  prevuLe: null,
  prevu: null,
  verseLe: null,
  verse: null,
  note: null,
  ...faits,
});
const RECUES = { executionRecueLe: '2025-12-20', previsionRecueLe: '2025-12-20' };
const LIGNES: LignesDeConvention = {
  convention: {
    genre: 'o2r',
    debut: '2025-01-01',
    fin: '2027-12-31',
    signeeLe: '2024-12-20',
    clotureeLe: null,
    resilieeLe: null,
    cloture: '12-31',
    clauseCompteRendu: false,
    clauseBilan: false,
    clauseAvance: false,
    piecesDerniereAnnee: false,
    jourAvance: 331,
    copilParAn: null,
    baseSieg: 'decision_2012',
    baseSiegAutre: null,
  },
  faits: [],
  controlesValides: [],
  suites: [],
  copilsTenus: [],
  annees: [annee(2025, RECUES), annee(2026), annee(2027)],
  versements: [
    versement('v1', 2025, { prevuLe: '2025-04-15', prevu: 1, verseLe: '2025-04-14', verse: 170_000_00 }),
    versement('v2', 2026, { prevuLe: '2026-03-15', prevu: 172_500_00 }),
  ],
};
const JOUR = '2026-03-05';
const dites = (lignes: LignesDeConvention, jour = JOUR) =>
  Object.fromEntries(
    suiviDe(lignes, jour).echeances.map((une) => [une.cle, Object.values(echeanceDite(une, jour)).join(', ')]),
  );

describe('le suivi d’une convention, depuis ses lignes', () => {
  it('E3 : un contrôle de la surcompensation validé dans l’application compte comme un contrôle noté', () => {
    const controles = (lignes: LignesDeConvention) =>
      suiviDe(lignes, '2028-01-10')
        .echeances.filter(({ cle }) => cle.startsWith('controle'))
        .map(({ etat, faitLe }) => [etat, faitLe]);
    expect(controles(LIGNES)).toEqual([['en_retard', null]]);
    const note = { id: 'f', genre: 'controle' as const, annee: 2027, le: '2028-01-05', note: null };
    const valide = controles({ ...LIGNES, controlesValides: ['2028-01-05'] });
    expect(valide).toEqual(controles({ ...LIGNES, faits: [note] }));
    expect(valide).toEqual([['fait', '2028-01-05']]);
  });

  it('O-6 (D. 5316-9) : le budget qui manque suspend ; complété, la suspension se lève', () => {
    const { suspension, etape } = suiviDe(LIGNES, JOUR);
    expect(suspension).toMatchObject({ du: '2026-01-01', au: null });
    expect(etape).toMatch(/^Budget 2026.*64.jours de retard.*D\..5316-9/u);
    const complete = {
      ...LIGNES,
      annees: [annee(2025, { ...RECUES, budgetRecuLe: '2026-03-05' }), annee(2026), annee(2027)],
    };
    expect(suiviDe(complete, JOUR)).toMatchObject({
      suspension: null,
      etape: expect.stringMatching(/^Versement 2026.: pour le 15.03.2026/u),
    });
  });

  it('dit chaque échéance en deux lignes courtes', () => {
    expect(dites(LIGNES)).toMatchObject({
      'versement:v1': expect.stringMatching(/^170.000.€, versés le 14.avr\.$/u),
      'versement:v2': expect.stringMatching(/^172.500.€, suspendus$/u),
      'avenant:2026': expect.stringMatching(/^Avenant 2026, 31.mai$/u),
      'previsions:2025': 'Budget 2026, 64 jours de retard',
    });
  });

  it('un projet ne doit encore rien ; close, il ne reste que ce qui est fait ; résiliée, elle finit ce jour-là', () => {
    const avec = (faits: Partial<LignesDeConvention['convention']>) => ({
      ...LIGNES,
      convention: { ...LIGNES.convention, ...faits },
    });
    const projet = suiviDe(avec({ signeeLe: null }), JOUR);
    expect(projet).toMatchObject({ etape: null, suspension: null });
    expect(projet.echeances.some(({ etat }) => etat === 'en_retard' || etat === 'suspendu')).toBe(false);
    const close = suiviDe(avec({ clotureeLe: '2028-01-15' }), '2028-02-01');
    expect(close.echeances.map(({ cle }) => cle)).toEqual(['versement:v1']);
    const cles = suiviDe(avec({ resilieeLe: '2026-02-01' }), JOUR).echeances.map(({ cle }) => cle);
    expect(cles).not.toContain('comptes:2027');
    expect(cles).toContain('comptes:2026');
    // Le versement prévu le 15 mars, après la résiliation, n'est plus dû ; celui d'avril 2025 est fait.
    expect(cles).not.toContain('versement:v2');
    expect(cles).toContain('versement:v1');
  });
});
