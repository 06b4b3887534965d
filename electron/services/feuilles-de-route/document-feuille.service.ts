import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import { ecrireTableau } from '#electron/documents/tableur/ecrire-tableau.ts';
import { etablirDeFeuille, tableauDeFeuille } from './dossier-de-feuille.ts';
import { exigerFeuille } from './feuille-de-route.service.ts';
import type { Registre } from '../documents/registre.ts';
import { rendreSortant } from '../documents/rendre-sortant.ts';
import { deQui } from './ressort-de-feuille.ts';
import { dater } from '../documents/sorties.ts';
import type { Deposer } from '../travaux.ts';

/** Le type d'un classeur Excel. */
export const MIME_EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** La feuille de route en Word, entière ou une fiche seule, et en Excel : l'aperçu et le Word viennent du même arbre. */
export const createDocumentFeuilleService = (contexte: Contexte, deposer: Deposer, registre: Registre) =>
  ({
    'documentsDeFeuille.apercu': (voulu) => etablirDeFeuille(contexte, voulu),

    'documentsDeFeuille.tableur': ({ feuilleId }) => {
      const feuille = exigerFeuille(contexte, feuilleId);
      const tableau = tableauDeFeuille(contexte, feuilleId);
      const octets = ecrireTableau(tableau, 'xlsx');
      const de = deQui(contexte, feuille);
      const nom = nomDeFichier(contexte.aujourdHui(), `${de} ${feuille.intitule}`, 'feuille de route', 'xlsx');
      registre.noterExport(
        { quoi: 'feuille-de-route', feuilleId },
        {
          genre: 'export-feuille-de-route',
          titre: 'Feuille de route en Excel',
          objet: `${feuille.intitule}, ${de}`,
          reunionId: null,
          instanceId: feuille.instanceId,
        },
        { nom, mime: MIME_EXCEL, octets },
      );
      return { jeton: deposer({ nom, mime: MIME_EXCEL, octets }), nom, taille: octets.byteLength };
    },

    'documentsDeFeuille.produire': async (voulu) => {
      const sortant = dater(contexte, { de: 'feuille', ...voulu });
      const document = etablirDeFeuille(contexte, voulu);
      const { octets } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
