import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from '../../contexte.ts';

/** Les listes de contrôle : une case se coche à une date, avec une note ; décochée, elle s'efface. */
export const createPointageService = ({ depots, nouvelId, aujourdHui }: Contexte) =>
  ({
    'pointages.cocher': ({ objetId, liste, cle, coche, le, note }) => {
      const present = depots.pointages.deListe(objetId, liste).find((pointage) => pointage.cle === cle);
      if (!coche) {
        if (present !== undefined) depots.pointages.effacer(present.id);
        return null;
      }
      depots.pointages.cocher({
        id: present?.id ?? nouvelId(),
        objetId,
        liste,
        cle,
        le: le ?? present?.le ?? aujourdHui(),
        note: note === undefined ? (present?.note ?? null) : note,
      });
      return null;
    },
  }) satisfies Partial<HandlersFichier>;
