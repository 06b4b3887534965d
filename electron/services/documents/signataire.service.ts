import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { emetteurErrors } from '#shared/errors/emetteur.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerEmetteur } from './emetteur.service.ts';

/** Ceux qui signent pour un émetteur, et qui signe à défaut d'un autre. */
export const createSignataireService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const exiger = (id: string) => {
    const signataire = depots.signataires.parId(id);
    if (signataire === null) throw communErrors.introuvable('Ce signataire');
    return signataire;
  };

  return {
    'signataires.ajouter': ({ emetteurId, ...saisie }) => {
      exigerEmetteur(contexte, emetteurId);
      const id = nouvelId();
      depots.signataires.ajouter({ ...saisie, id, emetteurId });
      return { id };
    },

    'signataires.modifier': ({ id, vu, patch }, { fenetre }) => {
      exiger(id);
      refuserSiChangeDepuis(contexte, { tbl: 'signataire', id, vu, fenetre, patch });
      depots.signataires.modifier(id, patch);
      return null;
    },

    'signataires.definirParDefaut': ({ emetteurId, id }) => {
      exigerEmetteur(contexte, emetteurId);
      const signataire = id === null ? null : exiger(id);
      if (signataire !== null && signataire.emetteurId !== emetteurId) throw emetteurErrors.autreSignataire();
      if (signataire !== null && signataire.retireLe !== null) throw emetteurErrors.signataireRetire();
      depots.signataires.sansDefaut(emetteurId);
      if (signataire !== null) depots.signataires.modifier(signataire.id, { parDefaut: true });
      return null;
    },

    'signataires.retirer': ({ id }) => {
      exiger(id);
      if (depots.signataires.choisi(id) === 0) depots.signataires.effacer(id);
      else depots.signataires.modifier(id, { parDefaut: false, retireLe: contexte.aujourdHui() });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
