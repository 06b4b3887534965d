import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from '../../contexte.ts';
import { MIME_WORD } from '../../documents/mime-word.ts';
import type { Registre } from '../../documents/registre.ts';
import { rendreSortant } from '../../documents/rendre-sortant.ts';
import type { Deposer } from '../../travaux.ts';
import { refuserLesDonneesPersonnelles } from './constats-du-rapport.ts';
import { documentDuRapport, etablirDeRapport } from './document-du-rapport.ts';
import { exigerRapport } from './lecture-rapport.ts';

/** Le rapport en Word : l'aperçu et le fichier viennent du même arbre ; une donnée personnelle l'arrête (D9). */
export const createDocumentRapportService = (contexte: Contexte, deposer: Deposer, registre: Registre) =>
  ({
    'documentsDeRapport.apercu': ({ rapportId }) => etablirDeRapport(contexte, rapportId),

    'documentsDeRapport.produire': async ({ rapportId }) => {
      const lu = exigerRapport(contexte, rapportId);
      refuserLesDonneesPersonnelles(contexte, lu);
      const document = documentDuRapport(contexte, lu);
      const sortant = { rapportId, de: 'rapport' as const };
      const { octets } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
