import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { rapportErrors } from '#shared/errors/rapport.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerRapport } from './lecture-rapport.ts';
import { recopier } from './repartir-du-precedent.ts';

/** Les versions d'un rapport : en ouvrir une, la valider, vérifier ce qui est figé (D4). */
export const createRapportVersionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  return {
    'rapports.ouvrirUneVersion': ({ id: depuis }) => {
      const avant = exigerRapport(contexte, depuis);
      if (avant.valideLe === null) throw rapportErrors.pasValide();
      const derniere = depots.rapports.versions(avant.serieId)[0] ?? avant;
      if (derniere.valideLe === null) throw rapportErrors.dejaUneSuite(derniere.version);
      const id = nouvelId();
      const { conventionId, serieId, genre, exercice, debut, fin } = avant;
      const version = derniere.version + 1;
      depots.rapports.ajouter({ id, conventionId, serieId, version, genre, exercice, debut, fin });
      recopier(contexte, avant, id);
      return { id };
    },
  } satisfies Partial<HandlersFichier>;
};
