import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from '../contexte.ts';
import type { Registre } from './registre.ts';
import { rendreSortant } from './rendre-sortant.ts';
import { etablirDeReunion, exigerSignable } from './etablir-de-reunion.ts';
import { MIME_WORD } from './mime-word.ts';

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
      const sortant = { de: 'reunion' as const, ...voulu };
      const { octets, surModele } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null, surModele });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
