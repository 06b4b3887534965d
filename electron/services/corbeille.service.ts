import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Contexte } from './contexte.ts';

/** Ce qui a été supprimé et peut revenir. */
export const createCorbeilleService = ({ depots }: Contexte) =>
  ({
    'corbeille.lister': () =>
      depots.corbeille.lister().map(({ objet, id, libelle, type, date, supprimeLe }) => {
        const instance = type === null ? libelle : nomCourt({ type, complement: libelle });
        return {
          objet,
          id,
          supprimeLe,
          libelle: date === null ? instance : `${instance}, réunion du ${dateCourte(date)}`,
        };
      }),
  }) satisfies Partial<HandlersFichier>;
