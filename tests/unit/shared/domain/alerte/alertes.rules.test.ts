import { describe, expect, it } from 'vitest';
import type { Alerte } from '#shared/domain/alerte/alerte.schema.ts';
import { compterParGenre } from '#shared/domain/alerte/alerte.labels.ts';
import { alerteDAssiduite } from '#shared/domain/alerte/assiduite.rules.ts';
import { separerLesEcartees } from '#shared/domain/alerte/ecarter.rules.ts';
import { alertesDePilotage, alertesDeQuartiers, alerteSansNouvelles } from '#shared/domain/alerte/feuille.rules.ts';
import { alertesDIndicateur, type ValeurLue } from '#shared/domain/alerte/indicateur.rules.ts';
import {
  alerteDeQuorum,
  alerteDeVacance,
  alertesDeReport,
  type InstanceSignalee,
} from '#shared/domain/alerte/instance.rules.ts';
import { alertesDeRythme, type VieDeLInstance } from '#shared/domain/alerte/rythme.rules.ts';
import { direLeSeuil, seuilsDe } from '#shared/domain/alerte/seuil.rules.ts';
import type { Regle } from '#shared/domain/instance/profil.rules.ts';

const ID = '01234567-89ab-7cde-8f01-23456789abcd';
const JOUR = '2026-03-12';
const seuils = seuilsDe([]);
const objet = { genre: 'instance', id: ID, nom: 'CDPE' } as const;
const regle = <V>(valeur: V, article: string | null = null): Regle<V> => ({
  valeur,
  source: 'texte',
  article,
  note: null,
});
const signalee: InstanceSignalee = {
  ...{ objet, seuils, jour: JOUR },
  profil: { quorumBase: regle('ayant_voix', 'R. 5311-40') },
};
const RIEN = { tenues: 0, plenieres: 0 };
const UNE = { tenues: 2, plenieres: 1 };
const codes = (alertes: readonly Alerte[]): string[] => alertes.map(({ code }) => code);

describe('le rythme des réunions', () => {
  const vie = (plus: Partial<VieDeLInstance>): VieDeLInstance => ({
    ...{ objet, type: 'CREFOP', jour: JOUR, premiere: '2023-05-01' },
    profil: { annee: regle('civile'), reunionsParAn: regle(2, 'R. 6123-3-14') },
    ...{ anPasse: RIEN, cetteAnnee: RIEN, douzeMois: RIEN },
    ...plus,
  });

  it('R-048, R-049 : signale l’année révolue où il manque des réunions et la plénière, avec leur article', () => {
    const alertes = alertesDeRythme(vie({ anPasse: { tenues: 1, plenieres: 0 } }));
    expect(alertes.map(({ code, article, seuil }) => [code, article, seuil])).toEqual([
      ['rythme', 'R. 6123-3-14', null],
      ['pleniere', 'R. 6123-3-19', null],
    ]);
    expect(alertes[0]?.phrase).toContain('en 2025');
  });

  it('tenue depuis, ou née dans l’année, ou sans texte : rien', () => {
    expect(alertesDeRythme(vie({ cetteAnnee: UNE }))).toEqual([]);
    expect(alertesDeRythme(vie({ premiere: '2025-02-01' }))).toEqual([]);
    expect(alertesDeRythme(vie({ premiere: null }))).toEqual([]);
    const sans = { annee: regle('civile' as const), reunionsParAn: regle(0) };
    expect(alertesDeRythme(vie({ type: 'CLPE', profil: sans }))).toEqual([]);
  });

  it('l’année glissante se compte au jour près', () => {
    const profil = { annee: regle('glissante' as const), reunionsParAn: regle(2) };
    expect(codes(alertesDeRythme(vie({ profil, anPasse: UNE })))).toEqual(['rythme', 'pleniere']);
    expect(alertesDeRythme(vie({ profil, douzeMois: UNE }))).toEqual([]);
  });
});

describe('quorum, reports, sièges, assiduité', () => {
  it('R-064 : le quorum manqué deux fois en douze mois, pas une', () => {
    const manque = (nombre: number) => ({ nombre, derniereId: ID, derniere: '2026-02-01' });
    expect(alerteDeQuorum(signalee, manque(1))).toEqual([]);
    expect(alerteDeQuorum(signalee, null)).toEqual([]);
    expect(alerteDeQuorum(signalee, manque(2))).toMatchObject([{ genre: 'ecart', article: 'R. 5311-40' }]);
    const strict = { ...signalee, seuils: seuilsDe([{ cle: 'quorumsManques', valeur: 1 }]) };
    expect(alerteDeQuorum(strict, manque(1))).toHaveLength(1);
  });

  it('un point reporté trois fois, tant qu’il n’est pas traité', () => {
    const point = { pointId: ID, reunionId: ID, titre: 'Bilan', date: '2026-01-10', fois: 3, traite: false };
    expect(codes(alertesDeReport(signalee, [point, { ...point, fois: 2 }, { ...point, traite: true }]))).toEqual([
      'report',
    ]);
  });

  it('R-022 : le siège vacant depuis trois mois entiers ; jamais pourvu, il ne se signale pas', () => {
    const vacant = (depuis: string | null) => ({ organisme: 'MEDEF', depuis });
    expect(alerteDeVacance(signalee, [vacant('2025-12-13'), vacant(null)])).toEqual([]);
    const [alerte] = alerteDeVacance(signalee, [vacant('2025-12-12'), vacant('2025-06-01')]);
    expect(alerte).toMatchObject({ genre: 'manque', repere: '2 2025-06-01' });
    expect(alerte?.faits).toHaveLength(2);
  });

  it('l’assiduité qui perd vingt points d’une année à l’autre, sur deux séances au moins', () => {
    const annee = (venus: number, seances = 2) => ({ venus, attendus: 20, seances });
    expect(alerteDAssiduite(signalee, annee(18), annee(14))).toMatchObject([{ genre: 'chute', code: 'assiduite' }]);
    expect(alerteDAssiduite(signalee, annee(18), annee(15))).toEqual([]);
    expect(alerteDAssiduite(signalee, annee(18, 1), annee(2))).toEqual([]);
    expect(alerteDAssiduite(signalee, null, annee(2))).toEqual([]);
  });
});

