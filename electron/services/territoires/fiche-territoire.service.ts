import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import { etablirDeTerritoire } from '../documents/etablir-de-territoire.ts';
import { lireTerritoire } from './lecture-territoire.ts';
import type { Registre } from '../documents/registre.ts';
import { rendreSortant } from '../documents/rendre-sortant.ts';
import { dater } from '../documents/sorties.ts';
import type { Deposer } from '../travaux.ts';

/** La fiche d'un territoire à l'écran, et la page que l'on en remet : les mêmes nombres. */
export const createFicheTerritoireService = (contexte: Contexte, deposer: Deposer, registre: Registre) =>
  ({
    'territoires.fiche': (vise) => lireTerritoire(contexte, vise, contexte.aujourdHui()),

    'documentsDeTerritoire.apercu': (voulue) => etablirDeTerritoire(contexte, voulue),

    'documentsDeTerritoire.produire': async (voulue) => {
      const sortant = dater(contexte, { de: 'territoire', ...voulue });
      const document = etablirDeTerritoire(contexte, voulue);
      const { octets } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
