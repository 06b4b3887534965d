import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from '../../contexte.ts';
import { MIME_WORD } from '../../documents/mime-word.ts';
import { etablirDeConvention } from './dossier-de-convention.ts';
import type { Registre } from '../../documents/registre.ts';
import { rendreSortant } from '../../documents/rendre-sortant.ts';
import { dater } from '../../documents/sorties.ts';
import type { Deposer } from '../../travaux.ts';

/** Les documents de l'échéancier d'une convention : l'aperçu et le Word viennent du même arbre. */
export const createDocumentConventionService = (contexte: Contexte, deposer: Deposer, registre: Registre) =>
  ({
    'documentsDeConvention.apercu': (voulu) => etablirDeConvention(contexte, voulu),

    'documentsDeConvention.produire': async (voulu) => {
      const sortant = dater(contexte, { de: 'convention', ...voulu });
      const document = etablirDeConvention(contexte, voulu);
      const { octets } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
