import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import { etablirDeProgrammation } from './dossier-de-programmation.ts';
import type { Registre } from '../documents/registre.ts';
import { rendreSortant } from '../documents/rendre-sortant.ts';
import { dater } from '../documents/sorties.ts';
import type { Deposer } from '../travaux.ts';

/** Le relevé de décisions de la programmation : l'aperçu et le Word viennent du même arbre. */
export const createDocumentProgrammationService = (contexte: Contexte, deposer: Deposer, registre: Registre) =>
  ({
    'documentsDeProgrammation.apercu': (voulu) => etablirDeProgrammation(contexte, voulu),

    'documentsDeProgrammation.produire': async (voulu) => {
      const sortant = dater(contexte, { de: 'programmation', ...voulu });
      const document = etablirDeProgrammation(contexte, voulu);
      const { octets } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
