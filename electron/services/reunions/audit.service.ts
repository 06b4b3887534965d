import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Audit, AuditSuivi } from '#shared/domain/audit/audit.schema.ts';
import { controlerDemande, genreDAudit } from '#shared/domain/audit/demande.rules.ts';
import { pointsDAudit } from '#shared/domain/audit/points.rules.ts';
import { constatsDeLAccord, etatDAudit } from '#shared/domain/audit/suites.rules.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { auditErrors } from '#shared/errors/audit.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { departementalDe, exigerAudit, lireAudits, lireOngletDesAudits } from './audit-lecture.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import { insererPoint } from './ordre-du-jour.ts';
import { articleDeSeconde, exigerReunion } from './lecture-reunion.ts';

/** Demandes d'audit et signalements (R. 5311-3-5 à -13) : de la réception aux conclusions. */
export const createAuditService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** La demande telle que l'onglet la montre. */
  function exigerSuivi(id: string): AuditSuivi {
    const { instanceId } = exigerAudit(contexte, id);
    const suivi = lireAudits(contexte, exigerInstance(contexte, instanceId)).find((audit) => audit.id === id);
    if (suivi === undefined) throw communErrors.introuvable('Cette demande d’audit');
    return suivi;
  }

  function exigerReunionOuInscrire(reunionId: string, instanceId: string): void {
    const reunion = exigerReunion(contexte, reunionId);
    if (reunion.instanceId !== instanceId) throw auditErrors.autreComite();
    if (reunion.etat !== 'brouillon' && reunion.etat !== 'convoquee' && reunion.etat !== 'ouverte')
      throw auditErrors.reunionPassee();
    if (reunion.convocation === 2) throw auditErrors.ordreFige(articleDeSeconde(contexte, reunion));
  }

  /** Le comité local saisit le départemental : l'audit s'ouvre chez lui, reçu le jour du vote (R. 5311-3-9, -3-10). */
  function saisir(signalement: Audit, le: string): string {
    const local = exigerInstance(contexte, signalement.instanceId);
    const departemental = departementalDe(contexte, local);
    if (departemental === null)
      throw auditErrors.sansDepartemental(`comité départemental pour l’emploi (${local.departementCode})`);
    const id = nouvelId();
    const { siegeId, demandeurId, cible, organisme, expose, horsRessort, collectivite } = signalement;
    depots.audits.ajouter({
      id,
      instanceId: departemental.id,
      genre: 'audit',
      siegeId,
      demandeurId,
      cible,
      organisme,
      expose,
      horsRessort,
      recuLe: le,
      collectivite,
      issuDeId: signalement.id,
    });
    return id;
  }

  return {
    'audits.deInstance': ({ instanceId }) => lireOngletDesAudits(contexte, instanceId),

    'audits.saisir': (demande) => {
      const instance = exigerInstance(contexte, demande.instanceId);
      const genre = genreDAudit(instance.type);
      if (genre === null) throw auditErrors.horsComite();
      if (demande.recuLe > contexte.aujourdHui()) throw auditErrors.recueDemain();
      const siege = depots.sieges.deInstance(instance.id).find(({ id }) => id === demande.siegeId) ?? null;
      if (siege === null) throw communErrors.introuvable('Ce siège');
      const refus = controlerDemande({ type: instance.type, demande, siege }).find(estBloquant);
      if (refus !== undefined) throw auditErrors.irrecevable(refus.ou ?? '', refus.phrase, refus.article);
      const { cible } = demande;
      // Bloquante, la règle a déjà refusé « autre » : il ne reste que ce que la table accepte.
      if (cible === 'autre') throw auditErrors.horsComite();
      const id = nouvelId();
      const demandeurId = titulaireLe(siege.mandats, demande.recuLe)?.personne.id ?? null;
      depots.audits.ajouter({ ...demande, id, genre, cible, demandeurId, issuDeId: null });
      return { id };
    },

    'audits.modifier': ({ id, vu, patch }, { fenetre }) => {
      const audit = exigerAudit(contexte, id);
      refuserSiChangeDepuis(contexte, { tbl: 'audit', id, vu, fenetre, patch });
      if (patch.expose === null && audit.genre === 'signalement')
        throw auditErrors.irrecevable(
          'patch.expose',
          'Un signalement est détaillé et argumenté : gardez-en l’exposé.',
          'R. 5311-3-8',
        );
      if (patch.rapportLe != null) {
        if (audit.voteLe === null) throw auditErrors.sansVote();
        if (patch.rapportLe < audit.voteLe) throw auditErrors.rapportAvantVote();
      }
      depots.audits.modifier(id, patch);
      return null;
    },

    'audits.supprimer': ({ id }) => {
      if (exigerSuivi(id).suite !== null) throw auditErrors.auditSuivi();
      depots.audits.supprimer(id);
      return null;
    },

    'audits.inscrire': ({ id, reunionId, objet, rang }) => {
      const audit = exigerSuivi(id);
      exigerReunionOuInscrire(reunionId, audit.instanceId);
      if (objet === 'demande' && audit.reunion !== null) throw auditErrors.dejaInscrite();
      if (objet === 'conclusions' && etatDAudit(audit) !== 'a_presenter') throw auditErrors.rienAPresenter();
      const point = pointsDAudit([audit]).find((propose) => propose.objet === objet);
      if (point === undefined) throw auditErrors.dejaInscrite();
      const { titre, nature } = point;
      const intervenant = objet === 'demande' ? audit.demandeur : null;
      const pointId = insererPoint(contexte, reunionId, { titre, nature, intervenant, duree: 20, rang });
      depots.audits.modifier(id, objet === 'demande' ? { pointId } : { presentationPointId: pointId });
      return { pointId };
    },

    'audits.noterVote': ({ id, issue, le, objectifs, charge, financement }) => {
      const audit = exigerSuivi(id);
      if (le < audit.recuLe) throw auditErrors.voteAvantReception();
      if (le > contexte.aujourdHui()) throw auditErrors.voteFutur();
      const accord = constatsDeLAccord(audit, { issue, le }).find(estBloquant);
      if (accord !== undefined) throw auditErrors.sansAccord(accord.phrase);
      if (audit.suite !== null && issue === 'rejete') throw auditErrors.auditSuivi();
      depots.audits.modifier(id, { issue, voteLe: le });
      if (audit.genre === 'audit') {
        if (issue === 'adopte') depots.audits.modifier(id, { objectifs, charge, financement });
        return { saisine: null };
      }
      return { saisine: issue === 'adopte' && audit.suite === null ? saisir(audit, le) : null };
    },

    'audits.cocher': ({ id, liste, cle, le }) => {
      exigerAudit(contexte, id);
      if (le === null) depots.audits.decocher(id, liste, cle);
      else depots.audits.cocher(nouvelId(), id, { liste, cle, le });
      return null;
    },

    'audits.clore': ({ id, le }) => {
      const audit = exigerAudit(contexte, id);
      if (le !== null && audit.issue === null) throw auditErrors.sansVote();
      depots.audits.modifier(id, { closLe: le });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
