import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { depasseCent } from '#shared/domain/feuille-de-route/indicateur.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFiche } from './fiche-action.service.ts';

/** Les indicateurs d'une action et leurs valeurs : un nombre, une date, une source, un territoire. */
export const createFicheIndicateurService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exiger(id: string) {
    const indicateur = depots.indicateurs.parId(id);
    if (indicateur === null) throw communErrors.introuvable('Cet indicateur');
    return indicateur;
  }

  return {
    'indicateurs.ajouter': ({ ficheId, ...indicateur }) => {
      exigerFiche(contexte, ficheId);
      const id = nouvelId();
      depots.indicateurs.ajouter({ ...indicateur, id, ficheId });
      return { id };
    },

    'indicateurs.modifier': ({ id, vu, patch }, { fenetre }) => {
      exiger(id);
      refuserSiChangeDepuis(contexte, { tbl: 'indicateur', id, vu, fenetre, patch });
      depots.indicateurs.modifier(id, patch);
      return null;
    },

    'indicateurs.retirer': ({ id }) => {
      if (!depots.indicateurs.retirer(id)) throw communErrors.introuvable('Cet indicateur');
      return null;
    },

    'mesures.noter': ({ indicateurId, ...mesure }) => {
      const { nature } = exiger(indicateurId);
      if (depasseCent(nature, mesure.valeur)) throw feuilleErrors.plusDeCent();
      if (mesure.moment !== 'cible' && mesure.le > contexte.aujourdHui()) throw feuilleErrors.mesureAVenir();
      const id = nouvelId();
      depots.indicateurs.noter({ ...mesure, id, indicateurId });
      return { id };
    },

    'mesures.oter': ({ id }) => {
      if (!depots.indicateurs.oter(id)) throw communErrors.introuvable('Cette valeur');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
