import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerFiche } from './fiche-action.service.ts';
import { exigerPersonne } from '../annuaire/personne-saisie.ts';

/** La météo d'une action : quatre niveaux en mots, une synthèse que quelqu'un signe à une date. */
export const createMeteoService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  return {
    'meteos.noter': ({ ficheId, ...meteo }) => {
      exigerFiche(contexte, ficheId);
      exigerPersonne(contexte, meteo.personneId);
      if (meteo.le > contexte.aujourdHui()) throw feuilleErrors.meteoAVenir();
      const id = nouvelId();
      depots.meteos.noter({ ...meteo, id, ficheId });
      return { id };
    },

    'meteos.retirer': ({ id }) => {
      if (!depots.meteos.retirer(id)) throw communErrors.introuvable('Cette météo');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
