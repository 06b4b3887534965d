import { describe, expect, it } from 'vitest';
import { ecarteDe, totauxDesJustificatifs } from '#shared/domain/convention/controle/justificatif.rules.ts';
import {
  direLaLettre,
  etatDeLaLettre,
  montantsDeLaLettre,
  reponseJusquAu,
} from '#shared/domain/convention/controle/lettre.rules.ts';
import { direLaValeur, estUnJourDeLAnnee, parametreAu } from '#shared/domain/convention/controle/parametre.rules.ts';
import type { CleDeParametre, ParametreDeConvention } from '#shared/domain/convention/controle/parametre.schema.ts';
import { pointsDeVisite } from '#shared/domain/convention/controle/points-de-visite.data.ts';
import { suitesDuControle } from '#shared/domain/convention/controle/suites.rules.ts';
import { prochaineTransmission } from '#shared/domain/convention/controle/transmission.rules.ts';

const lettre = { delai: 30, envoyeeLe: '2026-02-20', reponseLe: null, closeLe: null };

describe('la lettre de contrôle (D. 5316-11)', () => {
  it('du 20 février, trente jours mènent au 22 mars, dernier jour compris', () => {
    expect(reponseJusquAu(lettre)).toBe('2026-03-22');
    expect(reponseJusquAu({ ...lettre, envoyeeLe: null })).toBeNull();
    const etats = ['2026-02-19', '2026-02-20', '2026-03-22', '2026-03-23'].map((jour) => etatDeLaLettre(lettre, jour));
    expect(etats).toEqual(['a_preparer', 'attendue', 'attendue', 'en_retard']);
    expect(etatDeLaLettre({ ...lettre, reponseLe: '2026-04-01' }, '2026-03-31')).toBe('en_retard');
    expect(etatDeLaLettre({ ...lettre, reponseLe: '2026-04-01' }, '2026-04-01')).toBe('recue');
    expect(etatDeLaLettre({ ...lettre, closeLe: '2026-04-10' }, '2026-04-10')).toBe('close');
  });

  it('se dit en mots', () => {
    const dites = ['2026-03-01', '2026-04-01'].map((jour) => direLaLettre(lettre, jour));
    expect(dites).toEqual(['Envoyée, réponse attendue jusqu’au 22/03/2026', 'Réponse en retard depuis le 22/03/2026']);
    expect(direLaLettre({ ...lettre, envoyeeLe: null }, '2026-03-01')).toBe('À préparer');
  });

  it('M2 : un constat levé ne laisse rien écarté', () => {
    const points = [
      { ecarte: 100_00, position: 'maintenu' as const },
      { ecarte: 50_00, position: 'leve' as const },
      { ecarte: null, position: null },
      { ecarte: 1_00, position: null },
    ];
    expect(montantsDeLaLettre(points)).toEqual({ ecarte: 151_00, maintenu: 101_00 });
  });

  it('M2 : un justificatif pas encore contrôlé n’écarte rien', () => {
    const lus = [
      { declare: 800_00, retenu: 700_00 },
      { declare: 300_00, retenu: null },
      { declare: 10_00, retenu: 0 },
    ];
    expect(lus.map(ecarteDe)).toEqual([100_00, 0, 10_00]);
    expect(totauxDesJustificatifs(lus)).toEqual({ declare: 1_110_00, retenu: 700_00, ecarte: 110_00 });
  });
});

