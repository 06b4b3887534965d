import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { Contexte } from './contexte.ts';
import type { Registre } from './registre.ts';
import { etablirDeReunion, exigerSignable } from './etablir-de-reunion.ts';

export const MIME_WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Les documents d'une réunion : l'aperçu et le Word viennent du même arbre. */
export const createDocumentService = (
  contexte: Contexte,
  deposer: (fichier: { nom: string; mime: string; octets: Uint8Array }) => string,
  registre: Registre,
) =>
  ({
    'documents.apercu': (voulu) => etablirDeReunion(contexte, voulu),
    'documents.produire': async (voulu) => {
      const document = etablirDeReunion(contexte, voulu);
      exigerSignable(voulu, document);
      const octets = await rendreWord(document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument({ de: 'reunion', ...voulu }, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
