import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import { poserLesJalons } from './conduite.service.ts';
import type { Contexte } from '../contexte.ts';

/** Les contrats de ville que suit le fichier, choisis dans le référentiel du département. */
export const createContratService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function refuserSuivi(code: string): void {
    const suivi = depots.contrats.parCode(code);
    if (suivi !== null) throw instanceErrors.contratSuivi(suivi.libelle);
  }

  return {
    'contrats.ajouter': ({ code }) => {
      const contrat = depots.territoires
        .contratsDuDepartement(depots.service.fichier()?.departementCode ?? '')
        .find((c) => c.code === code);
      if (contrat === undefined) throw instanceErrors.contratInconnu();
      refuserSuivi(code);
      const id = nouvelId();
      depots.contrats.ajouter({ id, code, libelle: contrat.libelle });
      const suivi = depots.conduites.parId(id);
      if (suivi !== null) poserLesJalons(contexte, suivi, contexte.aujourdHui());
      return { id };
    },

    'contrats.retirer': ({ id }) => {
      if (depots.contrats.parId(id) === null) throw communErrors.introuvable('Ce contrat de ville');
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
