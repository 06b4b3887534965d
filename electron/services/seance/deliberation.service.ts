import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Deliberation } from '#shared/domain/seance/seance.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { ecrireDeliberation } from './deliberation-ecrite.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerPoint, exigerReunion, exigerSeance } from '../reunions/lecture-reunion.ts';
import { numeroter } from './numerotation.ts';
import { saisirVote } from './vote-saisi.ts';

/** Décisions, avis et actions écrits en séance, point par point. */
export const createDeliberationService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** La délibération, ou un refus si elle, son point ou sa réunion n'existe plus. */
  function exigerDeliberation(id: string): Deliberation {
    const deliberation = depots.deliberations.parId(id);
    if (deliberation === null) throw communErrors.introuvable('Cette décision');
    exigerPoint(contexte, deliberation.pointId);
    return deliberation;
  }

  function exigerAction(id: string): void {
    const pointId = depots.deliberations.pointDeLAction(id);
    if (pointId === null) throw communErrors.introuvable('Cette action');
    exigerPoint(contexte, pointId);
  }

  return {
    'deliberations.creer': ({ pointId, nature, texte }) => {
      const id = ecrireDeliberation(contexte, { pointId, nature, texte });
      const reunion = exigerReunion(contexte, exigerPoint(contexte, pointId).reunionId);
      if (reunion.etat === 'tenue') numeroter(contexte, reunion);
      return { id };
    },

    'deliberations.modifier': ({ id, vu, patch }, { fenetre }) => {
      const presente = exigerDeliberation(id);
      refuserSiChangeDepuis(contexte, { tbl: 'deliberation', id, vu, fenetre, patch });
      const seance = exigerSeance(contexte, exigerPoint(contexte, presente.pointId).reunionId);
      const { ecrit, sansBulletins } = saisirVote(seance, presente, patch);
      if (sansBulletins) depots.bulletins.effacerTous(id);
      depots.deliberations.modifier(id, ecrit);
      for (const champ of ['texte', 'desaccords'] as const)
        if (patch[champ] !== undefined) depots.saisies.oublier('deliberation', id, champ);
      return null;
    },

    'deliberations.supprimer': ({ id }) => {
      if (exigerDeliberation(id).numero !== null) throw reunionErrors.numerotee();
      depots.deliberations.supprimer(id);
      return null;
    },

    'actions.creer': (action) => {
      exigerPoint(contexte, action.pointId);
      const id = nouvelId();
      depots.deliberations.ajouterAction({ id, ...action });
      return { id };
    },

    'actions.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerAction(id);
      refuserSiChangeDepuis(contexte, { tbl: 'action', id, vu, fenetre, patch });
      depots.deliberations.modifierAction(id, patch);
      return null;
    },

    'actions.supprimer': ({ id }) => {
      exigerAction(id);
      depots.deliberations.supprimerAction(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
