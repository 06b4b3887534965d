import { describe, expect, it } from 'vitest';
import { bilanDesMentions, controlerMentions, type Mention } from '#shared/domain/seance/mentions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { uneDeliberation, unePersonne, unPoint, uneSeance, unMandat, unSiege } from '#tests/support/une-seance.ts';

const vote = uneDeliberation({ mode: 'sans_opposition' });
const complete = (plus: Parameters<typeof uneSeance>[0] = {}): Seance =>
  uneSeance({
    sieges: [
      unSiege('p1', { categorie: 'P', statut: 'present' }),
      unSiege('p2', { categorie: 'P', college: 'communes', statut: 'distance' }),
      unSiege('a', { statut: 'present' }),
      unSiege('b', { statut: 'excuse' }),
    ],
    points: [unPoint('point-1', { deliberations: [vote] }), unPoint('point-2', { nature: 'information' })],
    ...plus,
    reunion: { etat: 'tenue', leveeA: '11:50', ...plus.reunion },
  });

const mention = (seance: Seance, cle: Mention['cle']) => {
  const { etat, detail, ou } = controlerMentions(seance).find((une) => une.cle === cle) ?? {
    etat: null,
    detail: '',
    ou: null,
  };
  return { etat, detail: detail.replace(/[\u00A0\u202F]/gu, ' '), ou: ou && `${ou.ecran} ${ou.id}` };
};

