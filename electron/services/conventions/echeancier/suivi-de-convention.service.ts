import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerInitiale } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';

/** Ce qui se note au fil d'une convention : contrôles, comptes rendus, bilan d'ensemble, et ce qu'elle dit, case par case. */
export const createSuiviDeConventionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const suivi = depots.conventionSuivi;
  const refuserAVenir = (le: string | undefined): void => {
    if (le !== undefined && le > contexte.aujourdHui()) throw conventionErrors.faitAVenir();
  };

  return {
    'conventions.noterFait': ({ conventionId, ...fait }) => {
      exigerInitiale(contexte, conventionId);
      refuserAVenir(fait.le);
      const deja = suivi
        .faits(conventionId)
        .some(({ genre, annee }) => genre === fait.genre && (genre === 'bilan_d_ensemble' || annee === fait.annee));
      if (deja && fait.genre !== 'controle') throw conventionErrors.dejaNote();
      const id = nouvelId();
      suivi.noter({ ...fait, id, conventionId });
      return { id };
    },

    'conventions.modifierFait': ({ id, vu, patch }, { fenetre }) => {
      if (suivi.conventionDuFait(id) === null) throw communErrors.introuvable('Ce fait');
      refuserAVenir(patch.le);
      refuserSiChangeDepuis(contexte, { tbl: 'convention_fait', id, vu, fenetre, patch });
      suivi.modifierFait(id, patch);
      return null;
    },

    'conventions.retirerFait': ({ id }) => {
      if (!suivi.oter(id)) throw communErrors.introuvable('Ce fait');
      return null;
    },

    'conventions.pointer': ({ conventionId, coche, pointage }) => {
      exigerInitiale(contexte, conventionId);
      if (coche) suivi.cocher({ ...pointage, id: nouvelId(), conventionId });
      else suivi.decocher({ ...pointage, conventionId });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
