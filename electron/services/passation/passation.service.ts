import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { rediger } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import type { Registre } from '../documents/registre.ts';
import type { Deposer } from '../travaux.ts';
import type { LecturePassation } from './lire-passation.ts';

/** Passer la main : ce que laisse qui s'en va, à l'écran et en Word. */
export const createPassationService = (
  contexte: Contexte,
  passation: LecturePassation,
  registre: Pick<Registre, 'police'>,
  deposer: Deposer,
) =>
  ({
    'passation.lire': () => passation.lire(),
    'passation.produire': async ({ sansNotes }) => {
      const document = passation.document(sansNotes);
      const tirage = { police: registre.police(), produitLe: contexte.maintenant().toISOString() };
      const octets = await rediger(document, tirage, new AbortController().signal);
      const nom = document.nomDeFichier;
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
