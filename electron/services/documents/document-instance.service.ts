import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_WORD } from './mime-word.ts';
import { etablirDInstance, exigerActeSignable } from './etablir-d-instance.ts';
import { rendreSortant } from './rendre-sortant.ts';
import type { Registre } from './registre.ts';

/** Les actes et lettres d'une instance : l'aperçu et le Word viennent du même arbre. */
export const createDocumentInstanceService = (
  contexte: Contexte,
  deposer: (fichier: { nom: string; mime: string; octets: Uint8Array }) => string,
  registre: Registre,
) =>
  ({
    'projets.apercu': (voulu) => etablirDInstance(contexte, voulu),
    'projets.produire': async (voulu) => {
      const document = etablirDInstance(contexte, voulu);
      exigerActeSignable(voulu, document);
      const sortant = { de: 'instance' as const, ...voulu };
      const { octets, surModele } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null, surModele });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
