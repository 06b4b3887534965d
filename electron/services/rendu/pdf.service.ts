import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DocumentSortant } from '#shared/contract/registre.contract.ts';
import { productionErrors } from '#shared/errors/production.errors.ts';
import type { Bureautique } from '#electron/poste/bureautique.ts';
import { type PagesExactes, pagesExactes } from '#electron/travaux/pages-exactes.ts';
import type { Contexte } from '../contexte.ts';
import type { Registre } from '../documents/registre.ts';
import { rendreSortant } from '../documents/rendre-sortant.ts';
import { dater, etablirSortant, exigerSortable } from '../documents/sorties.ts';
import type { Deposer, Travaux } from '../travaux.ts';

const MIME_PDF = 'application/pdf';

/** Ce que le poste apporte au PDF. */
export interface OutilsDePdf {
  /** LibreOffice, s'il est là. */
  readonly bureautique: () => Bureautique | null;
  /** Le PDF de la feuille que montre une fenêtre ; `null` : cet hôte ne sait pas. */
  readonly imprimer: ((fenetre: number) => Promise<Uint8Array>) | null;
}

/** Le PDF d'un document et ses pages exactes : LibreOffice à part, arrêtable ; sinon la feuille telle qu'elle se montre. */
export const createPdfService = (
  contexte: Contexte,
  registre: Registre,
  travaux: Travaux,
  { bureautique, imprimer }: OutilsDePdf,
  deposer: Deposer,
) => {
  function etablir(demande: DocumentSortant) {
    const voulu = dater(contexte, demande);
    const document = etablirSortant(contexte, voulu);
    return { voulu, document, nom: document.nomDeFichier.replace(/\.docx$/u, '.pdf') };
  }

  function mettreEnPages(
    { voulu, document, nom }: ReturnType<typeof etablir>,
    outils: Bureautique,
    surPret: (rendu: PagesExactes) => void,
  ): { travail: string } {
    const police = registre.police();
    return travaux.mener(
      2,
      async (progresser, arret) => {
        progresser({ fait: 0, total: 2, libelle: 'Écriture du Word' });
        const { octets: word } = await rendreSortant(contexte, voulu, document, police);
        progresser({ fait: 1, total: 2, libelle: 'Mise en pages par LibreOffice' });
        const rendu = await pagesExactes(word, outils, arret);
        return {
          noter: () => surPret(rendu),
          fichiers: [{ nom, mime: MIME_PDF, octets: rendu.pdf }],
          pages: rendu.pages,
        };
      },
      productionErrors.pagesEchouees,
    );
  }

  return {
    'production.outils': () => {
      const pagesIci = bureautique() !== null;
      return { pagesExactes: pagesIci, pdf: pagesIci || imprimer !== null };
    },

    'production.pages': ({ document }) => {
      const outils = bureautique();
      if (outils === null) throw productionErrors.sansLibreOffice();
      return mettreEnPages(etablir(document), outils, () => undefined);
    },

    'production.pdf': async ({ document: demande }, { fenetre }) => {
      const etabli = etablir(demande);
      const { voulu, document, nom } = etabli;
      exigerSortable(contexte, voulu, document);
      const noter = (octets: Uint8Array) => registre.noterDocument(voulu, document, { nom, octets, chemin: null });
      const outils = bureautique();
      if (outils !== null) return { fichier: null, ...mettreEnPages(etabli, outils, ({ pdf }) => void noter(pdf)) };
      if (imprimer === null) return { fichier: null, travail: null };
      const octets = await imprimer(fenetre);
      noter(octets);
      return {
        fichier: { jeton: deposer({ nom, mime: MIME_PDF, octets }), nom, taille: octets.byteLength },
        travail: null,
      };
    },
  } satisfies Partial<HandlersFichier>;
};