describe('les mentions du procès-verbal (R-080)', () => {
  it('sont complètes pour une séance bien tenue, sans objet là où rien n’est à dire', () => {
    const mentions = controlerMentions(complete());
    expect(mentions.map(({ cle, etat }) => `${cle} ${etat}`)).toEqual([
      'presents presente',
      'questions presente',
      'sens presente',
      'pouvoirs sans_objet',
      'desaccords sans_objet',
      'quorum presente',
      'presidence presente',
      'horaires presente',
      'convocation presente',
    ]);
    expect(bilanDesMentions(mentions)).toEqual({ manquantes: 0, phrase: 'Mentions complètes' });
    expect(mention(complete(), 'convocation').detail).toBe('Reçue le 25 février 2026, 15 jours avant.');
    expect(mention(complete(), 'horaires').detail).toBe('De 10 h 03 à 11 h 50.');
    expect(mention(complete(), 'presidence').detail).toBe('Mme Claude p1 et Mme Claude p2.');
  });

  it('ne sont jamais dites exigées d’un comité du code du travail, que son règlement intérieur gouverne (R. 5311-45)', () => {
    expect(controlerMentions(complete()).map(({ portee }) => portee)).not.toContain('exige');
    expect(controlerMentions(complete()).filter(({ article }) => article === 'R. 133-13')).toHaveLength(5);
  });

  it('nomment le membre présent dont la qualité manque, pas l’excusé', () => {
    const sansQualite = (nom: string) => [unMandat(nom, { personne: unePersonne(nom, { fonction: null }) })];
    const sieges = [
      unSiege('a', { statut: 'present', mandats: sansQualite('Klopfenstein') }),
      unSiege('b', { statut: 'excuse', mandats: sansQualite('Zimmermann') }),
    ];
    expect(mention(complete({ sieges }), 'presents')).toEqual({
      etat: 'manquante',
      detail: 'Manque la qualité de Mme Claude Klopfenstein.',
      ou: 'personne personne-Klopfenstein',
    });
    expect(mention(complete({ sieges: [] }), 'presents').detail).toBe('Aucune présence n’est notée.');
  });

  it('la structure vaut qualité quand la fonction manque', () => {
    const personne = unePersonne('a', { fonction: null, structure: 'Région Grand Est' });
    const sieges = [unSiege('a', { statut: 'present', mandats: [unMandat('a', { personne })] })];
    expect(mention(complete({ sieges }), 'presents').etat).toBe('presente');
  });

  it('veulent chaque point traité et rédigé, reporté ou retiré', () => {
    const questions = (...points: Seance['points']) => mention(complete({ points }), 'questions');
    expect(
      questions(
        unPoint('a'),
        unPoint('b', { etat: 'reporte', textePv: null }),
        unPoint('c', { etat: 'retire', textePv: null }),
      ),
    ).toEqual({
      etat: 'presente',
      detail: '3 points, tous rédigés.',
      ou: null,
    });
    expect(questions(unPoint('a'), unPoint('b', { etat: 'prevu' }), unPoint('c', { etat: 'prevu' }))).toEqual({
      etat: 'manquante',
      detail: 'Points 2 et 3 : à dire traité, reporté ou retiré.',
      ou: 'point b',
    });
    expect(questions(unPoint('a', { textePv: null }))).toMatchObject({
      detail: 'Point 1 : rien n’est rédigé.',
      ou: 'point a',
    });
    expect(questions(unPoint('a', { textePv: null, deliberations: [vote] })).etat).toBe('presente');
  });

  it('R-080 : disent tous les points dont le vote manque, ceux qui ne sont pas encore notés traités compris', () => {
    const point = (id: string, plus: Parameters<typeof uneDeliberation>[0], etat: 'prevu' | 'traite' = 'traite') =>
      unPoint(id, { etat, deliberations: [uneDeliberation({ id: `d-${id}`, ...plus })] });
    const points = [
      point('a', { mode: null }),
      point('b', { pour: 1, contre: 1 }),
      point('c', { mode: 'decompte' }, 'prevu'),
      point('d', { pour: 2, contre: 0 }),
    ];
    expect(mention(complete({ points }), 'sens')).toMatchObject({
      etat: 'manquante',
      detail: 'Points 1 et 3 : le vote n’est pas saisi. Point 2 : partage égal, le sens de l’État reste à indiquer.',
      ou: 'deliberation d-a',
    });
  });

  it('veulent le sens de chaque délibération', () => {
    const sens = (plus: Parameters<typeof uneDeliberation>[0]) =>
      mention(complete({ points: [unPoint('a', { deliberations: [uneDeliberation(plus)] })] }), 'sens');
    expect(sens({ mode: null })).toMatchObject({
      detail: 'Point 1 : le vote n’est pas saisi.',
      ou: 'deliberation deliberation-1',
    });
    expect(sens({ pour: 1, contre: 1 }).detail).toBe('Point 1 : partage égal, le sens de l’État reste à indiquer.');
    expect(sens({ pour: 1, contre: 1, sensEtat: 'pour' }).etat).toBe('presente');
    expect(sens({ pour: 0, contre: 0, abstention: 3 }).etat).toBe('presente');
  });

  it('refusent un vote impossible : plus de votants que de présents, voix prépondérante sans partage (R-071, R-073)', () => {
    const sens = (plus: Parameters<typeof uneDeliberation>[0]) =>
      mention(complete({ points: [unPoint('a', { deliberations: [uneDeliberation(plus)] })] }), 'sens');
    expect(sens({ pour: 4 })).toEqual({
      etat: 'manquante',
      detail: 'Point 1 : le vote compte 4 personnes, pour 3 présentes ou représentées ayant voix délibérative.',
      ou: 'deliberation deliberation-1',
    });
    expect(sens({ pour: 2, contre: 1, sensEtat: 'contre' }).detail).toBe(
      'Point 1 : la voix prépondérante ne joue qu’en cas de partage égal des voix.',
    );
    expect(sens({ pour: 2, contre: 1 }).etat).toBe('presente');
  });

  it('remarquent le point de décision traité sans délibération écrite', () => {
    expect(mention(complete({ points: [unPoint('a')] }), 'sens')).toEqual({
      etat: 'manquante',
      detail: 'Point 1 : aucune délibération n’est écrite.',
      ou: 'point a',
    });
    expect(mention(complete({ points: [unPoint('a', { nature: 'echange' })] }), 'sens').etat).toBe('sans_objet');
    expect(mention(complete({ points: [unPoint('a', { etat: 'reporte' })] }), 'sens').etat).toBe('sans_objet');
  });

  it('refusent une délibération prise sans quorum', () => {
    const sieges = [
      unSiege('a', { statut: 'present' }),
      ...['b', 'c', 'd'].map((id) => unSiege(id, { statut: 'absent' })),
    ];
    expect(mention(complete({ sieges }), 'sens').detail).toBe(
      'Point 1 : le quorum n’est pas atteint, le comité n’a pas délibéré.',
    );
    expect(mention(complete({ sieges }), 'quorum').etat).toBe('presente');
    expect(mention(complete({ sieges, points: [unPoint('a')] }), 'sens').etat).toBe('sans_objet');
  });

  it('veulent le nom du mandataire de chaque mandant', () => {
    const pouvoirs = (pour?: string) =>
      mention(
        complete({
          sieges: [unSiege('a', { statut: 'present' }), unSiege('b', { statut: 'pouvoir', ...(pour && { pour }) })],
        }),
        'pouvoirs',
      );
    expect(pouvoirs('a')).toEqual({ etat: 'presente', detail: '1 pouvoir.', ou: null });
    expect(pouvoirs()).toEqual({
      etat: 'manquante',
      detail: 'Pouvoir de Mme Claude b : mandataire à indiquer.',
      ou: 'presence b',
    });
  });

  it('comptent les désaccords (R-075)', () => {
    const points = [unPoint('a', { deliberations: [{ ...vote, desaccords: 'M. Belkacem regrette le délai.' }] })];
    expect(mention(complete({ points }), 'desaccords')).toMatchObject({ etat: 'presente', detail: '1 désaccord.' });
  });

  it('disent ce qui manque d’une séance à peine ouverte', () => {
    const vide = uneSeance({
      sieges: [unSiege('p', { categorie: 'P' })],
      reunion: { ouverteA: null, convoqueeLe: null, recueLe: null },
    });
    const manquent = controlerMentions(vide).filter(({ etat }) => etat === 'manquante');
    expect(manquent.map(({ cle }) => cle)).toEqual([
      'presents',
      'questions',
      'quorum',
      'presidence',
      'horaires',
      'convocation',
    ]);
    expect(manquent.every(({ ou }) => ou !== null)).toBe(true);
    expect(bilanDesMentions(controlerMentions(vide)).phrase).toBe('6 mentions manquantes');
  });
});
