import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { autoriteDe, etatDossier } from '#shared/domain/insertion/dossier.rules.ts';
import type { Dossier } from '#shared/domain/insertion/dossier.schema.ts';
import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { dossierErrors } from '#shared/errors/dossier.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import { exigerPoint, exigerReunion } from './lecture-reunion.ts';

/** Les dossiers de la commission d'insertion par l'activité économique : soumis, examinés, transmis. */
export const createDossierService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Le dossier et le jour de sa réunion, ou un refus si l'un ou l'autre n'existe plus. */
  function exigerDossier(id: string): { dossier: Dossier; jour: string } {
    const dossier = depots.dossiers.parId(id);
    if (dossier === null) throw communErrors.introuvable('Ce dossier');
    const { reunionId } = exigerPoint(contexte, dossier.pointId);
    return { dossier, jour: exigerReunion(contexte, reunionId).date };
  }

  function exigerTransmissible(le: string, sens: Dossier['sens'], jour: string): void {
    if (sens === null) throw dossierErrors.avisNonRendu();
    if (le < jour) throw dossierErrors.transmisAvant();
    if (le > contexte.aujourdHui()) throw dossierErrors.transmisDemain();
  }

  return {
    'dossiers.ajouter': ({ pointId, structure, saisine, objet }) => {
      const point = exigerPoint(contexte, pointId);
      const { instanceId } = exigerReunion(contexte, point.reunionId);
      if (exigerInstance(contexte, instanceId).type !== 'commission_iae') throw dossierErrors.horsCommission();
      if (!seVote(point.nature)) throw dossierErrors.pointSansAvis();
      const id = nouvelId();
      depots.dossiers.ajouter({ id, pointId, structure, saisine, objet });
      return { id };
    },

    'dossiers.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { dossier, jour } = exigerDossier(id);
      refuserSiChangeDepuis(contexte, { tbl: 'dossier_iae', id, vu, fenetre, patch });
      const { sens = dossier.sens, transmisLe = dossier.transmisLe } = patch;
      if (patch.transmisLe != null) exigerTransmissible(patch.transmisLe, sens, jour);
      if (sens === null && transmisLe !== null) throw dossierErrors.sensSansMotif();
      if (patch.deliberationId != null && depots.deliberations.parId(patch.deliberationId)?.pointId !== dossier.pointId)
        throw dossierErrors.autrePoint();
      depots.dossiers.modifier(id, patch);
      return null;
    },

    'dossiers.supprimer': ({ id }) => {
      exigerDossier(id);
      depots.dossiers.supprimer(id);
      return null;
    },

    'dossiers.transmettre': ({ reunionId, le }) => {
      const { date } = exigerReunion(contexte, reunionId);
      const aTransmettre = depots.dossiers.deReunion(reunionId).filter((d) => etatDossier(d) === 'a_transmettre');
      if (aTransmettre.length === 0) throw dossierErrors.rienATransmettre();
      for (const dossier of aTransmettre) {
        exigerTransmissible(le, dossier.sens, date);
        depots.dossiers.modifier(dossier.id, { transmisLe: le, autorite: autoriteDe(dossier) });
      }
      return { transmis: aTransmettre.length };
    },
  } satisfies Partial<HandlersFichier>;
};
