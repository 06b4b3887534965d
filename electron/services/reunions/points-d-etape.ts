import { appelleUnPoint, avancementDe } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import type { FicheAProposer } from '#shared/domain/reunion/proposition.schema.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import { lireSousActions } from '#electron/repositories/feuilles-de-route/resume-de-fiche.ts';
import type { Contexte } from '../contexte.ts';

/**
 * Les actions bloquées ou en retard des feuilles de route que suit l'instance, la plus ancienne en tête : leur point
 * d'étape se propose à l'ordre du jour de sa réunion (ligne 63), tant qu'elle ne le porte pas.
 */
export function fichesAProposer(
  { depots, aujourdHui }: Contexte,
  { id, instanceId }: Pick<Reunion, 'id' | 'instanceId'>,
): FicheAProposer[] {
  const jour = aujourdHui();
  return depots.aInscrire
    .fiches({ instance: instanceId, reunion: id })
    .map(({ etat, etatDepuis, fin, prochaine, sousActions, motif, id: ficheId, intitule, pilote }) => {
      const { retard, arreteeDepuis, alertes } = avancementDe(
        { etat, etatDepuis, fin },
        { prochaine, faites: 0, etapes: 0, sousActions: lireSousActions(sousActions) },
        jour,
      );
      return { id: ficheId, intitule, pilote, etat, motif, retard, arreteeDepuis, alertes };
    })
    .filter(appelleUnPoint)
    .toSorted(
      (une, autre) => Math.max(autre.retard, autre.arreteeDepuis ?? 0) - Math.max(une.retard, une.arreteeDepuis ?? 0),
    );
}

interface Pressee {
  readonly id: string;
  readonly avancement: Parameters<typeof appelleUnPoint>[0];
}

/** La prochaine réunion de l'instance qui suit une feuille de route, et celles de ces fiches qu'elle devrait porter. */
export function prochainPoint({ depots, aujourdHui }: Contexte, feuilleId: string, fiches: readonly Pressee[]) {
  const reunion = depots.fichesEnSeance.prochaine(feuilleId, aujourdHui());
  if (reunion === null) return null;
  const portees = depots.fichesEnSeance.portees(reunion.id);
  return {
    reunionId: reunion.id,
    date: reunion.date,
    instance: nomCourt(reunion),
    aInscrire: fiches
      .filter(({ id, avancement }) => appelleUnPoint(avancement) && !portees.has(id))
      .map(({ id }) => id),
    inscrites: fiches.filter(({ id }) => portees.has(id)).map(({ id }) => id),
  };
}

/** Où l'on a parlé d'une fiche, et ce que l'on y a décidé. */
export function passagesEnSeance({ depots }: Contexte, ficheId: string) {
  const decisions = Map.groupBy(depots.fichesEnSeance.decisions(ficheId), ({ pointId }) => pointId);
  return depots.fichesEnSeance.passages(ficheId).map(({ pointId, reunionId, date, etat, ...instance }) => ({
    pointId,
    reunionId,
    date,
    instance: nomCourt(instance),
    tenue: etat === 'tenue',
    decisions: (decisions.get(pointId) ?? []).map(({ id, texte, ...numero }) => ({
      id,
      texte,
      numero: numeroDeliberation(numero),
    })),
  }));
}
