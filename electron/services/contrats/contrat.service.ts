import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { contratErrors } from '#shared/errors/contrat.errors.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import { poserLesJalons } from './conduite.service.ts';
import type { Contexte } from '../contexte.ts';

/** Les contrats de ville que suit le fichier, choisis dans le référentiel. */
export const createContratService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function refuserSuivi(code: string): void {
    const suivi = depots.contrats.parCode(code);
    if (suivi !== null) throw instanceErrors.contratSuivi(suivi.libelle);
  }

  return {
    'contrats.ajouter': ({ code }) => {
      const contrat = depots.territoires.contratDuReferentiel(code);
      if (contrat === null) throw instanceErrors.contratInconnu();
      refuserSuivi(code);
      const id = nouvelId();
      depots.contrats.ajouter({ id, code, libelle: contrat.libelle });
      const suivi = depots.conduites.parId(id);
      if (suivi !== null) poserLesJalons(contexte, suivi, contexte.aujourdHui());
      return { id };
    },

    'contrats.retirer': ({ id }) => {
      const contrat = depots.contrats.parId(id);
      if (contrat === null) throw communErrors.introuvable('Ce contrat de ville');
      // Une feuille de route sans son contrat ne dirait plus de qui elle est, ni quels quartiers elle couvre.
      const portees = depots.feuilles.toutes().filter(({ contratId }) => contratId === id);
      if (portees.length > 0)
        throw contratErrors.porteDesFeuilles(
          contrat.libelle,
          portees.map(({ intitule }) => intitule),
        );
      depots.contrats.marquerSupprime(id, contexte.maintenant().toISOString());
      return null;
    },

    'contrats.restaurer': ({ id }) => {
      const contrat = depots.contrats.supprimeParId(id);
      if (contrat === null) throw communErrors.introuvable('Ce contrat de ville');
      refuserSuivi(contrat.code);
      depots.contrats.marquerSupprime(id, null);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
