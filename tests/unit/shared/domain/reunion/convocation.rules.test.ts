import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { ACTE_NEUF, delaiDuReglement, INSTANCE_NEUVE } from '#tests/support/constructeurs/neufs.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, joursEntre } from '#shared/dates/date-civile.ts';
import { estOuvre } from '#shared/dates/jours-feries.ts';
import { controlerConvocation, delaiObserve, troisDates } from '#shared/domain/reunion/convocation.rules.ts';
import { delaiApplicable, delaiDeLaSeance } from '#shared/domain/reunion/delai.rules.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { unPoint, uneSeance, unSiege } from '#tests/support/une-seance.ts';

const simple = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');

describe('les trois dates d’une convocation (R-041)', () => {
  const dates = (date: string, departement: string, jours: number, aujourdHui = '2026-03-05') =>
    troisDates({ date, departement, delai: { jours } }, aujourdHui);

  it('du 12 mars 2026 dans le Haut-Rhin sont le 25 février, le 5 et le vendredi 6 mars', () => {
    const trois = dates('2026-03-12', '68', 5);
    expect(trois).toMatchObject({
      conseille: '2026-02-25',
      prudent: '2026-03-05',
      limite: '2026-03-06',
      limiteDuTexte: '2026-03-07',
    });
    expect(trois.jalons.map(({ libelle, etat }) => [simple(libelle), etat])).toEqual([
      ['conseillé 25 févr.', 'passe'],
      ['prudent 5 mars', 'aujourdhui'],
      ['limite 6 mars', 'a_venir'],
    ]);
  });

  it.each([
    ['2026-04-08', '68', '2026-04-02'],
    ['2026-04-08', '88', '2026-04-03'],
    ['2026-05-06', '88', '2026-04-30'],
    ['2026-12-31', '67', '2026-12-24'],
  ])('la limite du %s dans le %s recule devant les jours fériés au %s', (date, departement, limite) => {
    expect(dates(date, departement, 5).limite).toBe(limite);
  });

  it('s’avancent quand le règlement intérieur demande plus de cinq jours', () => {
    expect(dates('2026-03-12', '68', 10)).toMatchObject({
      conseille: '2026-02-20',
      prudent: '2026-02-27',
      limite: '2026-03-02',
    });
  });

  it('sont ouvrées, dans l’ordre, et jamais plus tard que le texte', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(30), fc.constantFrom('68', '88', '971'), (jour, delai, departement) => {
        const date = ajouterJours('2024-01-01', jour);
        const { conseille, prudent, limite } = dates(date, departement, delai);
        expect([conseille, prudent, limite]).toEqual([conseille, prudent, limite].toSorted());
        expect([conseille, prudent, limite].every((une) => estOuvre(une, departement))).toBe(true);
        expect(joursEntre(limite, date)).toBeGreaterThanOrEqual(delai);
      }),
    );
  });
});

describe('le délai applicable (R-041, R-042)', () => {
  it('est celui du règlement intérieur, sinon la règle supplétive ; jamais R. 133-5', () => {
    expect(
      delaiApplicable(profilDe({ instance: { ...INSTANCE_NEUVE, type: 'CLPE' }, parametres: [] }, '2026-03-12')),
    ).toMatchObject({
      jours: 5,
      article: 'R. 133-8',
      suppletif: true,
    });
    expect(delaiDeLaSeance(uneSeance({ parametres: delaiDuReglement(10, 'art. 6') }))).toMatchObject({
      jours: 10,
      article: 'règlement intérieur, art. 6',
      suppletif: false,
    });
  });

  it.each([
    ['2026-01-15', 5],
    ['2026-01-16', 4],
    [null, null],
  ])('réunion du 20 janvier, reçue le %s : %s jours', (recueLe, jours) => {
    expect(delaiObserve({ date: '2026-01-20', convoqueeLe: null, recueLe })).toBe(jours);
  });

  it('se compte de l’envoi tant que la réception n’est pas notée', () => {
    expect(delaiObserve({ date: '2026-01-20', convoqueeLe: '2026-01-10', recueLe: null })).toBe(10);
  });
});

