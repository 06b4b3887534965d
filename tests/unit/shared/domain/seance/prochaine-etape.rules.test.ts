import { delaiDuReglement } from '#tests/support/constructeurs/neufs.ts';
import { describe, expect, it } from 'vitest';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { prochaineEtape } from '#shared/domain/seance/prochaine-etape.rules.ts';
import { uneDeliberation, unPoint, uneSeance, unSiege } from '#tests/support/une-seance.ts';

type Seance = Parameters<typeof uneSeance>[0];
const simple = (texte: string | null) => texte?.replace(/[\u00A0\u202F]/gu, ' ') ?? null;

const points = [unPoint('a', { etat: 'prevu' })];
const etape = (plus: Seance, aujourdHui = '2026-03-05') => {
  const { phrase, precision, geste, ...reste } = prochaineEtape(uneSeance({ points, ...plus }), aujourdHui);
  return { ...reste, phrase: simple(phrase), precision: simple(precision), geste: geste?.cle ?? null };
};
const brouillon = { etat: 'brouillon', convoqueeLe: null, recueLe: null } as const;

describe('la prochaine étape', () => {
  it('avant la convocation, dit quand elle doit être reçue et pourquoi la limite recule', () => {
    expect(etape({ reunion: brouillon })).toMatchObject({
      phrase: 'Convocations à faire partir : elles doivent être reçues le vendredi 6 mars au plus tard.',
      precision: 'Règle supplétive de cinq jours (R. 133-8). Le 7 est un samedi : la limite recule au vendredi 6 mars.',
      article: 'R. 133-8',
      geste: 'convoquer',
      depassee: false,
      dates: { conseille: '2026-02-25', prudent: '2026-03-05', limite: '2026-03-06' },
    });
  });

  it('d’un vote écrit, le prépare puis le suit, sans convocation ni séance à lever (R-079)', () => {
    const ecrite = { ecriteDebut: '2026-03-12T10:00', ecriteFin: '2026-03-13T18:00' };
    expect(etape({ reunion: { ...brouillon, ...ecrite } })).toMatchObject({
      phrase: 'Vote écrit à préparer : il s’ouvre le 12 mars 2026 à 10 h.',
      geste: 'voter_par_ecrit',
    });
    const ouverte = etape({ sieges: [unSiege('a')], reunion: { ...ecrite, etat: 'ouverte' } });
    expect(ouverte.phrase).toMatch(
      /^Vote écrit ouvert : \d+ votes? reçus? sur \d+ membres, à clore au plus tôt le 13 mars 2026 à 18 h\.$/u,
    );
    expect(ouverte.geste).toBe('voter_par_ecrit');
  });

  it('nomme le jour férié qui fait reculer la limite', () => {
    const { precision } = etape({ reunion: { ...brouillon, date: '2026-04-08' } });
    expect(precision).toContain('Le 3 est férié (Vendredi saint) : la limite recule au jeudi 2 avril.');
  });

  it('la limite passée, le dit et propose l’urgence', () => {
    expect(etape({ reunion: brouillon }, '2026-03-07')).toMatchObject({
      phrase: 'Convocations à faire partir : elles devaient être reçues le vendredi 6 mars.',
      precision: 'Règle supplétive de cinq jours (R. 133-8). Invoquer l’urgence, ou reporter la réunion.',
      depassee: true,
    });
    expect(etape({ reunion: brouillon, parametres: delaiDuReglement(10) }, '2026-03-07').precision).toBe(
      'Règlement intérieur : 10 jours. Reporter la réunion, ou passer outre.',
    );
  });

  it('une urgence motivée couvre le retard, sauf contre le délai du règlement intérieur (R-041)', () => {
    const urgente = { ...brouillon, motifUrgence: 'fermeture d’une usine' };
    expect(etape({ reunion: urgente }, '2026-03-07')).toMatchObject({
      phrase: 'Convocations à faire partir sans attendre, en urgence.',
      geste: 'convoquer',
      depassee: false,
    });
    expect(etape({ reunion: urgente, parametres: delaiDuReglement(10) }, '2026-03-07').depassee).toBe(true);
  });

  it('sans ordre du jour, commence par lui', () => {
    expect(etape({ reunion: brouillon, points: [] })).toMatchObject({ geste: 'ecrire_ordre_du_jour' });
  });

  it('dit qui fixe l’ordre du jour d’après le texte de l’instance, et se tait quand aucun ne le dit (R-002)', () => {
    const fixe = (type: TypeInstance) => etape({ type, reunion: brouillon, points: [] }).precision;
    expect(fixe('CDPE')).toBe('Les présidents fixent l’ordre du jour (R. 5311-44).');
    expect(fixe('commission_iae')).toBe('La présidence fixe l’ordre du jour (R. 133-5).');
    expect(fixe('copil_ville')).toBeNull();
  });

  it('une réunion passée se saisit après coup', () => {
    expect(etape({ reunion: brouillon }, '2026-03-13')).toMatchObject({
      geste: 'saisir_apres_coup',
      dates: null,
      depassee: false,
    });
    expect(etape({ reunion: { etat: 'convoquee' } }, '2026-03-13').geste).toBe('saisir_apres_coup');
  });

  it('une réunion convoquée attend son jour, puis s’ouvre', () => {
    expect(etape({ reunion: { etat: 'convoquee' } })).toMatchObject({
      phrase: 'Réunion le jeudi 12 mars 2026 à 10 h, dans 7 jours.',
      geste: null,
    });
    expect(etape({ reunion: { etat: 'convoquee' } }, '2026-03-12')).toMatchObject({
      phrase: 'Réunion le jeudi 12 mars 2026 à 10 h, aujourd’hui.',
      geste: 'ouvrir',
    });
  });

  it('une séance ouverte se lève', () => {
    expect(etape({})).toMatchObject({
      phrase: 'Séance ouverte à 10 h 03 : la lever une fois l’ordre du jour épuisé.',
      geste: 'lever',
    });
  });

  it('une séance tenue se complète, puis son procès-verbal se produit', () => {
    expect(etape({ reunion: { etat: 'tenue' } })).toMatchObject({
      geste: 'completer_proces_verbal',
      article: 'R. 133-13',
    });
    const finie = {
      sieges: [unSiege('p', { categorie: 'P', statut: 'present' })],
      points: [unPoint('a', { deliberations: [uneDeliberation({ mode: 'sans_opposition' })] })],
      reunion: { etat: 'tenue', leveeA: '11:50' },
    } as const;
    expect(etape({ ...finie, sieges: [...finie.sieges], points: [...finie.points] })).toMatchObject({
      phrase: 'Procès-verbal à produire : les mentions sont complètes.',
      geste: 'produire_proces_verbal',
    });
  });

  it('sans quorum, une seconde convocation ; jamais une troisième', () => {
    expect(etape({ reunion: { etat: 'sans_quorum' } })).toMatchObject({
      geste: 'convoquer_de_nouveau',
      article: 'R. 5311-40, al. 2',
    });
    expect(etape({ reunion: { etat: 'sans_quorum', convocation: 2 } }).geste).toBeNull();
  });

  it('une réunion annulée n’attend plus rien ; une reportée attend sa date', () => {
    expect(etape({ reunion: { etat: 'annulee' } }).geste).toBeNull();
    expect(etape({ reunion: { etat: 'reportee' } }).geste).toBe('fixer_la_date');
  });
});
