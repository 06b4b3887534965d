import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { refusDeMesure } from '#shared/domain/feuille-de-route/mesure.errors.ts';
import { fauteDeMesure, fauteDeValeur } from '#shared/domain/feuille-de-route/mesure.rules.ts';
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
      const avant = exiger(id);
      const { nature = avant.nature } = patch;
      // Une valeur d'avant la règle n'empêche que de changer de nature, non de corriger le reste.
      if (
        nature !== avant.nature &&
        depots.indicateurs.mesures(id).some(({ valeur }) => fauteDeValeur(nature, valeur) !== null)
      )
        throw feuilleErrors.natureImpossible();
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
      const faute = fauteDeMesure(nature, mesure, depots.indicateurs.mesures(indicateurId));
      if (faute !== null) throw refusDeMesure[faute]();
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
