import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from './contexte.ts';
import { MIME_WORD } from './document.service.ts';
import { etablirDeFeuille } from './dossier-de-feuille.ts';
import type { Registre } from './registre.ts';
import { rendreSortant } from './rendre-sortant.ts';
import { dater } from './sorties.ts';
import type { Deposer } from './travaux.ts';

/** La feuille de route en Word, entière ou une fiche seule : l'aperçu et le Word viennent du même arbre. */
export const createDocumentFeuilleService = (contexte: Contexte, deposer: Deposer, registre: Registre) =>
  ({
    'documentsDeFeuille.apercu': (voulu) => etablirDeFeuille(contexte, voulu),

    'documentsDeFeuille.produire': async (voulu) => {
      const sortant = dater(contexte, { de: 'feuille', ...voulu });
      const document = etablirDeFeuille(contexte, voulu);
      const { octets } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
