import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { compteErrors } from '#shared/errors/compte.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiUnAvenantLeNomme } from './avenant/avenant-dependances.ts';
import { exigerInitiale } from './avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { refusDuDejaNomme } from './deja-dans-la-convention.ts';
import { nommerLaZone } from './zone-nommee.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';

/** Ce que porte une convention : ses organismes et ses zones (C4, O-13). */
export const createConventionContenuService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
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
      const deja = partenaires.membres(conventionId).find((un) => un.structureId === structureId);
      if (deja !== undefined)
        throw refusDuDejaNomme(contexte, conventionId, { ou: 'structure', ...deja }, conventionErrors.dejaMembre);
      const id = nouvelId();
      partenaires.ajouterMembre({ ...membre, id, conventionId, structureId, entreeId: null });
      if (membre.chefDeFile) partenaires.chefUnique(conventionId, id);
      return { id };
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
      const lue = nommerLaZone(contexte, conventionId, zone);
      const id = nouvelId();
      partenaires.viser({ ...lue, id, conventionId, entreeId: null });
      return { id };
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