describe('O-18 : la prochaine transmission', () => {
  const FIN = '2027-11-14';
  const due = (derniereLe: string | null, periodicite: Parameters<typeof prochaineTransmission>[0]['periodicite']) =>
    prochaineTransmission({ premiereLe: '2025-01-31', derniereLe, periodicite }, FIN);

  it('part de la première et garde son quantième, mois court ou long', () => {
    expect([due(null, 'mois'), due('2025-01-31', 'mois'), due('2025-03-02', 'mois')]).toEqual([
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
    ]);
    expect([due('2025-01-31', 'trimestre'), due('2025-01-31', 'semestre'), due('2025-01-31', 'annee')]).toEqual([
      '2025-04-30',
      '2025-07-31',
      '2026-01-31',
    ]);
  });

  it('faite quinze jours avant, elle vaut pour le jour dû ; seize, non', () => {
    expect([due('2025-04-15', 'trimestre'), due('2025-04-14', 'trimestre')]).toEqual(['2025-07-31', '2025-04-30']);
  });

  it('une fois faite, plus rien ; sans jour, rien ; après le terme, six mois', () => {
    expect([due('2025-02-01', 'une_fois'), due(null, 'une_fois')]).toEqual([null, '2025-01-31']);
    expect(prochaineTransmission({ premiereLe: null, derniereLe: null, periodicite: 'mois' }, FIN)).toBeNull();
    expect([due('2027-10-31', 'semestre'), due('2028-01-31', 'semestre')]).toEqual(['2028-01-31', null]);
  });

  it('O-15 : les suites disent qui doit quoi, et quand', () => {
    const lignes = {
      visites: [{ id: 'v', le: '2026-02-10', organisme: 'Tremplin', tenue: false }],
      lettres: [
        { id: 'l', ...lettre },
        { id: 'm', ...lettre, envoyeeLe: null },
      ],
      demandes: [{ id: 'd', demandeLe: '2026-01-05', attenduLe: '2026-01-20', recuLe: '2026-01-25' }],
      donnees: [{ periodicite: 'mois' as const, premiereLe: '2026-04-30', derniereLe: null }],
    };
    const suites = suitesDuControle(lignes, { fin: FIN, genre: 'o2r' });
    expect(suites.map(({ cle, qui, le, faitLe }) => [cle, qui, le, faitLe])).toEqual([
      ['visite:v', 'etat', '2026-02-10', null],
      ['lettre:l', 'operateur', '2026-03-22', null],
      ['demande:d', 'operateur', '2026-01-20', '2026-01-25'],
      ['transmission:2026-04-30', 'operateur', '2026-04-30', null],
    ]);
    const articles = (genre: 'o2r' | 'politique_ville') =>
      suitesDuControle(lignes, { fin: FIN, genre }).map(({ article }) => article);
    expect(articles('o2r')).toEqual(['D. 5316-11', 'D. 5316-11', 'D. 5316-11', 'D. 5316-3']);
    expect(articles('politique_ville')).toEqual([null, null, null, null]);
  });
});

describe('ce qu’une visite vérifie', () => {
  it('ne cite le décret que d’une convention O2R', () => {
    const cites = (genre: 'o2r' | 'politique_ville') =>
      pointsDeVisite(genre).filter((libelle) => libelle.includes('D. 5316'));
    expect([cites('o2r').length, cites('politique_ville').length]).toEqual([2, 0]);
    expect(pointsDeVisite('politique_ville')).toContain('Réalité des actions');
  });
});

describe('les réglages des conventions', () => {
  const regler = (cle: CleDeParametre, depuis: string, valeur: number): ParametreDeConvention => ({
    id: depuis,
    cle,
    depuis,
    valeur,
    article: null,
  });

  it('O-19 : le plafond de la RSFP vient du texte tant que rien n’est réglé, puis de sa date', () => {
    const parametres = [regler('plafondRsfp', '2027-04-01', 310_00), regler('plafondRsfp', '2026-04-01', 305_00)];
    expect(parametreAu('plafondRsfp', '2026-03-31', [])).toMatchObject({ valeur: 300_00, article: 'D. 5316-17' });
    const valeurs = ['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map(
      (jour) => parametreAu('plafondRsfp', jour, parametres).valeur,
    );
    expect(valeurs).toEqual([300_00, 305_00, 305_00, 310_00]);
  });

  it('M4, M11, E4, I6 : 10 %, 50 %, le 31 mars, 90 et 70 % d’abord', () => {
    const dits = (['seuilEcart', 'plafondAvance', 'jourAvance', 'seuilVert', 'seuilOrange'] as const).map((cle) =>
      direLaValeur(cle, parametreAu(cle, '2026-01-01', []).valeur).replace(/\s/gu, ' '),
    );
    expect(dits).toEqual(['10 %', '50 %', '31/03', '90 %', '70 %']);
    expect([331, 229, 230, 1_231, 1_300, 0].map(estUnJourDeLAnnee)).toEqual([true, true, false, true, false, false]);
  });
});
