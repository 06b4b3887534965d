import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { categorieDe } from '#shared/domain/instance/categories.data.ts';
import { categoriesAFixer } from '#shared/domain/instance/nombre-fixe.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { compositionErrors } from '#shared/errors/composition.errors.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserOrganisation } from './invitees-seulement.ts';
import { exigerInstance } from './lecture-instance.ts';

/** La composition que fixent les arrêtés : nombre de membres par catégorie, arrêté de nomination, ordre des suppléants. */
export const createCompositionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  return {
    'composition.fixerNombre': ({ instanceId, categorie, nombre }) => {
      const { type } = exigerInstance(contexte, instanceId);
      if (!categoriesAFixer(type).some(({ numero }) => numero === categorie)) throw instanceErrors.categorieInconnue();
      if (nombre === null) depots.nombresFixes.effacer(instanceId, categorie);
      else depots.nombresFixes.definir(nouvelId(), instanceId, { categorie, nombre });
      return null;
    },

    'composition.ajouterSieges': ({ instanceId, sieges }) => {
      const { type } = exigerInstance(contexte, instanceId);
      for (const siege of sieges) {
        if (categorieDe(type, siege.categorie) === null) throw instanceErrors.categorieInconnue();
        refuserOrganisation(type, siege.college, siege.organisme);
        const rang = depots.sieges.prochainRang(instanceId, siege.categorie);
        depots.sieges.ajouter(instanceId, { ...siege, id: nouvelId(), epciSiren: null, rang });
      }
      return null;
    },

    'composition.referencerArrete': ({ instanceId, arrete, arreteLe, mandats }) => {
      exigerInstance(contexte, instanceId);
      if (arrete === null && arreteLe === null) throw compositionErrors.arreteVide();
      const siens = new Set(depots.sieges.deInstance(instanceId).flatMap((s) => s.mandats.map(({ id }) => id)));
      for (const id of mandats) {
        if (!siens.has(id)) throw communErrors.introuvable('Ce mandat');
        depots.sieges.modifierMandat(id, { arrete, arreteLe });
      }
      return null;
    },

    'composition.ordonnerSuppleants': ({ siegeId, mandats }) => {
      const suppleants = depots.sieges.mandats(siegeId).filter(({ role }) => role === 'suppleant');
      for (const [rang, id] of mandats.entries()) {
        if (!suppleants.some((mandat) => mandat.id === id)) throw communErrors.introuvable('Ce mandat');
        depots.sieges.modifierMandat(id, { rang: rang + 1 });
      }
      return null;
    },

    'composition.deplacerSiege': ({ siegeId, sens }) => {
      const siege = depots.sieges.parId(siegeId);
      if (siege === null) throw communErrors.introuvable('Ce siège');
      const ids = depots.sieges
        .deInstance(siege.instanceId)
        .filter(({ categorie }) => categorie === siege.categorie)
        .map(({ id }) => id);
      const rang = ids.indexOf(siegeId);
      const voisin = ids[sens === 'monter' ? rang - 1 : rang + 1];
      if (voisin === undefined) return null;
      ids[rang] = voisin;
      ids[sens === 'monter' ? rang - 1 : rang + 1] = siegeId;
      // Tous se renumérotent : deux sièges d'un vieux fichier peuvent porter le même rang.
      for (const [place, id] of ids.entries()) depots.sieges.modifier(id, { rang: place + 1 });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
