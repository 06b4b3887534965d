import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  direLeJour,
  type InstanceDuCalendrier,
  jourApresTouche,
  periodeComptee,
  type ReunionDuCalendrier,
  remarquesDeLAnnee,
  seChevauchent,
  semainesDuMois,
} from '#shared/domain/reunion/calendrier.rules.ts';

const CDPE: InstanceDuCalendrier = {
  id: 'cdpe',
  nom: 'CDPE',
  type: 'CDPE',
  departementCode: '68',
  reunionsParAn: 0,
  compte: 'civile',
};
const CLPE: InstanceDuCalendrier = { ...CDPE, id: 'clpe', nom: 'CLPE', type: 'CLPE' };
const CREFOP: InstanceDuCalendrier = { ...CDPE, id: 'crefop', nom: 'CREFOP', type: 'CREFOP', reunionsParAn: 2 };
const une = (plus: Partial<ReunionDuCalendrier> = {}): ReunionDuCalendrier => ({
  id: 'r1',
  instanceId: 'clpe',
  date: '2026-04-16',
  heureDebut: '10:00',
  heureFin: '12:00',
  etat: 'brouillon',
  pleniere: false,
  anterieure: false,
  ...plus,
});
const autre = une({ id: 'r2', instanceId: 'cdpe', heureDebut: '11:00', heureFin: null, pleniere: true });
const titulaire = (instanceId: string, nom = 'M. Essai') => ({ date: '2026-04-16', instanceId, personneId: nom, nom });
const remarques = (
  reunions: readonly ReunionDuCalendrier[],
  plus: Partial<Parameters<typeof remarquesDeLAnnee>[0]> = {},
) =>
  remarquesDeLAnnee({
    annee: 2026,
    aujourdHui: '2026-03-12',
    instances: [CDPE, CLPE],
    reunions,
    titulaires: [],
    ...plus,
  }).map(({ genre, phrase }) => `${genre} ${phrase.replace(/\s/gu, ' ')}`);

