import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contexte } from '../../contexte.ts';
import { MIME_WORD } from '../../documents/mime-word.ts';
import type { Registre } from '../../documents/registre.ts';
import { rendreSortant } from '../../documents/rendre-sortant.ts';
import { dater } from '../../documents/sorties.ts';
import type { Deposer } from '../../travaux.ts';
import { etablirBilanDeRegion } from './bilan-de-region.ts';
import { lireDonneesDeRegion } from './lecture-de-region.ts';

/** Toutes les conventions ensemble, à l'écran et sur la page que l'on en remet : les mêmes nombres. */
export const createRegionService = (contexte: Contexte, deposer: Deposer, registre: Registre) =>
  ({
    'conventions.region': () => lireDonneesDeRegion(contexte, contexte.aujourdHui()),

    'documentsDeRegion.apercu': (voulu) => etablirBilanDeRegion(contexte, voulu),

    'documentsDeRegion.produire': async (voulu) => {
      const sortant = dater(contexte, { de: 'region', ...voulu });
      const document = etablirBilanDeRegion(contexte, voulu);
      const { octets } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
