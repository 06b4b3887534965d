import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { etatPointLibelle, naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import { controlerVote, estPartage } from '#shared/domain/seance/vote.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { tenueErrors } from '#shared/errors/tenue.errors.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { exigerPoint, exigerReunion, exigerSeance } from './lecture-reunion.ts';
import { numeroter } from './numerotation.ts';

const COMPTES = ['mode', 'pour', 'contre', 'abstention'] as const;
const SANS_DECOMPTE = {
  pour: null,
  contre: null,
  abstention: null,
  nppv: null,
  contreNoms: null,
  abstentionNoms: null,
  sensEtat: null,
} as const;

const sansIndefini = (patch: DeliberationPatch): Partial<Deliberation> =>
  Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));

/** Un scrutin secret ne nomme personne. */
function exigerSansNoms({ secret, mode, contreNoms, abstentionNoms }: Deliberation): void {
  if (!secret) return;
  if (mode === 'nominal') throw tenueErrors.secretNominal('patch.secret');
  if (contreNoms !== null || abstentionNoms !== null) throw tenueErrors.nomsAuSecret('patch.secret');
}

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

  /** On ne compte pas plus de votants que de présents ou représentés ayant voix délibérative (R-071 ; R. 5311-41). */
  function exigerVotants(deliberation: Deliberation): void {
    const seance = exigerSeance(contexte, exigerPoint(contexte, deliberation.pointId).reunionId);
    const constats = controlerVote(deliberation, calculerQuorum(seance), seance);
    const trop = constats.find(({ code, gravite }) => code === 'R-071' && gravite === 'bloquant');
    if (trop !== undefined) throw reunionErrors.voteTropNombreux(trop.phrase);
  }

  return {
    'deliberations.creer': ({ pointId, nature, texte }) => {
      const point = exigerPoint(contexte, pointId);
      if (!seVote(point.nature)) throw reunionErrors.voteImpossible(naturePointLibelle[point.nature].toLowerCase());
      if (point.etat === 'retire' || point.etat === 'reporte')
        throw reunionErrors.pointEcarte(etatPointLibelle[point.etat].toLowerCase());
      const id = nouvelId();
      depots.deliberations.ajouter({ id, pointId, nature, texte });
      const reunion = exigerReunion(contexte, point.reunionId);
      if (reunion.etat === 'tenue') numeroter(contexte, reunion);
      return { id };
    },

    'deliberations.modifier': ({ id, vu, patch }, { fenetre }) => {
      const presente = exigerDeliberation(id);
      refuserSiChangeDepuis(contexte, { tbl: 'deliberation', id, vu, fenetre, patch });
      const { mode = presente.mode, pour = presente.pour, contre = presente.contre } = patch;
      const { abstention = presente.abstention } = patch;
      if (patch.sensEtat != null && !estPartage({ mode, pour, contre })) throw reunionErrors.voixPreponderante();
      exigerSansNoms({ ...presente, ...sansIndefini(patch) });
      // Sans opposition ou nom par nom, rien ne se compte à part : on ne garde pas d'anciens chiffres.
      const sansOpposition = patch.mode === 'sans_opposition' || patch.mode === 'nominal' ? SANS_DECOMPTE : {};
      if (patch.mode !== undefined && patch.mode !== 'nominal') depots.bulletins.effacerTous(id);
      if (COMPTES.some((champ) => patch[champ] !== undefined))
        exigerVotants({ ...presente, mode, pour, contre, abstention, ...sansOpposition });
      depots.deliberations.modifier(id, { ...patch, ...sansOpposition });
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
