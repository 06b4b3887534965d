import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { engagementErrors } from '#shared/errors/engagement.errors.ts';
import { trouverOuCreerStructure } from '../../annuaire/personne-saisie.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { exigerInitiale } from '../avenant/en-vigueur.ts';

/** Les signataires, les axes et les engagements d'une convention d'objectifs : qui fait quoi, pour quand. */
export const createEngagementService = (contexte: Contexte) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  const engagements = depots.engagementsDeConvention;

  function exiger(conventionId: string | null, quoi: string): string {
    if (conventionId === null) throw communErrors.introuvable(quoi);
    exigerInitiale(contexte, conventionId);
    return conventionId;
  }
  const refuserAVenir = (nom: string, date: string | null | undefined): void => {
    if ((date ?? '') > aujourdHui()) throw engagementErrors.aVenir(nom);
  };
  function organisme(nom: string): string {
    const structureId = trouverOuCreerStructure(contexte, nom);
    if (structureId === null) throw communErrors.introuvable('Cet organisme');
    return structureId;
  }

  return {
    'signatairesDeConvention.ajouter': ({ conventionId, structure, ...reste }) => {
      exigerInitiale(contexte, conventionId);
      refuserAVenir('signeLe', reste.signeLe);
      const structureId = organisme(structure);
      if (engagements.signataires(conventionId).some((un) => un.structureId === structureId))
        throw engagementErrors.dejaSignataire(structure);
      const id = nouvelId();
      engagements.signer({ ...reste, id, conventionId, structureId });
      return { id };
    },

    'signatairesDeConvention.modifier': ({ id, vu, patch }, { fenetre }) => {
      exiger(engagements.conventionDuSignataire(id), 'Ce signataire');
      refuserAVenir('signeLe', patch.signeLe);
      refuserSiChangeDepuis(contexte, { tbl: 'signature_de_convention', id, vu, fenetre, patch });
      engagements.modifierSignataire(id, patch);
      return null;
    },

    'signatairesDeConvention.retirer': ({ id }) => {
      exiger(engagements.conventionDuSignataire(id), 'Ce signataire');
      engagements.oterSignataire(id);
      return null;
    },

    'axesDeConvention.ajouter': ({ conventionId, intitule }) => {
      exigerInitiale(contexte, conventionId);
      const id = nouvelId();
      engagements.ouvrirAxe({ id, conventionId, intitule });
      return { id };
    },

    'axesDeConvention.modifier': ({ id, vu, patch }, { fenetre }) => {
      exiger(engagements.conventionDeLAxe(id), 'Cet axe');
      refuserSiChangeDepuis(contexte, { tbl: 'convention_axe', id, vu, fenetre, patch });
      engagements.modifierAxe(id, patch);
      return null;
    },

    'axesDeConvention.retirer': ({ id }) => {
      exiger(engagements.conventionDeLAxe(id), 'Cet axe');
      engagements.oterAxe(id);
      return null;
    },

    'engagements.ajouter': ({ axeId, structure, ...reste }) => {
      exiger(engagements.conventionDeLAxe(axeId), 'Cet axe');
      const id = nouvelId();
      engagements.engager({ ...reste, id, axeId, structureId: structure === null ? null : organisme(structure) });
      return { id };
    },

    'engagements.modifier': ({ id, vu, patch: { structure, ...patch } }, { fenetre }) => {
      exiger(engagements.conventionDeLEngagement(id), 'Cet engagement');
      refuserAVenir('tenuLe', patch.tenuLe);
      const structureId =
        structure === undefined ? {} : { structureId: structure === null ? null : organisme(structure) };
      // Tenu, il l'est ce jour-là si l'on n'en dit pas un autre ; repris, il ne l'est plus.
      const tenuLe =
        patch.etat === undefined || patch.tenuLe !== undefined
          ? {}
          : { tenuLe: patch.etat === 'tenu' ? aujourdHui() : null };
      const ecrit = { ...patch, ...structureId, ...tenuLe };
      refuserSiChangeDepuis(contexte, { tbl: 'convention_engagement', id, vu, fenetre, patch: ecrit });
      engagements.modifierEngagement(id, ecrit);
      return null;
    },

    'engagements.retirer': ({ id }) => {
      exiger(engagements.conventionDeLEngagement(id), 'Cet engagement');
      engagements.oterEngagement(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
