import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import type { FormeTableau } from '#shared/domain/tableau/tableau.schema.ts';
import { tableauErrors } from '#shared/errors/tableau.errors.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ecrireTableauAPart } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';
import type { Depot } from '../documents/image-deposee.ts';
import type { Registre } from '../documents/registre.ts';
import type { Deposer } from '../travaux.ts';

const MIMES: Readonly<Record<FormeTableau, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

interface Depots {
  /** Prend ce que l'écran a déposé ; `null` s'il n'attend plus. */
  readonly prendre: (jeton: string) => Depot | null;
  readonly donner: Deposer;
}

/** Les tableaux de l'écran, en classeur ou en CSV : les lignes viennent de l'écran, déjà filtrées et rangées. */
export const createTableauService = (contexte: Contexte, { prendre, donner }: Depots, registre: Registre) =>
  ({
    'tableaux.exporter': async ({ titre, lignes, depot, forme }) => {
      const confie = prendre(depot);
      if (confie === null) throw tableauErrors.perime();
      const { octets: lus } = confie;
      const octets = await ecrireTableauAPart({ octets: lus, titre, lignes }, forme, new AbortController().signal);
      const nom = nomDeFichier(contexte.aujourdHui(), '', titre, forme);
      const objet = `${titre}, ${pluriel(lignes, 'ligne', 'lignes')}`;
      registre.noterExport(
        { quoi: 'tableau', titre, forme },
        { genre: 'export-tableau', titre: 'Tableau exporté', objet, reunionId: null, instanceId: null },
        { nom, mime: MIMES[forme], octets },
      );
      return { jeton: donner({ nom, mime: MIMES[forme], octets }), nom, taille: octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
