import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { ordreDuJourEnTexte } from '#shared/domain/reunion/ordre-du-jour-vu.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';

/** L'accord de chaque coprésident sur l'ordre du jour, avec l'ordre du jour sur lequel il porte. */
export const createAccordService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  return {
    'accords.noter': ({ reunionId, siegeId, recuLe, moyen }) => {
      const seance = exigerSeance(contexte, reunionId);
      const siege = seance.sieges.find((s) => s.id === siegeId);
      if (siege?.categorie !== 'P' || titulaireLe(siege.mandats, seance.reunion.date) === null)
        throw convocationErrors.pasPresident();
      if (recuLe > contexte.aujourdHui()) throw convocationErrors.accordFutur();
      const texte = ordreDuJourEnTexte(seance);
      if (texte === '') throw convocationErrors.sansOrdreDuJour();
      depots.accords.noter(reunionId, { id: nouvelId(), siegeId, recuLe, moyen, texte });
      return null;
    },

    'accords.retirer': ({ id }) => {
      if (!depots.accords.retirer(id)) throw communErrors.introuvable('Cet accord');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
