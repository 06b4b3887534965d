import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActionDuBilan,
  anneesDuBilan,
  bilanDeLAnnee,
  concerneLAnnee,
  indicateurEn,
  manquesAuBilan,
} from '#shared/domain/feuille-de-route/bilan.rules.ts';
import type { Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { Indicateur, Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';

const ligne = (reste: Partial<Financement>): Financement => ({
  id: 'ligne',
  rang: 1,
  annee: 2026,
  financeur: 'Ville',
  origine: 'collectivite',
  actionP147: null,
  dauphin: null,
  pluriannuel: false,
  demande: null,
  accorde: null,
  paye: null,
  ...reste,
});

const mesure = (moment: Mesure['moment'], le: string, valeur: number | null, reste: Partial<Mesure> = {}): Mesure => ({
  id: `${moment} ${le} ${valeur}`,
  moment,
  sexe: 'ensemble',
  territoire: 'ensemble',
  le,
  valeur,
  source: 'Suivi',
  ...reste,
});

const indicateur = (...mesures: Mesure[]): Indicateur => ({
  id: 'indicateur',
  rang: 1,
  intitule: 'Personnes reçues',
  genre: 'realisation',
  nature: 'effectif',
  unite: null,
  mesures,
});

const action = (
  fiche: Partial<ActionDuBilan['fiche']> = {},
  reste: Partial<Omit<ActionDuBilan, 'fiche'>> = {},
): ActionDuBilan => ({
  numero: '1.1',
  fiche: {
    id: 'fiche',
    intitule: 'Permanences',
    debut: null,
    fin: null,
    etat: 'en_cours',
    etatDepuis: '2025-01-10',
    etatMotif: null,
    horsQpv: false,
    ...fiche,
  },
  quartiers: [],
  etapes: [],
  financements: [],
  indicateurs: [],
  ...reste,
});

describe('les actions que l’année concerne', () => {
  it('ses dates, ou ce qui s’y est passé ; close avant, prévue après, elle n’y est pas', () => {
    expect(concerneLAnnee(action(), 2026)).toBe(true);
    expect(concerneLAnnee(action({ debut: '2027-01-01' }), 2026)).toBe(false);
    expect(concerneLAnnee(action({ debut: '2026-12-31' }), 2026)).toBe(true);
    // En retard, une action continue : sa fin passée ne la retire pas.
    expect(concerneLAnnee(action({ fin: '2025-06-30' }), 2026)).toBe(true);
    expect(concerneLAnnee(action({ etat: 'terminee', etatDepuis: '2025-12-31' }), 2026)).toBe(false);
    expect(concerneLAnnee(action({ etat: 'terminee', etatDepuis: '2026-01-01' }), 2026)).toBe(true);
    const close = { etat: 'abandonnee', etatDepuis: '2025-03-01' } as const;
    expect(concerneLAnnee(action(close, { financements: [ligne({ annee: 2026 })] }), 2026)).toBe(true);
    expect(concerneLAnnee(action(close, { financements: [ligne({ annee: 2025 })] }), 2026)).toBe(false);
    const menee = { intitule: 'Recruter', echeance: null, etat: 'terminee', etatDepuis: '2026-02-01' } as const;
    expect(concerneLAnnee(action(close, { sousActions: [menee] }), 2026)).toBe(true);
    expect(concerneLAnnee(action(close, { sousActions: [{ ...menee, etat: 'en_cours' }] }), 2026)).toBe(false);
    expect(
      concerneLAnnee(action(close, { sousActions: [{ ...menee, etatDepuis: null, echeance: '2026-06-30' }] }), 2026),
    ).toBe(true);
  });

  it('les années vont de la première à celle en cours, sans dépasser la dernière', () => {
    expect(anneesDuBilan({ debut: 2024, fin: 2030 }, '2026-03-12')).toEqual([2026, 2025, 2024]);
    expect(anneesDuBilan({ debut: 2024, fin: 2025 }, '2026-03-12')).toEqual([2025, 2024]);
    expect(anneesDuBilan({ debut: 2027, fin: 2027 }, '2026-03-12')).toEqual([2027]);
  });
});

describe('R-105 : un indicateur dans l’année', () => {
  it('prend la dernière valeur de l’année, et la cible de l’année, sinon la dernière', () => {
    const lu = indicateurEn(
      null,
      indicateur(
        mesure('cible', '2025-12-31', 100),
        mesure('realisee', '2025-11-01', 80),
        mesure('realisee', '2026-02-01', 20),
        mesure('realisee', '2026-10-01', 50),
        mesure('realisee', '2026-10-01', 30, { sexe: 'femmes' }),
        mesure('realisee', '2027-01-01', 90),
      ),
      2026,
    );
    expect([lu.valeur?.valeur, lu.cible?.valeur, lu.atteint]).toEqual([50, 100, 0.5]);
    expect(lu.parts.map(({ sexe, valeur }) => [sexe, valeur])).toEqual([['femmes', 30]]);
  });

  it('« n.d. » n’est pas zéro : ni valeur, ni part de la cible', () => {
    const nd = indicateurEn(
      null,
      indicateur(mesure('cible', '2026-01-01', 10), mesure('realisee', '2026-05-01', null)),
      2026,
    );
    expect([nd.valeur?.valeur, nd.atteint]).toEqual([null, null]);
    const zero = indicateurEn(
      null,
      indicateur(mesure('cible', '2026-01-01', 10), mesure('realisee', '2026-05-01', 0)),
      2026,
    );
    expect([zero.valeur?.valeur, zero.atteint]).toEqual([0, 0]);
    expect(
      indicateurEn(null, indicateur(mesure('cible', '2026-01-01', 0), mesure('realisee', '2026-05-01', 3)), 2026)
        .atteint,
    ).toBeNull();
    expect(indicateurEn(null, indicateur(), 2026).valeur).toBeNull();
  });
});

describe('le bilan d’une année', () => {
  it('n’additionne que les lignes de l’année ; ce que nulle ne dit reste inconnu (R-102)', () => {
    const { argent } = bilanDeLAnnee(
      [
        action({}, { financements: [ligne({ accorde: 100 }), ligne({ annee: 2025, accorde: 900, paye: 900 })] }),
        action({}, { financements: [ligne({ origine: 'p147', demande: 300 })] }),
      ],
      [],
      2026,
    );
    expect([argent.demande, argent.accorde, argent.paye, argent.partDroitCommun]).toEqual([300, 100, null, 0.25]);
    expect(bilanDeLAnnee([action()], [], 2026).argent).toMatchObject({ demande: null, partDroitCommun: null });
  });

  it('compte chaque quartier du ressort une fois ; une action abandonnée n’en couvre aucun', () => {
    const a = { code: 'QN1', libelle: 'Un' };
    const b = { code: 'QN2', libelle: 'Deux' };
    const { quartiersSansAction } = bilanDeLAnnee(
      [action({}, { quartiers: [a] }), action({ etat: 'abandonnee', etatDepuis: '2026-05-01' }, { quartiers: [b] })],
      [a, b, b],
      2026,
    );
    expect(quartiersSansAction.map(({ code }) => code)).toEqual(['QN2']);
  });

  it('dit ce qui manque : une valeur de l’année, un payé ; pas ce que personne n’a accordé', () => {
    const entiere = action({}, { indicateurs: [indicateur(mesure('realisee', '2026-05-01', null))] });
    const creuse = action(
      {},
      {
        indicateurs: [indicateur(mesure('realisee', '2025-05-01', 4))],
        financements: [
          ligne({ accorde: 100 }),
          ligne({ financeur: 'État', accorde: 0 }),
          ligne({ financeur: 'Région', demande: 5 }),
        ],
      },
    );
    expect(manquesAuBilan(bilanDeLAnnee([entiere, creuse], [], 2026))).toMatchObject([
      { sansValeur: ['Personnes reçues'], sansPaye: ['Ville'] },
    ]);
  });

  it('les sommes de toutes les années sont celles de toutes les lignes', () => {
    const montant = fc.option(fc.integer({ min: 0, max: 1_000_000 }));
    const unes = fc.record({
      annee: fc.integer({ min: 2024, max: 2027 }),
      demande: montant,
      accorde: montant,
      paye: montant,
    });
    fc.assert(
      fc.property(fc.array(unes, { maxLength: 12 }), (lignes) => {
        const seule = action({}, { financements: lignes.map(ligne) });
        const bilans = [2024, 2025, 2026, 2027].map((annee) => bilanDeLAnnee([seule], [], annee).argent);
        for (const quoi of ['demande', 'accorde', 'paye'] as const) {
          const dites = lignes.flatMap((une) => une[quoi] ?? []);
          const attendu = dites.length === 0 ? null : dites.reduce((somme, un) => somme + un, 0);
          const sommes = bilans.flatMap((argent) => argent[quoi] ?? []);
          expect(sommes.length === 0 ? null : sommes.reduce((somme, un) => somme + un, 0)).toBe(attendu);
        }
      }),
    );
  });
});
