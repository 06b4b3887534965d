import { describe, expect, it } from 'vitest';
import { accordsSurLOrdreDuJour } from '#shared/domain/reunion/accord.rules.ts';
import { quorumPrevisionnel } from '#shared/domain/reunion/reponse.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { JOUR, uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const MOTIF = 'Indisponibilité de la présidence';
const RIEN = { siegeId: null, inviteId: null, personneId: null, mandataireSiegeId: null };

/** La réunion d'essai, et de quoi y répondre. */
function uneConvocation() {
  const reunion = uneReunion();
  const { appeler, id, lire } = reunion;
  const siegesDe = () => lire().sieges;
  const repondre = (rang: number, plus: Partial<Parameters<typeof appeler<'reponses.noter'>>[1]['reponses'][number]>) =>
    appeler('reponses.noter', {
      reunionId: id,
      recueLe: '2026-03-12',
      reponses: [{ ...RIEN, siegeId: siegesDe()[rang]?.id ?? null, valeur: 'present', ...plus }],
    });
  const convoquer = (plus = {}) =>
    appeler('reunions.convoquer', { id, envoyeeLe: '2026-03-12', recueLe: null, ...plus });
  return { ...reunion, siegesDe, repondre, convoquer };
}

describe('convoquer', () => {
  it('note le canal et qui l’envoie', () => {
    const { convoquer, lire } = uneConvocation();
    convoquer({ canal: 'recommande', par: 'Camille Essai' });
    expect(lire().reunion).toMatchObject({ etat: 'convoquee', canal: 'recommande', convoqueePar: 'Camille Essai' });
  });

  it('confirme une date réservée : l’invitation d’agenda monte d’un rang', () => {
    const { appeler, id, convoquer, lire } = uneConvocation();
    appeler('reunions.bloquer', { id, le: '2026-03-12' });
    expect(lire().reunion).toMatchObject({ bloqueeLe: '2026-03-12', icsSequence: 0 });
    convoquer();
    expect(lire().reunion.icsSequence).toBe(1);
    appeler('reunions.modifier', { id, vu: 1e9, patch: { lieu: 'Sous-préfecture' } });
    expect(lire().reunion.icsSequence).toBe(2);
    appeler('reunions.modifier', { id, vu: 1e9, patch: { reference: 'CDPE 68 / 2026-03' } });
    expect(lire().reunion.icsSequence).toBe(2);
  });
});

describe('l’accord des coprésidents (R-216)', () => {
  it('garde l’ordre du jour sur lequel il porte, et se redemande quand il change', () => {
    const { appeler, id, siegesDe, lire, ajouterPoint } = uneConvocation();
    const president = siegesDe().find(({ categorie }) => categorie === 'P');
    appeler('accords.noter', { reunionId: id, siegeId: president?.id ?? '', recuLe: '2026-03-10', moyen: 'courriel' });
    const etat = () => accordsSurLOrdreDuJour(lire()).find(({ siege }) => siege.id === president?.id);
    expect(etat()).toMatchObject({ accord: { recuLe: '2026-03-10', moyen: 'courriel' }, changements: [] });
    ajouterPoint({ titre: 'Questions diverses', nature: 'echange' });
    expect(etat()?.changements).toEqual(['ajouté : Questions diverses (échange)']);
    appeler('accords.noter', { reunionId: id, siegeId: president?.id ?? '', recuLe: '2026-03-12', moyen: null });
    expect(etat()).toMatchObject({ accord: { recuLe: '2026-03-12' }, changements: [] });
    appeler('accords.retirer', { id: etat()?.accord?.id ?? '' });
    expect(etat()?.accord).toBeNull();
  });

  it('ne se note ni d’un membre, ni d’avance', () => {
    const { appeler, id, siegesDe } = uneConvocation();
    const noter = (siegeId: string, recuLe: string) => () =>
      appeler('accords.noter', { reunionId: id, siegeId, recuLe, moyen: null });
    const membre = siegesDe().find(({ categorie }) => categorie !== 'P')?.id ?? '';
    const president = siegesDe().find(({ categorie }) => categorie === 'P')?.id ?? '';
    expect(refus(noter(membre, '2026-03-12')).message).toContain('coprésident');
    expect(Object.keys(refus(noter(president, '2026-03-13')).transmise.champs ?? {})).toEqual(['recuLe']);
  });
});

