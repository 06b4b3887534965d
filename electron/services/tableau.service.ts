import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import type { FormeTableau } from '#shared/domain/tableau/tableau.schema.ts';
import { ecrireTableauAPart } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from './contexte.ts';
import type { Deposer } from './travaux.ts';

const MIMES: Readonly<Record<FormeTableau, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Les tableaux de l'écran, en classeur ou en CSV : les lignes viennent de l'écran, déjà filtrées et rangées. */
export const createTableauService = (contexte: Contexte, deposer: Deposer) =>
  ({
    'tableaux.exporter': async ({ tableau, forme }) => {
      const octets = await ecrireTableauAPart(tableau, forme, new AbortController().signal);
      const nom = nomDeFichier(contexte.aujourdHui(), '', tableau.titre, forme);
      return { jeton: deposer({ nom, mime: MIMES[forme], octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
