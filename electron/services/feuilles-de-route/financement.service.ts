import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { FinancementSaisi } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFiche } from './fiche-action.service.ts';

/** Le plan de financement d'une action : qui, d'où vient l'argent, combien. */
export const createFinancementService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function verifier({ origine, actionP147 }: Pick<FinancementSaisi, 'origine' | 'actionP147'>): void {
    if (actionP147 !== null && origine !== 'p147') throw feuilleErrors.actionP147DAutre();
  }

  return {
    'financements.ajouter': ({ ficheId, ...ligne }) => {
      exigerFiche(contexte, ficheId);
      verifier(ligne);
      const id = nouvelId();
      depots.ficheContenu.ajouterFinancement({ ...ligne, id, ficheId });
      return { id };
    },

    'financements.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = depots.ficheContenu.financement(id);
      if (avant === null) throw communErrors.introuvable('Cette ligne de financement');
      // Passée à une autre origine, une ligne perd le numéro qui ne vaut que pour le programme 147.
      const complet =
        patch.origine !== undefined && patch.origine !== 'p147' && patch.actionP147 === undefined
          ? { ...patch, actionP147: null }
          : patch;
      verifier({
        origine: complet.origine ?? avant.origine,
        actionP147: complet.actionP147 === undefined ? avant.actionP147 : complet.actionP147,
      });
      refuserSiChangeDepuis(contexte, { tbl: 'financement', id, vu, fenetre, patch });
      depots.ficheContenu.modifierFinancement(id, complet);
      return null;
    },

    'financements.retirer': ({ id }) => {
      if (!depots.ficheContenu.retirerFinancement(id)) throw communErrors.introuvable('Cette ligne de financement');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
