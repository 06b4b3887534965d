import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
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

    'conventions.viserFamille': ({ conventionId, famille, departement }) => {
      exigerInitiale(contexte, conventionId);
      const genre = famille === 'frr' ? 'commune' : 'qpv';
      const codes = depots.famillesDeZones.codes(famille, departement);
      if (codes.length === 0) throw conventionErrors.familleVide(famille);
      const dedans = new Set(partenaires.zones(conventionId).map((une) => `${une.genre} ${une.code ?? ''}`));
      const neuves = codes.filter((code) => !dedans.has(`${genre} ${code}`));
      for (const code of neuves) {
        const libelle = depots.territoires.nommer({ genre, code }) ?? code;
        const zone = { genre, code, libelle, motif: null, nonLimitative: false } as const;
        partenaires.viser({ ...zone, id: contexte.nouvelId(), conventionId, entreeId: null });
      }
      return { ajoutees: neuves.length, deja: codes.length - neuves.length };
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