describe('le calendrier d’une année', () => {
  it('deux réunions se chevauchent si l’une commence avant que l’autre finisse, deux heures à défaut', () => {
    expect(seChevauchent(une(), autre)).toBe(true);
    expect(seChevauchent(une(), une({ heureDebut: '12:00', heureFin: '13:00' }))).toBe(false);
    expect(seChevauchent(une({ heureFin: null }), une({ heureDebut: '11:59' }))).toBe(true);
    expect(seChevauchent(une({ heureFin: null }), une({ heureDebut: '12:00' }))).toBe(false);
    expect(seChevauchent(une(), une({ date: '2026-04-17' }))).toBe(false);
    const heure = fc
      .integer({ min: 0, max: 1439 })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(heure, heure, (a, b) => {
        const [x, y] = [une({ heureDebut: a, heureFin: null }), une({ heureDebut: b, heureFin: null })];
        expect(seChevauchent(x, y)).toBe(seChevauchent(y, x));
      }),
    );
  });

  it('ne parle de chevauchement que si les mêmes titulaires siègent aux deux', () => {
    expect(remarques([une(), autre])).toEqual(['meme_jour CLPE et CDPE se réunissent le même jour.']);
    expect(remarques([une(), autre], { titulaires: [titulaire('clpe'), titulaire('cdpe')] })).toEqual([
      'chevauchement CLPE et CDPE se chevauchent : M. Essai siège aux deux.',
    ]);
    const plus = ['A', 'B', 'C', 'D'].flatMap((nom) => [titulaire('clpe', nom), titulaire('cdpe', nom)]);
    expect(remarques([une(), autre], { titulaires: plus })).toEqual([
      'chevauchement CLPE et CDPE se chevauchent : 4 personnes siègent aux deux.',
    ]);
    expect(remarques([une({ etat: 'annulee' }), autre])).toEqual([]);
    expect(remarques([une({ anterieure: true }), autre])).toEqual([]);
  });

  it('dit un jour férié du département, Alsace et Moselle comprises, pour une réunion à venir', () => {
    const vendrediSaint = une({ date: '2026-04-03' });
    const pleniere = une({ id: 'p', instanceId: 'cdpe', pleniere: true, date: '2026-05-05' });
    expect(remarques([vendrediSaint, pleniere])).toEqual(['ferie CLPE se réunit un jour férié (Vendredi saint).']);
    const ailleurs = { instances: [CDPE, { ...CLPE, departementCode: '54' }] };
    expect(remarques([vendrediSaint, pleniere], ailleurs)).toEqual([]);
    expect(remarques([vendrediSaint, pleniere], { aujourdHui: '2026-04-04' })).toEqual([]);
  });

  it('R-048 : la plénière de l’année, pour les comités régional et départemental seulement', () => {
    expect(remarques([une()])).toEqual(['pleniere CDPE : aucune plénière en 2026.']);
    expect(remarques([autre])).toEqual([]);
    expect(remarques([{ ...autre, etat: 'annulee' }])).toEqual(['pleniere CDPE : aucune plénière en 2026.']);
    expect(remarques([], { annee: 2024 })).toEqual([]);
  });

  it('R-048 : sur douze mois, l’année montrée ne suffit pas : la plénière d’avant compte, un an jour pour jour', () => {
    const instances = [{ ...CDPE, compte: 'glissante' as const }];
    const lire = (date: string, aujourdHui: string) =>
      remarques([], { instances, aujourdHui, comptees: [{ ...autre, date }] });
    expect(lire('2025-03-13', '2026-03-12')).toEqual([]);
    expect(lire('2025-03-12', '2026-03-12')).toEqual([
      'pleniere CDPE : aucune plénière sur douze mois, depuis le 13/03/2025.',
    ]);
    // Prévue d'ici la fin de l'année, elle compte ; une autre année se lit au 31 décembre.
    expect(lire('2026-12-01', '2026-03-12')).toEqual([]);
    expect(periodeComptee('glissante', 2024, '2026-03-12')).toEqual({ de: '2024-01-01', a: '2024-12-31' });
  });

  it('R-048, R-049 : une plénière (R. 6123-3-19) et deux réunions du CREFOP dans l’année', () => {
    const reunion = une({ instanceId: 'crefop' });
    const instances = [CREFOP];
    expect(remarques([reunion], { instances })).toEqual([
      'pleniere CREFOP : aucune plénière en 2026.',
      'nombre CREFOP : 1 sur 2 réunions attendues en 2026.',
    ]);
    expect(
      remarques([reunion, une({ id: 'r3', instanceId: 'crefop', date: '2026-09-01', pleniere: true })], { instances }),
    ).toEqual([]);
  });

  it('un mois se range du lundi au dimanche, chaque jour une fois', () => {
    const fevrier = semainesDuMois(2026, 2);
    expect(fevrier[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
    expect(fevrier.flat().filter(Boolean)).toHaveLength(28);
    expect(semainesDuMois(2024, 2).flat().filter(Boolean)).toHaveLength(29);
  });

  it('se parcourt au clavier sans sortir de l’année', () => {
    expect(jourApresTouche('2026-03-31', 'ArrowRight')).toBe('2026-04-01');
    expect(jourApresTouche('2026-03-31', 'PageUp')).toBe('2026-02-28');
    expect(jourApresTouche('2026-01-03', 'ArrowUp')).toBeNull();
    expect(jourApresTouche('2026-12-31', 'ArrowRight')).toBeNull();
    expect(jourApresTouche('2026-12-01', 'PageDown')).toBeNull();
    expect(jourApresTouche('2026-06-15', 'Home')).toBe('2026-01-01');
    expect(jourApresTouche('2026-06-15', 'a')).toBeNull();
    expect(direLeJour('2026-07-14', 2, 'fête nationale').replace(/\s/gu, ' ')).toBe(
      'mardi 14 juillet 2026, 2 réunions, jour férié (fête nationale)',
    );
  });
});
