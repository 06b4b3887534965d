import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { Inscription } from '#electron/repositories/feuilles-de-route/fiche-action.repository.ts';
import type { Contexte } from '../contexte.ts';
import { exigerFiche } from './fiche-action.service.ts';
import { deplacerInscription, inscrireEn } from './inscription-de-fiche.ts';

/** Où une fiche action s'inscrit : plusieurs feuilles de route peuvent porter la même. */
export const createInscriptionService = (contexte: Contexte) => {
  const { depots } = contexte;

  function exiger(id: string): Inscription {
    const inscription = depots.fichesAction.inscription(id);
    if (inscription === null) throw communErrors.introuvable('Cette place');
    return inscription;
  }

  return {
    'fichesAction.deplacer': ({ inscriptionId, axeId, objectifId, rang }) => {
      deplacerInscription(contexte, exiger(inscriptionId), { axeId, objectifId }, rang);
      return null;
    },

    'fichesAction.inscrire': ({ id, ...place }) => {
      exigerFiche(contexte, id);
      inscrireEn(contexte, id, place);
      return null;
    },

    'fichesAction.desinscrire': ({ inscriptionId }) => {
      const { ficheId } = exiger(inscriptionId);
      if (depots.fichesAction.inscriptions(ficheId).length < 2) throw feuilleErrors.derniereInscription();
      depots.fichesAction.desinscrire(inscriptionId);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
