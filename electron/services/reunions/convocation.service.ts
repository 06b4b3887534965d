import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { articleDeSeconde, exigerEtat, exigerReunion } from './lecture-reunion.ts';

const AVANT_LA_SEANCE = ['brouillon', 'convoquee'] as const;
/** Une convocation à refaire : ni envoi, ni réponse, ni urgence de l'ancienne date. */
const A_RECONVOQUER = {
  etat: 'brouillon',
  convoqueeLe: null,
  recueLe: null,
  canal: null,
  convoqueePar: null,
  motifUrgence: null,
  bloqueeLe: null,
} as const;

/** La date d'une réunion, avant qu'elle se tienne : la réserver, la reporter, l'annuler. */
export const createConvocationService = (contexte: Contexte) => {
  const { depots } = contexte;

  /** Une seconde réunion ne précède jamais celle qu'elle reprend. */
  function exigerApresLaPremiere(reunion: Reunion, date: string): void {
    const premiere = reunion.premiereId === null ? null : depots.reunions.parId(reunion.premiereId);
    if (premiere !== null && date < premiere.date)
      throw reunionErrors.dateAvantPremiere('date', articleDeSeconde(contexte, reunion));
  }

  return {
    'reunions.bloquer': ({ id, le }) => {
      const reunion = exigerReunion(contexte, id);
      exigerEtat(reunion, AVANT_LA_SEANCE, 'Bloquer la date');
      if (le > reunion.date) throw convocationErrors.bloqueeApresReunion();
      depots.reunions.modifier(id, { bloqueeLe: le });
      return null;
    },

    'reunions.reporter': ({ id, date, heureDebut, motif }) => {
      const reunion = exigerReunion(contexte, id);
      exigerEtat(reunion, [...AVANT_LA_SEANCE, 'reportee'], 'Reporter');
      const annonce = { reporteeDu: reunion.date, motifReport: motif, icsSequence: reunion.icsSequence + 1 };
      if (date === null) {
        if (reunion.etat === 'reportee') throw convocationErrors.dejaReportee();
        depots.reunions.modifier(id, { etat: 'reportee', ...annonce });
        return null;
      }
      if (heureDebut === null) throw convocationErrors.heureManquante();
      if (date < contexte.aujourdHui()) throw convocationErrors.passee();
      if (date === reunion.date && heureDebut === reunion.heureDebut) throw convocationErrors.memeDate();
      exigerApresLaPremiere(reunion, date);
      // L'heure de fin suit le nouveau début si elle le précéderait.
      const heureFin = reunion.heureFin !== null && reunion.heureFin <= heureDebut ? null : reunion.heureFin;
      depots.reunions.modifier(id, { ...A_RECONVOQUER, ...annonce, date, heureDebut, heureFin });
      depots.reponses.effacerTout(id);
      depots.presences.attendreLesInvites(id);
      return null;
    },

    'reunions.annuler': ({ id, motif }) => {
      const reunion = exigerReunion(contexte, id);
      exigerEtat(reunion, [...AVANT_LA_SEANCE, 'reportee'], 'Annuler');
      depots.reunions.modifier(id, { etat: 'annulee', motifReport: motif, icsSequence: reunion.icsSequence + 1 });
      return null;
    },

    'reunions.retablir': ({ id }) => {
      const reunion = exigerReunion(contexte, id);
      exigerEtat(reunion, ['annulee', 'reportee'], 'Rétablir');
      depots.reunions.modifier(id, {
        etat: reunion.convoqueeLe === null ? 'brouillon' : 'convoquee',
        motifReport: null,
        // Un report sans date n'a pas eu lieu ; une date déjà changée reste dite.
        reporteeDu: reunion.reporteeDu === reunion.date ? null : reunion.reporteeDu,
        icsSequence: reunion.icsSequence + 1,
      });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
