import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { controlerConvocation } from '#shared/domain/reunion/convocation.rules.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { articleDeSeconde, exigerEtat, exigerReunion, exigerSeance } from './lecture-reunion.ts';
import { listerReunions } from './liste-reunions.ts';

/** Envoi, réception puis réunion, dans cet ordre ; `nom` : le champ à reprendre quand une date en dépasse une autre. */
function exigerDates(
  { convoqueeLe, recueLe, date }: Pick<Reunion, 'convoqueeLe' | 'recueLe' | 'date'>,
  nom: string,
): void {
  if (recueLe !== null && convoqueeLe !== null && recueLe < convoqueeLe) throw reunionErrors.receptionAvantEnvoi(nom);
  if ([convoqueeLe, recueLe].some((quand) => quand !== null && quand > date))
    throw reunionErrors.convocationApresReunion(nom);
}

const DANS_L_AGENDA = ['date', 'heureDebut', 'heureFin', 'modalite', 'lieu', 'lienVisio'] as const;

/** Ce que l'agenda des membres montre déjà et qui change : l'invitation monte d'un rang (RFC 5545, `SEQUENCE`). */
function sequence(
  reunion: Reunion,
  patch: Readonly<Partial<Record<(typeof DANS_L_AGENDA)[number], unknown>>>,
): Partial<Pick<Reunion, 'icsSequence'>> {
  const annoncee = reunion.bloqueeLe !== null || reunion.convoqueeLe !== null;
  const change = DANS_L_AGENDA.some((champ) => patch[champ] !== undefined && patch[champ] !== reunion[champ]);
  return annoncee && change ? { icsSequence: reunion.icsSequence + 1 } : {};
}

/** La réunion, de sa création à l'envoi de sa convocation ; ce qui suit est de la séance. */
export const createReunionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Une seconde réunion ne précède jamais celle qu'elle reprend, quelle que soit celle que l'on déplace. */
  function exigerOrdreDesConvocations(reunion: Reunion, date: string): void {
    const { id, premiereId } = reunion;
    const premiere = premiereId === null ? null : depots.reunions.parId(premiereId);
    const seconde = depots.reunions.jourDeLaSeconde(id);
    if (premiere !== null && date < premiere.date)
      throw reunionErrors.dateAvantPremiere('patch.date', articleDeSeconde(contexte, reunion));
    if (seconde !== null && date > seconde) throw reunionErrors.dateApresSeconde(articleDeSeconde(contexte, reunion));
  }

  return {
    'reunions.lister': (entree) => listerReunions(contexte, entree),

    'reunions.lire': ({ id }) => exigerSeance(contexte, id),

    'reunions.creer': ({ instanceId, date, heureDebut }) => {
      if (depots.instances.parId(instanceId) === null) throw communErrors.introuvable('Cette instance');
      const id = nouvelId();
      const neuve = { convocation: 1, premiereId: null, lieu: null, modalite: 'salle' } as const;
      depots.reunions.ajouter({ id, instanceId, date, heureDebut, ...neuve });
      return { id };
    },

    'reunions.modifier': ({ id, vu, patch }, { fenetre }) => {
      const reunion = exigerReunion(contexte, id);
      refuserSiChangeDepuis(contexte, { tbl: 'reunion', id, vu, fenetre, patch });
      const heureDebut = patch.heureDebut ?? reunion.heureDebut;
      const heureFin = patch.heureFin === undefined ? reunion.heureFin : patch.heureFin;
      if (heureFin !== null && heureFin <= heureDebut) throw reunionErrors.finAvantDebut();
      const { date = reunion.date, convoqueeLe = reunion.convoqueeLe, recueLe = reunion.recueLe } = patch;
      const change = (['recueLe', 'convoqueeLe', 'date'] as const).find((nom) => patch[nom] !== undefined);
      if (change !== undefined) exigerDates({ date, convoqueeLe, recueLe }, `patch.${change}`);
      if (patch.date !== undefined) exigerOrdreDesConvocations(reunion, patch.date);
      depots.reunions.modifier(id, { ...patch, ...sequence(reunion, patch) });
      return null;
    },

    'reunions.supprimer': ({ id }) => {
      const reunion = exigerReunion(contexte, id);
      const seconde = depots.reunions.jourDeLaSeconde(id);
      if (seconde !== null) throw reunionErrors.secondeLaReprend(seconde, articleDeSeconde(contexte, reunion));
      depots.reunions.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'reunions.restaurer': ({ id }) => {
      const reunion = depots.reunions.supprimeeParId(id);
      if (reunion === null) throw communErrors.introuvable('Cette réunion');
      if (depots.instances.parId(reunion.instanceId) === null) throw reunionErrors.instanceSupprimee();
      const deja = reunion.premiereId === null ? null : depots.reunions.jourDeLaSeconde(reunion.premiereId);
      if (deja !== null) throw reunionErrors.dejaConvoqueeDeNouveau(deja, articleDeSeconde(contexte, reunion));
      depots.reunions.marquerSupprimee(id, null);
      return null;
    },

    'reunions.convoquer': ({ id, envoyeeLe, recueLe, canal, par }) => {
      const seance = exigerSeance(contexte, id);
      exigerEtat(seance.reunion, ['brouillon', 'convoquee'], 'Convoquer');
      exigerDates(
        { convoqueeLe: envoyeeLe, recueLe, date: seance.reunion.date },
        envoyeeLe > seance.reunion.date ? 'envoyeeLe' : 'recueLe',
      );
      if (seance.points.every(({ etat }) => etat === 'retire')) throw reunionErrors.sansPoint();
      const manque = controlerConvocation(seance, contexte.aujourdHui()).find(estBloquant);
      if (manque !== undefined) throw reunionErrors.convocationIncomplete(manque.phrase, manque.article);
      const { etat, icsSequence, bloqueeLe } = seance.reunion;
      depots.reunions.modifier(id, {
        etat: 'convoquee',
        convoqueeLe: envoyeeLe,
        recueLe,
        canal,
        convoqueePar: par,
        // La convocation confirme une date réservée : l'agenda de chacun doit s'en apercevoir.
        icsSequence: etat === 'brouillon' && bloqueeLe !== null ? icsSequence + 1 : icsSequence,
      });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
