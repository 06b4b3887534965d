import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { compteErrors } from '#shared/errors/compte.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiUnAvenantLeNomme } from './avenant/avenant-dependances.ts';
import { exigerInitiale } from './avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { ajouterLeMembre, viserLaZone } from './parties-ajoutees.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';

/** Ce que porte une convention : ses organismes et ses zones (C4, O-13). */
export const createConventionContenuService = (contexte: Contexte) => {
  const { depots } = contexte;
  const partenaires = depots.conventionPartenaires;

  function membreDe(id: string): string {
    const conventionId = partenaires.conventionDuMembre(id);
    if (conventionId === null) throw communErrors.introuvable('Cet organisme');
    return conventionId;
  }

  return {
    'conventions.ajouterMembre': ({ conventionId, structure, ...membre }) => {
      exigerInitiale(contexte, conventionId);
      const structureId = trouverOuCreerStructure(contexte, structure);
      if (structureId === null) throw communErrors.introuvable('Cet organisme');
      return { id: ajouterLeMembre(contexte, { ...membre, conventionId, structureId }) };
    },

    'conventions.modifierMembre': ({ id, vu, patch }, { fenetre }) => {
      const conventionId = membreDe(id);
      refuserSiChangeDepuis(contexte, { tbl: 'convention_membre', id, vu, fenetre, patch });
      partenaires.modifierMembre(id, patch);
      if (patch.chefDeFile === true) partenaires.chefUnique(conventionId, id);
      return null;
    },

    'conventions.retirerMembre': ({ id }) => {
      const conventionId = membreDe(id);
      refuserSiUnAvenantLeNomme(contexte, conventionId, id);
      if (depots.comptes.aDesComptes(id))
        throw compteErrors.membreAvecComptes(partenaires.membres(conventionId).find((un) => un.id === id)?.nom ?? '');
      partenaires.retirerMembre(id);
      return null;
    },

    'conventions.viser': ({ conventionId, zone }) => {
      exigerInitiale(contexte, conventionId);
      return { id: viserLaZone(contexte, conventionId, zone) };
    },

    'conventions.nePlusViser': ({ id }) => {
      const conventionId = partenaires.conventionDeLaZone(id);
      if (conventionId === null) throw communErrors.introuvable('Cette zone');
      refuserSiUnAvenantLeNomme(contexte, conventionId, id);
      partenaires.nePlusViser(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
