import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import type { Contexte } from '../contexte.ts';
import type { Depot } from '../documents/image-deposee.ts';
import { exigerPoint, exigerReunion } from '../reunions/lecture-reunion.ts';
import { garderPdf } from './pdf-garde.ts';
import { exigerVersion } from './lecture-version.ts';

/** Le circuit d'une version figée : accord, signature, dépôt du PDF signé, envoi ; et ses occultations. */
export const createCircuitService = (
  contexte: Contexte,
  depot: (jeton: string) => Depot | null,
  deposer: (fichier: Depot) => string,
) => {
  const { depots, nouvelId } = contexte;

  function exigerAttente(id: string) {
    const attente = depots.versions.attente(id);
    if (attente === null) throw communErrors.introuvable('Cette attente');
    return attente;
  }

  /** Rien ne se signe ni ne s'envoie avant la séance. */
  function exigerApresSeance(reunionId: string, dates: Readonly<Record<string, string | null | undefined>>): void {
    const { date } = exigerReunion(contexte, reunionId);
    for (const [nom, quand] of Object.entries(dates))
      if (quand !== null && quand !== undefined && quand < date) throw renduErrors.dateAvantSeance(nom, date);
  }

  return {
    'versions.noter': ({ id, patch }) => {
      const { reunionId } = exigerVersion(contexte, id);
      exigerApresSeance(reunionId, { 'patch.signeLe': patch.signeLe, 'patch.envoyeLe': patch.envoyeLe });
      depots.versions.modifier(id, patch);
      return null;
    },

    'versions.deposerSigne': ({ id, jeton, signeLe }) => {
      const { reunionId, signePieceId: avant } = exigerVersion(contexte, id);
      exigerApresSeance(reunionId, { signeLe });
      depots.versions.modifier(id, { signePieceId: garderPdf(contexte, depot(jeton), renduErrors), signeLe });
      if (avant !== null) depots.pieces.oublierSiLibre(avant);
      for (const attente of depots.versions.attentes(reunionId))
        if (attente.versionId === id && attente.objet === 'signature' && attente.recuLe === null)
          depots.versions.modifierAttente(attente.id, { recuLe: signeLe < attente.depuis ? attente.depuis : signeLe });
      return null;
    },

    'versions.signe': ({ id }) => {
      const { signePieceId } = exigerVersion(contexte, id);
      const piece = signePieceId === null ? null : depots.service.piece(signePieceId);
      if (piece === null) throw renduErrors.sansSigne();
      return { jeton: deposer(piece), nom: piece.nom, taille: piece.octets.byteLength };
    },

    'attentes.ajouter': ({ recuLe = null, ...attente }) => {
      const { reunionId } = exigerVersion(contexte, attente.versionId);
      exigerApresSeance(reunionId, { depuis: attente.depuis });
      if (recuLe !== null && recuLe < attente.depuis) throw renduErrors.recuAvantDemande('recuLe', attente.depuis);
      const id = nouvelId();
      depots.versions.ajouterAttente({ id, ...attente });
      if (recuLe !== null) depots.versions.modifierAttente(id, { recuLe });
      return { id };
    },

    'attentes.recevoir': ({ id, recuLe }) => {
      const { depuis } = exigerAttente(id);
      if (recuLe !== null && recuLe < depuis) throw renduErrors.recuAvantDemande('recuLe', depuis);
      depots.versions.modifierAttente(id, { recuLe });
      return null;
    },

    'attentes.retirer': ({ id }) => {
      exigerAttente(id);
      depots.versions.retirerAttente(id);
      return null;
    },

    'occultations.pointer': ({ pointId, cle, fait }) => {
      exigerPoint(contexte, pointId);
      if (fait) depots.versions.cocher({ id: nouvelId(), pointId, cle, le: contexte.aujourdHui() });
      else depots.versions.decocher(pointId, cle);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
