import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { messageDuRendu } from '#shared/documents/courriel/message-du-rendu.ts';
import { nomSur } from '#shared/documents/dossier/nom-sur.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { messageDuReleve, releveSigne } from '#shared/documents/releve-decisions/message-du-releve.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import { etablirBrouillon, type PieceDeCourriel } from '#electron/documents/courriel.ts';
import type { Contexte } from './contexte.ts';
import { exigerSeance } from './lecture-reunion.ts';
import type { Deposer } from './travaux.ts';

/** Les brouillons de courriel d'après la séance : le compte rendu signé, ou le relevé. La personne les envoie. */
export const createCourrielDuRenduService = (contexte: Contexte, deposer: Deposer) => {
  const { depots, nouvelId } = contexte;

  /** Le PDF signé, tel qu'il a été déposé : un document de nous, modifiable, ne part jamais. */
  function jointe(pieceId: string): PieceDeCourriel {
    const piece = depots.service.piece(pieceId);
    if (piece === null) throw renduErrors.sansSigne();
    return { nom: nomSur(piece.nom), mime: piece.mime, base64: piece.octets.toString('base64') };
  }

  function preparer(seance: Seance, quoi: 'compte_rendu' | 'releve') {
    if (quoi === 'releve') {
      const signe = releveSigne(seance);
      return { message: messageDuReleve(seance), pieces: signe === null ? [] : [jointe(signe)] };
    }
    const version = versionEnVigueur(seance.versions);
    if (version === null || version.signePieceId === null) throw renduErrors.sansSigne();
    return { message: messageDuRendu(seance, version), pieces: [jointe(version.signePieceId)] };
  }

  return {
    'rendu.brouillon': ({ reunionId, quoi }) => {
      const seance = exigerSeance(contexte, reunionId);
      const { message, pieces } = preparer(seance, quoi);
      if (message.cci.length === 0) throw convocationErrors.sansDestinataire();
      const octets = new TextEncoder().encode(etablirBrouillon(message, { pieces, frontiere: `=_${nouvelId()}` }));
      const sujet = quoi === 'releve' ? 'relevé de décisions' : nomDuRendu(seance);
      const nom = nomDeFichier(seance.reunion.date, nomCourt(seance.instance), `courriel ${sujet}`, 'eml');
      return { jeton: deposer({ nom, mime: 'message/rfc822', octets }), nom, taille: octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
