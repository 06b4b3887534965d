import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerPersonne } from './personne-saisie.ts';
import { createVeille } from './veille.ts';

/** « C’est bien elle » : un constat de la veille écarté ne se montre plus tant que la valeur ne change pas. */
export const createVeilleService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const veille = createVeille(contexte);
  return {
    'veille.ecarter': ({ personneId, sorte }) => {
      const releves = veille.deLaFiche(exigerPersonne(contexte, personneId));
      const trouve = releves.find(({ releve, ecarte }) => releve.sorte === sorte && ecarte === null);
      if (trouve === undefined || trouve.valeur === null) throw communErrors.introuvable('Ce constat');
      depots.constatsEcartes.ecarter({ id: nouvelId(), personneId, constat: sorte, valeur: trouve.valeur });
      // Deux personnes, vues d'une fiche, le sont aussi de l'autre.
      if (sorte === 'doublon')
        depots.constatsEcartes.ecarter({
          id: nouvelId(),
          personneId: trouve.valeur,
          constat: sorte,
          valeur: personneId,
        });
      return null;
    },

    'veille.remettre': ({ id }) => {
      const ecarte = depots.constatsEcartes.parId(id);
      if (ecarte === null) throw communErrors.introuvable('Ce constat');
      depots.constatsEcartes.remettre(id);
      if (ecarte.constat === 'doublon') depots.constatsEcartes.remettreDouble(ecarte.valeur, ecarte.personneId);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
