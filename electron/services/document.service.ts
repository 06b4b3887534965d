import type { GenreDocument } from '#shared/contract/reunion.contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirConvocation } from '#shared/documents/convocation/convocation.document.ts';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import { etablirReleveDecisions } from '#shared/documents/releve-decisions/releve-decisions.document.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { lireImage } from '#electron/documents/image.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { Contexte } from './contexte.ts';
import { exigerSeance } from './lecture-reunion.ts';

export const MIME_WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Chaque genre de document et la fonction pure qui l'établit. */
const ETABLIR: Readonly<Record<GenreDocument, typeof etablirProcesVerbal>> = {
  convocation: etablirConvocation,
  'proces-verbal': etablirProcesVerbal,
  'releve-decisions': etablirReleveDecisions,
};

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

  function etablir(reunionId: string, genre: GenreDocument): DocumentNeutre {
    const seance = exigerSeance(contexte, reunionId);
    return ETABLIR[genre](seance, { image: image(seance) });
  }

  return {
    'documents.apercu': ({ reunionId, genre }) => etablir(reunionId, genre),
    'documents.produire': async ({ reunionId, genre }) => {
      const document = etablir(reunionId, genre);
      const octets = await rendreWord(document, marianne() ? 'Marianne' : 'Arial');
      return {
        jeton: deposer({ nom: document.nomDeFichier, mime: MIME_WORD, octets }),
        nom: document.nomDeFichier,
        taille: octets.byteLength,
      };
    },
  } satisfies Partial<HandlersFichier>;
};
