import { direLeSeuil } from '#shared/domain/alerte/seuil.rules.ts';
import { SEUILS } from '#shared/domain/alerte/seuils.data.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { alerteErrors } from '#shared/errors/alerte.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { lireAlertesDeLObjet, lireAlertesDuDepartement } from './lire-alertes.ts';

/** Ce que le service règle de ses alertes, et celles qu'il ne veut plus voir ici. */
export const createAlerteService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  return {
    'alertes.duDepartement': () => {
      const fichier = depots.service.fichier();
      if (fichier === null) throw communErrors.introuvable('Le département de ce fichier');
      return lireAlertesDuDepartement(contexte, fichier.departementCode);
    },

    'alertes.deLObjet': (objet) => lireAlertesDeLObjet(contexte, objet),

    'alertes.ecarter': (designee) => {
      depots.alertes.ecarter(designee, nouvelId(), contexte.aujourdHui());
      return null;
    },

    'alertes.remettre': ({ id }) => {
      if (!depots.alertes.remettre(id)) throw communErrors.introuvable('Cette alerte écartée');
      return null;
    },

    'alertes.seuils': () => depots.alertes.seuils(),

    'alertes.regler': ({ cle, valeur }) => {
      const { max } = SEUILS[cle];
      if (valeur > max) throw alerteErrors.seuilTropGrand(direLeSeuil(cle, max));
      const id = depots.alertes.seuils().find((un) => un.cle === cle)?.id ?? nouvelId();
      depots.alertes.regler({ id, cle, valeur });
      return { id };
    },

    'alertes.oublierLeSeuil': ({ id }) => {
      if (!depots.alertes.oublier(id)) throw communErrors.introuvable('Ce seuil');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
