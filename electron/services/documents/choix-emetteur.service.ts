import type { EntreeLue } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { choixDuDocument, estSigneParLEmetteur } from '#shared/domain/service/choix-emetteur.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { emetteurErrors } from '#shared/errors/emetteur.errors.ts';
import type { Contexte } from '../contexte.ts';
import { conventionEnVigueur } from '../conventions/avenant/en-vigueur.ts';
import { emetteurDeLaConvention } from '../conventions/documents/emetteur-de-convention.ts';
import { exigerEmetteurProposable } from './emetteur.service.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';

type Vise = Pick<EntreeLue<'emetteurs.choisir'>, 'objet' | 'id'>;

/** Au nom de qui part une instance, et chacun de ses documents. */
export const createChoixEmetteurService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** L'instance dont on choisit l'émetteur : elle-même, ou celle de la réunion. */
  function instanceDe({ objet, id }: Vise): string {
    if (objet === 'instance') return exigerInstance(contexte, id).id;
    const reunion = depots.reunions.parId(id);
    if (reunion === null) throw communErrors.introuvable('Cette réunion');
    return reunion.instanceId;
  }

  /** Ceux que l'on propose, et celui qui est en place même s'il a été archivé. */
  const proposables = (enPlace: string | null) =>
    depots.emetteurs.lister().filter(({ id, archiveLe }) => archiveLe === null || id === enPlace);

  return {
    'emetteurs.deLInstance': ({ instanceId }) => {
      exigerInstance(contexte, instanceId);
      const choisi = depots.emetteurs.deLInstance(instanceId)?.id ?? null;
      return { choisi, emetteurs: proposables(choisi), logos: depots.logos.deLInstance(instanceId) };
    },

    'emetteurs.donnerALInstance': ({ instanceId, emetteurId }) => {
      exigerInstance(contexte, instanceId);
      if (emetteurId !== null) exigerEmetteurProposable(contexte, emetteurId);
      depots.emetteurs.poserSurLInstance(instanceId, emetteurId);
      return null;
    },

    'emetteurs.deLaConvention': ({ conventionId }) => {
      const convention = conventionEnVigueur(contexte, conventionId);
      const { emetteurId: choisi, signataireId } = convention;
      const emetteur = emetteurDeLaConvention(contexte, convention);
      const signataires = depots.signataires
        .deLEmetteur(emetteur.id)
        .filter((un) => un.retireLe === null || un.id === signataireId);
      return { choisi, emetteur, emetteurs: proposables(choisi), signataireChoisi: signataireId, signataires };
    },

    'emetteurs.donnerALaConvention': ({ conventionId, emetteurId, signataireId }) => {
      const enPlace = conventionEnVigueur(contexte, conventionId);
      if (emetteurId !== null && emetteurId !== enPlace.emetteurId) exigerEmetteurProposable(contexte, emetteurId);
      const emetteur = emetteurDeLaConvention(contexte, { emetteurId, signataireId });
      const signataire = signataireId === null ? null : depots.signataires.parId(signataireId);
      if (signataireId !== null && signataire?.emetteurId !== emetteur.id) throw emetteurErrors.autreSignataire();
      if (signataire !== null && signataire.retireLe !== null && enPlace.signataireId !== signataireId)
        throw emetteurErrors.signataireRetire();
      depots.conventions.modifier(conventionId, { emetteurId, signataireId });
      return null;
    },

    'emetteurs.duDocument': ({ objet, id, genre }) => {
      const instanceId = instanceDe({ objet, id });
      const choix = choixDuDocument(depots.auNomDe.choisis({ objet, id }), genre);
      const emetteur = choix?.emetteur ?? depots.auNomDe.habituel(instanceId);
      if (emetteur === null) throw communErrors.introuvable('Votre service');
      const habituelle = depots.emetteurs.deLInstance(instanceId) === null ? 'fichier' : 'instance';
      return {
        emetteur,
        provenance: choix === undefined ? habituelle : choix.genre === genre ? 'document' : 'convocation',
        signe: estSigneParLEmetteur(genre),
        emetteurs: proposables(emetteur.id).map(({ id: autre, intitule }) => ({
          id: autre,
          intitule,
          signataires: depots.signataires
            .deLEmetteur(autre)
            .filter((un) => un.retireLe === null || un.id === emetteur.signataire?.id),
        })),
      };
    },

    'emetteurs.choisir': ({ objet, id, genre, choix }) => {
      instanceDe({ objet, id });
      if (choix === null) {
        depots.choixEmetteurs.oublier({ objet, id }, genre);
        return null;
      }
      const { emetteurId, signataireId } = choix;
      const enPlace = depots.choixEmetteurs.deLObjet({ objet, id }).find((un) => un.genre === genre);
      if (enPlace?.emetteurId !== emetteurId) exigerEmetteurProposable(contexte, emetteurId);
      const signataire = signataireId === null ? null : depots.signataires.parId(signataireId);
      if (signataireId !== null && signataire?.emetteurId !== emetteurId) throw emetteurErrors.autreSignataire();
      if (signataire !== null && signataire.retireLe !== null && enPlace?.signataireId !== signataireId)
        throw emetteurErrors.signataireRetire();
      depots.choixEmetteurs.poser({ objet, id }, { id: nouvelId(), genre, emetteurId, signataireId });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
