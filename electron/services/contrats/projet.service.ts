import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { programmationErrors } from '#shared/errors/programmation.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { chiffrer, exigerContrat, exigerProjet } from './projet-ecrit.ts';
import { chiffrerDepuis, ecrireProjet, refuserDauphinPris } from './projet-saisi.ts';

/** Les projets d'une année : les taper, les chiffrer, décider. */
export const createProjetService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  return {
    'programmation.ajouter': ({ contratId, annee, intitule }) => {
      exigerContrat(contexte, contratId);
      const id = nouvelId();
      depots.projets.ajouter({ id, contratId, annee, intitule });
      return { id };
    },

    'programmation.modifier': ({ id, vu, patch }, { fenetre }) => {
      const projet = exigerProjet(contexte, id);
      refuserDauphinPris(contexte, projet, patch);
      refuserSiChangeDepuis(contexte, { tbl: 'projet', id, vu, fenetre, patch });
      ecrireProjet(contexte, projet, patch);
      return null;
    },

    'programmation.chiffrer': ({ id, enveloppeId, vu, patch }, { fenetre }) => {
      chiffrerDepuis(contexte, exigerProjet(contexte, id), { enveloppeId, vu, fenetre, patch });
      return null;
    },

    'programmation.retenir': ({ ids }) => {
      let decides = 0;
      for (const id of ids) {
        exigerProjet(contexte, id);
        for (const { enveloppeId, propose, decide } of depots.projetMontants.duProjet(id)) {
          if (propose === null || decide !== null) continue;
          chiffrer(contexte, id, enveloppeId, { decide: propose });
          decides += 1;
        }
      }
      if (decides === 0) throw programmationErrors.rienADecider();
      return { decides };
    },

    'programmation.retirer': ({ ids }) => {
      for (const id of ids) if (!depots.projets.retirer(id)) throw communErrors.introuvable('Ce projet');
      return { retires: ids.length };
    },
  } satisfies Partial<HandlersFichier>;
};
