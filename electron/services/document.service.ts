import type { EntreeLue } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { lireImage } from '#electron/documents/image.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { Contexte } from './contexte.ts';
import { exigerSeance } from './lecture-reunion.ts';

export const MIME_WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Les documents d'une réunion : l'aperçu et le Word viennent du même arbre. */
export const createDocumentService = (
  contexte: Contexte,
  deposer: (fichier: { nom: string; mime: string; octets: Uint8Array }) => string,
  marianne: () => boolean,
) => {
  const { depots } = contexte;

  function image(seance: Seance) {
    const piece = seance.emetteur.blocMarque === null ? null : depots.service.piece(seance.emetteur.blocMarque);
    return piece === null ? null : lireImage(piece.octets);
  }

  function etablir({ reunionId, genre, objets }: EntreeLue<'documents.apercu'>): DocumentNeutre {
    const seance = exigerSeance(contexte, reunionId);
    return etablirDocument(genre, seance, { image: image(seance), objets });
  }

  return {
    'documents.apercu': (voulu) => etablir(voulu),
    'documents.produire': async (voulu) => {
      const document = etablir(voulu);
      const octets = await rendreWord(document, marianne() ? 'Marianne' : 'Arial');
      return {
        jeton: deposer({ nom: document.nomDeFichier, mime: MIME_WORD, octets }),
        nom: document.nomDeFichier,
        taille: octets.byteLength,
      };
    },
  } satisfies Partial<HandlersFichier>;
};