describe('les indicateurs', () => {
  const un = (valeurs: readonly ValeurLue[], debut: string | null = '2024-01-01') =>
    alertesDIndicateur(
      { id: ID, intitule: 'Personnes suivies', ficheId: ID, fiche: 'Forum', debut, valeurs },
      seuils,
      JOUR,
    );
  const valeur = (moment: ValeurLue['moment'], le: string, nombre: number | null): ValeurLue => ({
    moment,
    le,
    valeur: nombre,
  });

  it('R-105 : la cible échue atteinte à moins de 80 %', () => {
    const suite = [valeur('initiale', '2024-01-01', 0), valeur('realisee', '2025-12-31', 70)];
    expect(un([...suite, valeur('cible', '2025-12-31', 100)])).toMatchObject([
      { code: 'indicateur_ecart', genre: 'ecart', seuil: 'partDeLaCible' },
    ]);
    expect(un([...suite, valeur('cible', '2026-12-31', 100)])).toEqual([]);
  });

  it('la valeur qui chute ; « n.d. » n’est pas zéro ; une cible en baisse se lit à rebours', () => {
    const hausse = [valeur('realisee', '2025-06-30', 100), valeur('realisee', '2025-12-31', 80)];
    expect(codes(un(hausse))).toEqual(['indicateur_chute']);
    expect(un([valeur('realisee', '2025-06-30', 100), valeur('realisee', '2025-12-31', null)])).toEqual([]);
    const chomage = [valeur('initiale', '2024-01-01', 20), ...hausse, valeur('cible', '2028-12-31', 10)];
    expect(un(chomage)).toEqual([]);
  });

  it('la valeur de plus d’un an, ou aucune depuis le début de l’action', () => {
    expect(codes(un([valeur('realisee', '2025-03-12', 5)]))).toEqual(['indicateur_perime']);
    expect(codes(un([]))).toEqual(['indicateur_sans_valeur']);
    expect(un([], null)).toEqual([]);
    expect(un([], '2026-01-01')).toEqual([]);
  });
});

describe('les feuilles et les contrats', () => {
  it('R-101, R-106 : les fiches sans nouvelles ensemble, chaque quartier sans action, chaque rappel', () => {
    const feuille = { objet: { genre: 'feuille_de_route', id: ID, nom: 'Feuille 2026' } as const, ouvertes: 4 };
    expect(alerteSansNouvelles({ ...feuille, sansNouvelles: [] }, seuils)).toEqual([]);
    expect(alerteSansNouvelles({ ...feuille, sansNouvelles: ['Forum'] }, seuils)).toMatchObject([{ genre: 'perime' }]);
    const quartiers = alertesDeQuartiers({ id: ID, intitule: 'Feuille' }, [{ code: 'QN06801M', libelle: 'Europe' }]);
    expect(quartiers).toMatchObject([{ objet: { genre: 'territoire', id: 'qpv/QN06801M' } }]);
    expect(alertesDePilotage(objet, [{ genre: 'citoyens', phrase: 'Sans place.' }], 2026)).toMatchObject([
      { article: 'loi n° 2014-173, art. 7', repere: 'citoyens 2026' },
    ]);
  });
});

describe('ce que l’on règle et ce que l’on écarte', () => {
  it('un seuil réglé remplace l’usage, les autres restent', () => {
    expect(seuilsDe([{ cle: 'moisDeVacance', valeur: 6 }])).toMatchObject({ moisDeVacance: 6, reportsDUnPoint: 3 });
    expect(direLeSeuil('baisseDAssiduite', 1)).toBe('1\u00A0point');
  });

  it('une alerte écartée se tait tant que son fait ne change pas', () => {
    const alertes = alerteDeQuorum(signalee, { nombre: 2, derniereId: ID, derniere: '2026-02-01' });
    const ecartee = { id: ID, code: 'quorum', genre: 'instance', objet: ID, le: JOUR } as const;
    expect(separerLesEcartees(alertes, [{ ...ecartee, repere: '2 2026-02-01' }])).toMatchObject({
      alertes: [],
      ecartees: [{ ecarteeLe: JOUR }],
    });
    expect(separerLesEcartees(alertes, [{ ...ecartee, repere: '1 2025-02-01' }]).alertes).toHaveLength(1);
    expect(compterParGenre([...alertes, ...alertes])).toMatch(/^2\sécarts$/u);
  });
});