describe('les réponses', () => {
  it('se notent, se corrigent, s’effacent, et font le quorum prévisionnel', () => {
    const { repondre, lire } = uneConvocation();
    const favorables = () => quorumPrevisionnel(lire()).favorables;
    repondre(0, { valeur: 'present' });
    repondre(1, { valeur: 'distance' });
    expect(favorables()).toBe(2);
    repondre(1, { valeur: 'excuse' });
    expect(favorables()).toBe(1);
    repondre(0, { valeur: null });
    expect(favorables()).toBe(0);
    expect(lire().sieges[0]?.reponse).toBeNull();
  });

  it('un pouvoir a son mandataire, un suppléant est du siège', () => {
    const { repondre, siegesDe } = uneConvocation();
    const autre = siegesDe()[1]?.id ?? '';
    repondre(0, { valeur: 'pouvoir', mandataireSiegeId: autre });
    expect(siegesDe()[0]?.reponse).toMatchObject({ valeur: 'pouvoir', mandataireSiegeId: autre });
    const soi = siegesDe()[0]?.id ?? '';
    expect(refus(() => repondre(0, { valeur: 'pouvoir', mandataireSiegeId: soi })).message).toContain('lui-même');
    expect(refus(() => repondre(0, { valeur: 'pouvoir' })).message).toContain('Choisissez à qui');
    expect(refus(() => repondre(0, { valeur: 'supplee' })).message).toContain('suppléant');
    const etranger = siegesDe()[1]?.mandats[0]?.personne.id ?? '';
    expect(refus(() => repondre(0, { valeur: 'supplee', personneId: etranger })).message).toContain('ni titulaire');
  });

  it('un lot se note d’un bloc ou pas du tout', () => {
    const { appeler, id, siegesDe } = uneConvocation();
    const [a, b] = siegesDe();
    const lot = () =>
      appeler('reponses.noter', {
        reunionId: id,
        recueLe: '2026-03-12',
        reponses: [
          { ...RIEN, siegeId: a?.id ?? '', valeur: 'present' },
          { ...RIEN, siegeId: b?.id ?? '', valeur: 'pouvoir' },
        ],
      });
    refus(lot);
    expect(siegesDe()[0]?.reponse).toBeNull();
  });

  it('un invité répond sans suppléant ni pouvoir', () => {
    const { appeler, id, lire } = uneConvocation();
    appeler('invites.ajouter', {
      reunionId: id,
      personneId: null,
      personne: {
        civilite: 'M.',
        prenom: 'Noé',
        nom: 'Invité',
        fonction: null,
        structure: null,
        courriel: null,
        telephone: null,
      },
    });
    const inviteId = lire().invites[0]?.personne.id ?? '';
    const repondre = (valeur: 'excuse' | 'pouvoir' | null) =>
      appeler('reponses.noter', {
        reunionId: id,
        recueLe: '2026-03-12',
        reponses: [{ ...RIEN, inviteId, valeur }],
      });
    repondre('excuse');
    expect(lire().invites[0]).toMatchObject({ statut: 'excuse', reponse: { valeur: 'excuse' } });
    expect(refus(() => repondre('pouvoir')).message).toContain('Un invité');
    repondre(null);
    expect(lire().invites[0]).toMatchObject({ statut: 'present', reponse: null });
    repondre('excuse');
    appeler('reunions.reporter', { id, date: '2026-05-20', heureDebut: '09:30', motif: MOTIF });
    expect(lire().invites[0]).toMatchObject({ statut: 'present', reponse: null });
    repondre('excuse');
    const [invite] = lire().invites;
    appeler('invites.retirer', { presenceId: invite?.presenceId ?? '' });
    appeler('invites.ajouter', { reunionId: id, personneId: inviteId, personne: null });
    expect(lire().invites[0]).toMatchObject({ statut: 'present', reponse: null });
  });
});

