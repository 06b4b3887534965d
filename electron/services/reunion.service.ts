import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { EtatReunion, Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { exigerReunion, exigerSeance } from './lecture-reunion.ts';
import { listerReunions } from './liste-reunions.ts';

function exigerEtat(reunion: Reunion, permis: readonly EtatReunion[], geste: string): void {
  if (!permis.includes(reunion.etat)) throw reunionErrors.etat(geste, etatReunionLibelle[reunion.etat].toLowerCase());
}

/** Envoi, réception puis réunion, dans cet ordre ; `nom` : le champ à reprendre quand une date en dépasse une autre. */
function exigerDates(
  { convoqueeLe, recueLe, date }: Pick<Reunion, 'convoqueeLe' | 'recueLe' | 'date'>,
  nom: string,
): void {
  if (recueLe !== null && convoqueeLe !== null && recueLe < convoqueeLe) throw reunionErrors.receptionAvantEnvoi(nom);
  if ([convoqueeLe, recueLe].some((quand) => quand !== null && quand > date))
    throw reunionErrors.convocationApresReunion(nom);
}

/** La vie d'une réunion : brouillon, convoquée, ouverte, tenue ; ou sans quorum, puis convoquée de nouveau. */
export const createReunionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Numérote les décisions sans numéro, dans l'ordre du jour, à la suite de celles de l'instance et de l'année. */
  function numeroter(reunion: Reunion): number {
    const annee = Number(reunion.date.slice(0, 4));
    const nouvelles = depots.deliberations.deReunion(reunion.id).filter((d) => d.numero === null);
    const dernier = depots.deliberations.dernierNumero(reunion.instanceId, annee);
    nouvelles.forEach((d, i) => depots.deliberations.numeroter(d.id, dernier + i + 1, annee));
    return nouvelles.length;
  }

  return {
    'reunions.lister': (entree) => listerReunions(contexte, entree),

    'reunions.lire': ({ id }) => exigerSeance(contexte, id),

    'reunions.creer': ({ instanceId, date, heureDebut }) => {
      if (depots.instances.parId(instanceId) === null) throw communErrors.introuvable('Cette instance');
      const id = nouvelId();
      depots.reunions.ajouter({ id, instanceId, date, heureDebut, convocation: 1, lieu: null, modalite: 'salle' });
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
      depots.reunions.modifier(id, patch);
      return null;
    },

    'reunions.supprimer': ({ id }) => {
      exigerReunion(contexte, id);
      depots.reunions.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'reunions.restaurer': ({ id }) => {
      if (!depots.reunions.marquerSupprimee(id, null)) throw communErrors.introuvable('Cette réunion');
      return null;
    },

    'reunions.convoquer': ({ id, envoyeeLe, recueLe }) => {
      const reunion = exigerReunion(contexte, id);
      exigerEtat(reunion, ['brouillon', 'convoquee'], 'Convoquer');
      if (depots.points.deReunion(id).length === 0) throw reunionErrors.sansPoint();
      exigerDates(
        { convoqueeLe: envoyeeLe, recueLe, date: reunion.date },
        envoyeeLe > reunion.date ? 'envoyeeLe' : 'recueLe',
      );
      depots.reunions.modifier(id, { etat: 'convoquee', convoqueeLe: envoyeeLe, recueLe });
      return null;
    },

    'reunions.ouvrir': ({ id, a }) => {
      exigerEtat(exigerReunion(contexte, id), ['brouillon', 'convoquee'], 'Ouvrir la séance');
      depots.reunions.modifier(id, { etat: 'ouverte', ouverteA: a });
      return null;
    },

    'reunions.lever': ({ id, a }) => {
      const reunion = exigerReunion(contexte, id);
      exigerEtat(reunion, ['ouverte'], 'Lever la séance');
      if (reunion.ouverteA !== null && a < reunion.ouverteA) throw reunionErrors.leveeAvantOuverture();
      const { points } = exigerSeance(contexte, id);
      for (const point of points) {
        const ecrit = point.textePv !== null || point.deliberations.length > 0 || point.actions.length > 0;
        if (point.etat === 'prevu' && ecrit) depots.points.modifier(point.id, { etat: 'traite' });
      }
      depots.reunions.modifier(id, { etat: 'tenue', leveeA: a });
      numeroter(reunion);
      return {
        decisions: points.reduce((n, p) => n + p.deliberations.length, 0),
        actions: points.reduce((n, p) => n + p.actions.length, 0),
      };
    },

    'reunions.rouvrir': ({ id }) => {
      exigerEtat(exigerReunion(contexte, id), ['tenue', 'sans_quorum'], 'Rouvrir la séance');
      depots.reunions.modifier(id, { etat: 'ouverte', leveeA: null });
      return null;
    },

    'reunions.convoquerDeNouveau': ({ id, date, heureDebut }) => {
      const seance = exigerSeance(contexte, id);
      const { reunion } = seance;
      exigerEtat(reunion, ['ouverte', 'sans_quorum'], 'Convoquer une seconde fois');
      if (reunion.convocation === 2 || calculerQuorum(seance).atteint !== false) throw reunionErrors.quorumAtteint();
      if (date < reunion.date) throw reunionErrors.dateAvantPremiere();
      const deja = depots.reunions.secondeDepuis(reunion.instanceId, reunion.date);
      if (deja !== null) throw reunionErrors.dejaConvoqueeDeNouveau(deja);
      depots.reunions.modifier(id, { etat: 'sans_quorum' });
      const seconde = nouvelId();
      depots.reunions.ajouter({
        id: seconde,
        instanceId: reunion.instanceId,
        date,
        heureDebut,
        convocation: 2,
        lieu: reunion.lieu,
        modalite: reunion.modalite,
      });
      for (const { rang, titre, precision, nature, intervenant, duree } of seance.points) {
        depots.points.ajouter({
          id: nouvelId(),
          reunionId: seconde,
          rang,
          titre,
          precision,
          nature,
          intervenant,
          duree,
        });
      }
      return { id: seconde };
    },
  } satisfies Partial<HandlersFichier>;
};
