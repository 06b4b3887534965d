import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { ZoneSaisie } from '#shared/domain/convention/membre.schema.ts';
import { appelErrors } from '#shared/errors/appel.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerCandidature } from './appel-lu.ts';

const RIEN = { demande: null, retenu: null, beneficiaires: null };

/** Ce que porte une candidature : consortium, zones, montants par année, publics (1.11, 1.20, 1.25). */
export const createContenuDeCandidatureService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const { candidatures, instructions } = depots;

  function nommee(zone: ZoneSaisie) {
    if (zone.genre === 'mots') return { ...zone, code: null };
    const libelle = depots.territoires.nommer(zone);
    if (libelle === null) throw appelErrors.zoneInconnue();
    return { ...zone, libelle, motif: null, nonLimitative: false };
  }

  /** Un seul chef de file : les autres ne le sont plus. */
  function chefUnique(candidatureId: string, membreId: string): void {
    for (const { id, chefDeFile } of candidatures.membres.de(candidatureId))
      if (chefDeFile && id !== membreId) candidatures.membres.modifier(id, { chefDeFile: false });
  }

  return {
    'candidatures.ajouterMembre': ({ candidatureId, structure, ...membre }) => {
      exigerCandidature(contexte, candidatureId);
      const structureId = trouverOuCreerStructure(contexte, structure);
      if (structureId === null) throw communErrors.introuvable('Cet organisme');
      if (candidatures.membres.de(candidatureId).some((un) => un.structureId === structureId))
        throw appelErrors.dejaMembre(structure);
      const id = nouvelId();
      candidatures.membres.ajouter(candidatureId, { ...membre, id, structureId });
      if (membre.chefDeFile) chefUnique(candidatureId, id);
      return { id };
    },

    'candidatures.modifierMembre': ({ id, vu, patch }, { fenetre }) => {
      const candidatureId = candidatures.membres.parentDe(id);
      if (candidatureId === null) throw communErrors.introuvable('Cet organisme');
      exigerCandidature(contexte, candidatureId);
      refuserSiChangeDepuis(contexte, { tbl: 'candidature_membre', id, vu, fenetre, patch });
      candidatures.membres.modifier(id, patch);
      if (patch.chefDeFile === true) chefUnique(candidatureId, id);
      return null;
    },

    'candidatures.viser': ({ candidatureId, zone }) => {
      exigerCandidature(contexte, candidatureId);
      const lue = nommee(zone);
      const deja = candidatures.zones
        .de(candidatureId)
        .some(
          (une) => une.genre === lue.genre && (lue.code === null ? une.libelle === lue.libelle : une.code === lue.code),
        );
      if (deja) throw appelErrors.zoneDejaVisee(lue.libelle);
      const id = nouvelId();
      candidatures.zones.ajouter(candidatureId, { ...lue, id });
      return { id };
    },

    'candidatures.chiffrer': ({ candidatureId, annee, vu, patch }, { fenetre }) => {
      exigerCandidature(contexte, candidatureId);
      const ligne = instructions.ligneDe('candidature_annee', candidatureId, annee);
      if (ligne !== null) refuserSiChangeDepuis(contexte, { tbl: 'candidature_annee', id: ligne, vu, fenetre, patch });
      const avant = instructions.annees([candidatureId]).find((une) => une.annee === annee);
      const dits = Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));
      instructions.chiffrer({ id: nouvelId(), ...RIEN, ...avant, ...dits, candidatureId, annee });
      return null;
    },

    'candidatures.oterAnnee': ({ candidatureId, annee }) => {
      exigerCandidature(contexte, candidatureId);
      instructions.oterAnnee(candidatureId, annee);
      return null;
    },

    'candidatures.toucher': ({ candidatureId, publicId, coche }) => {
      const { appelId } = exigerCandidature(contexte, candidatureId);
      if (depots.appels.publics.parentDe(publicId) !== appelId) throw communErrors.introuvable('Ce public');
      if (coche) instructions.toucher(nouvelId(), candidatureId, publicId);
      else instructions.nePlusToucher(candidatureId, publicId);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