describe('reporter, annuler, rétablir', () => {
  it('reporter garde l’ordre du jour, remet les réponses et l’envoi à zéro', () => {
    const { appeler, id, repondre, convoquer, lire } = uneConvocation();
    convoquer();
    repondre(0, { valeur: 'present' });
    appeler('reunions.reporter', { id, date: '2026-05-12', heureDebut: '14:00', motif: MOTIF });
    const { reunion, points, sieges } = lire();
    expect(reunion).toMatchObject({
      id,
      etat: 'brouillon',
      date: '2026-05-12',
      heureDebut: '14:00',
      reporteeDu: JOUR,
      motifReport: MOTIF,
      convoqueeLe: null,
      canal: null,
      icsSequence: 1,
    });
    expect(points).toHaveLength(1);
    expect(sieges.every(({ reponse }) => reponse === null)).toBe(true);
  });

  it('sans date, attend la sienne ; puis la reçoit', () => {
    const { appeler, id, lire } = uneConvocation();
    const sansDate = () => appeler('reunions.reporter', { id, date: null, heureDebut: null, motif: MOTIF });
    sansDate();
    expect(lire().reunion).toMatchObject({ etat: 'reportee', date: JOUR, reporteeDu: JOUR });
    expect(refus(sansDate).message).toContain('attend déjà sa nouvelle date');
    appeler('reunions.reporter', { id, date: '2026-05-12', heureDebut: '09:30', motif: MOTIF });
    expect(lire().reunion).toMatchObject({ etat: 'brouillon', date: '2026-05-12', reporteeDu: JOUR, icsSequence: 2 });
  });

  it.each([
    [{ date: JOUR, heureDebut: '09:30' }, 'date'],
    [{ date: '2026-03-01', heureDebut: '09:30' }, 'date'],
    [{ date: '2026-05-12', heureDebut: null }, 'heureDebut'],
  ])('refuse %o, au bon champ', (quand, champ) => {
    const { appeler, id } = uneConvocation();
    const reporter = () => appeler('reunions.reporter', { id, motif: MOTIF, ...quand });
    expect(Object.keys(refus(reporter).transmise.champs ?? {})).toEqual([champ]);
  });

  it('annuler demande un motif, et se rétablit là où l’on en était', () => {
    const { appeler, id, convoquer, lire } = uneConvocation();
    convoquer();
    appeler('reunions.annuler', { id, motif: 'Élections' });
    expect(lire().reunion).toMatchObject({ etat: 'annulee', motifReport: 'Élections', icsSequence: 1 });
    expect(refus(() => convoquer()).message).toContain('annulée');
    appeler('reunions.retablir', { id });
    expect(lire().reunion).toMatchObject({ etat: 'convoquee', motifReport: null, icsSequence: 2 });
    expect(refus(() => appeler('reunions.retablir', { id })).message).toContain('convoquée');
  });
});

describe('le dossier de séance', () => {
  it('dit dans l’ordre ce qu’il contiendra', () => {
    const { appeler, id, repondre, siegesDe } = uneConvocation();
    repondre(0, { valeur: 'pouvoir', mandataireSiegeId: siegesDe()[1]?.id ?? '' });
    expect(appeler('archives.lire', { reunionId: id }).map(({ chemin }) => chemin)).toEqual([
      '00 Convocation/Convocation.docx',
      '01 Ordre du jour/Ordre du jour.docx',
      '02 Pouvoirs/Pouvoirs.docx',
    ]);
  });
});
