import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { estPartage } from '#shared/domain/seance/vote.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { exigerPoint } from './lecture-reunion.ts';

/** Décisions, avis et actions écrits en séance, point par point. */
export const createDeliberationService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  return {
    'deliberations.creer': ({ pointId, nature, texte }) => {
      const point = exigerPoint(contexte, pointId);
      if (!seVote(point.nature)) throw reunionErrors.voteImpossible(naturePointLibelle[point.nature].toLowerCase());
      const id = nouvelId();
      depots.deliberations.ajouter({ id, pointId, nature, texte });
      return { id };
    },

    'deliberations.modifier': ({ id, vu, patch }, { fenetre }) => {
      const presente = depots.deliberations.parId(id);
      if (presente === null) throw communErrors.introuvable('Cette décision');
      refuserSiChangeDepuis(contexte, { tbl: 'deliberation', id, vu, fenetre, patch });
      const { mode = presente.mode, pour = presente.pour, contre = presente.contre } = patch;
      if (patch.sensEtat != null && !estPartage({ mode, pour, contre })) throw reunionErrors.voixPreponderante();
      // Un vote sans opposition n'a ni décompte ni voix contraires : on n'en garde pas d'anciens.
      const sansOpposition =
        patch.mode === 'sans_opposition'
          ? { pour: null, contre: null, abstention: null, contreNoms: null, abstentionNoms: null, sensEtat: null }
          : {};
      depots.deliberations.modifier(id, { ...patch, ...sansOpposition });
      for (const champ of ['texte', 'desaccords'] as const)
        if (patch[champ] !== undefined) depots.saisies.oublier('deliberation', id, champ);
      return null;
    },

    'deliberations.supprimer': ({ id }) => {
      if (depots.deliberations.parId(id)?.numero != null) throw reunionErrors.numerotee();
      if (!depots.deliberations.supprimer(id)) throw communErrors.introuvable('Cette décision');
      return null;
    },

    'actions.creer': (action) => {
      exigerPoint(contexte, action.pointId);
      const id = nouvelId();
      depots.deliberations.ajouterAction({ id, ...action });
      return { id };
    },

    'actions.modifier': ({ id, vu, patch }, { fenetre }) => {
      refuserSiChangeDepuis(contexte, { tbl: 'action', id, vu, fenetre, patch });
      if (!depots.deliberations.modifierAction(id, patch)) throw communErrors.introuvable('Cette action');
      return null;
    },

    'actions.supprimer': ({ id }) => {
      if (!depots.deliberations.supprimerAction(id)) throw communErrors.introuvable('Cette action');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