describe('le contrôle d’une convocation', () => {
  const complete = (plus: Parameters<typeof uneSeance>[0] = {}): Seance =>
    uneSeance({
      type: 'CRPE',
      actes: (['nombre', 'nominations', 'voix'] as const).map((nature) => ({
        id: nature,
        nature,
        ...ACTE_NEUF,
        numero: '1',
        date: null,
      })),
      sieges: [
        unSiege('p1', { categorie: 'P', college: 'etat' }),
        unSiege('p2', { categorie: 'P', college: 'region' }),
      ],
      points: [unPoint('a', { etat: 'prevu' })],
      accords: ['p1', 'p2'].map((siegeId) => ({
        id: siegeId,
        siegeId,
        recuLe: '2026-01-04',
        moyen: null,
        texte: null,
      })),
      ...plus,
      reunion: { date: '2026-01-20', etat: 'brouillon', convoqueeLe: null, recueLe: null, ...plus.reunion },
    });
  const constats = (seance: Seance, aujourdHui = '2026-01-05') =>
    controlerConvocation(seance, aujourdHui).map(({ code, gravite, article }) => `${code} ${gravite} ${article}`);

  it('ne dit rien d’une convocation complète et à temps', () => {
    expect(constats(complete())).toEqual([]);
    expect(
      constats(complete({ reunion: { etat: 'convoquee', convoqueeLe: '2026-01-10', recueLe: '2026-01-15' } })),
    ).toEqual([]);
  });

  it('avertit d’une réception à quatre jours (R-041)', () => {
    const seance = complete({ reunion: { etat: 'convoquee', convoqueeLe: '2026-01-10', recueLe: '2026-01-16' } });
    expect(constats(seance)).toEqual(['R-041 attention R. 133-8']);
    expect(simple(controlerConvocation(seance, '2026-01-17')[0]?.phrase ?? '')).toBe(
      'Convocation reçue 4 jours avant la réunion, pour 5 au moins, sauf urgence à motiver.',
    );
  });

  it('l’urgence dispense de R. 133-8, pas d’un règlement intérieur', () => {
    const reunion = { etat: 'convoquee', recueLe: '2026-01-18', motifUrgence: 'fermeture d’un site' } as const;
    expect(constats(complete({ reunion }))).toEqual(['R-041 information R. 133-8']);
    expect(constats(complete({ reunion, parametres: delaiDuReglement(8) }))).toEqual([
      'R-041 attention règlement intérieur',
    ]);
  });

  it('signale un règlement intérieur plus court que cinq jours', () => {
    expect(constats(complete({ parametres: delaiDuReglement(3, 'art. 2') }))).toEqual([
      'R-041 attention règlement intérieur, art. 2',
    ]);
  });

  it('signale la limite passée d’une convocation non partie, pas la veille', () => {
    expect(constats(complete(), '2026-01-15')).toEqual([]);
    expect(constats(complete(), '2026-01-16')).toEqual(['R-041 attention R. 133-8']);
  });

  it('bloque sans ordre du jour ni lieu (R-043)', () => {
    expect(constats(complete({ points: [] }))).toEqual(['R-043 bloquant R. 5311-44']);
    expect(constats(complete({ points: [unPoint('a', { etat: 'retire' })] }))).toEqual(['R-043 bloquant R. 5311-44']);
    expect(constats(complete({ reunion: { lieu: null } }))).toEqual(['R-043 bloquant R. 5311-44']);
  });

  it('demande le lien d’une réunion mixte, et les circonstances d’une réunion à distance (R-213)', () => {
    expect(constats(complete({ reunion: { modalite: 'mixte' } }))).toEqual(['R-043 attention R. 5311-42']);
    const distance = { modalite: 'distance', lieu: null, lienVisio: 'https://visio.exemple.fr' } as const;
    expect(constats(complete({ reunion: distance }))).toEqual(['R-213 attention R. 5311-42']);
    expect(constats(complete({ reunion: { ...distance, circonstances: 'intempéries' } }))).toEqual([]);
  });

  it('veut tous les coprésidents (R-040)', () => {
    const seul = [
      unSiege('p1', { categorie: 'P', college: 'etat' }),
      unSiege('p2', { categorie: 'P', college: 'region', mandats: [] }),
    ];
    expect(constats(complete({ sieges: seul }))).toEqual(['R-040 attention R. 5311-44']);
    expect(constats(complete({ sieges: [] }))).toHaveLength(2);
  });

  it('cite le texte de chaque régime, et aucun pour une instance libre (R-200, R-002)', () => {
    const cites = (type: TypeInstance, reunion: Partial<Reunion> = {}) =>
      constats(complete({ type, actes: [], points: [], reunion })).filter((ligne) =>
        /R-04[03]|R-213|R-046/u.test(ligne),
      );
    expect(cites('CREFOP', { lieu: null }).slice(0, 2)).toEqual([
      'R-043 bloquant R. 6123-3-14',
      'R-043 bloquant R. 6123-3-14',
    ]);
    expect(cites('commission_iae')).toEqual(['R-043 bloquant R. 133-5']);
    expect(cites('commission_iae', { convocation: 2 })).toContain('R-046 information R. 133-10, al. 2');
    expect(cites('copil_ville')).toEqual(['R-043 bloquant null']);
    expect(cites('copil_ville', { modalite: 'distance', lieu: null })).toEqual([
      'R-043 bloquant null',
      'R-043 attention null',
    ]);
  });

  it('un délai de trois jours ne se reproche pas à une instance que R. 133-8 ne gouverne pas (R-041, R-002)', () => {
    const libre = complete({ type: 'copil_ville', actes: [], parametres: delaiDuReglement(3, 'art. 2') });
    expect(constats(libre)).toEqual([]);
  });

  it('un seul président signe si l’acte dit pourquoi (R-040)', () => {
    const seul = [
      unSiege('p1', { categorie: 'P', college: 'etat' }),
      unSiege('p2', { categorie: 'P', college: 'region', mandats: [] }),
    ];
    expect(constats(complete({ sieges: seul, reunion: { motifSignature: 'présidence vacante' } }))).toEqual([
      'R-040 information R. 5311-44',
    ]);
  });

  it('compte l’acheminement d’une lettre dont la réception n’est pas notée (R-041)', () => {
    const lettre = { etat: 'convoquee', canal: 'lettre', convoqueeLe: '2026-01-14' } as const;
    const [constat] = controlerConvocation(complete({ reunion: lettre }), '2026-01-14');
    expect(simple(constat?.phrase ?? '')).toBe(
      'Convocation reçue, acheminement compris, 1 jour avant la réunion, pour 5 au moins, sauf urgence à motiver.',
    );
    expect(constats(complete({ reunion: { ...lettre, canal: 'courriel' } }), '2026-01-14')).toEqual([]);
  });

  it('le délai vaut aussi de chaque document nécessaire, et une pièce annoncée se joint (R-041, R-043)', () => {
    const piece = (titre: string, plus: Partial<Seance['pieces'][number]>) => ({
      id: titre,
      pointId: 'a',
      pieceId: 'contenu',
      titre,
      fichier: null,
      usage: 'seance' as const,
      acheve: true,
      recueLe: null,
      ...plus,
    });
    const avec = (pieces: Seance['pieces']) => constats(complete({ pieces }));
    expect(avec([piece('Bilan', { recueLe: '2026-01-15' })])).toEqual([]);
    expect(avec([piece('Bilan', { recueLe: '2026-01-16' })])).toEqual(['R-041 attention R. 133-8']);
    expect(avec([piece('Budget', { pieceId: null })])).toEqual(['R-043 attention null']);
    expect(avec([piece('Ancien', { pieceId: null, usage: 'anterieure' })])).toEqual([]);
  });

  it('la convocation du CREFOP est accompagnée de ses documents (R-217)', () => {
    const crefop = complete({ type: 'CREFOP', actes: [] });
    expect(constats(crefop).filter((constat) => constat.startsWith('R-217'))).toEqual(['R-217 attention R. 6123-3-14']);
    expect(constats(complete()).some((constat) => constat.startsWith('R-217'))).toBe(false);
  });

  it('le bureau du CREFOP compte cinq jours depuis l’envoi, sans urgence (R-217)', () => {
    const bureau = (convoqueeLe: string) => {
      const seance = complete({
        type: 'commission',
        reunion: { etat: 'convoquee', convoqueeLe, recueLe: '2026-01-15', motifUrgence: 'fermeture d’un site' },
      });
      return constats({ ...seance, instance: { ...seance.instance, complement: 'bureau du CREFOP' } });
    };
    // Elle aussi est accompagnée de ses documents.
    expect(bureau('2026-01-15')).toEqual(['R-217 attention R. 6123-3-15']);
    expect(bureau('2026-01-16')).toEqual(['R-041 attention R. 6123-3-15', 'R-217 attention R. 6123-3-15']);
  });

  it('rappelle qu’aucun intervalle n’est imposé avant la seconde réunion, et compte quand même les cinq jours (R-046)', () => {
    const seconde = { convocation: 2, etat: 'convoquee', convoqueeLe: '2026-01-18' } as const;
    expect(constats(complete({ reunion: seconde }))).toEqual([
      'R-041 attention R. 133-8',
      'R-046 information R. 5311-40, al. 2',
    ]);
  });

  it('ne dit de la fiche juridique qu’une ligne calme (R-201)', () => {
    expect(controlerConvocation(complete({ actes: [] }), '2026-01-05')).toMatchObject([
      { code: 'R-201', gravite: 'information', phrase: 'Fiche juridique\u00A0: 0 sur 3 renseignés' },
    ]);
  });
});
