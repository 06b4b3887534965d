import { dateSansJour } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Contexte } from '../contexte.ts';

/** Les séances où ces fiches, d'une même personne, siégeaient, et dont aucun compte rendu n'est établi ; nommées. */
export const seancesSansCompteRendu = ({ depots }: Contexte, ids: readonly string[]) =>
  depots.effacements.sansCompteRendu(ids).map(({ id, instanceId, date }) => {
    const instance = depots.instances.parId(instanceId);
    return { id, nom: `${instance === null ? 'Réunion' : nomCourt(instance)}, ${dateSansJour(date)}` };
  });
