import type { DemandeDeSortie, DocumentSortant } from '#shared/contract/registre.contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { type FichierSorti, figerSource, type SourceFigee } from '#shared/documents/registre/figer-source.ts';
import type { LotPret } from '#electron/travaux/archives.ts';
import { ranger } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';
import type { Lot } from './lots.ts';
import { cleDe } from './cle-de-sortie.ts';
import { dater, identiteDe, objetDeReunion } from './sorties.ts';
import type { Identite } from './identite.types.ts';

/** Qui produit, d'où. */
export interface Auteur {
  readonly nom: string;
  readonly poste: string;
}

/** Ce qui est sorti : sa demande, ses octets, et où ils sont allés. */
interface ANoter {
  readonly voulu: DemandeDeSortie;
  readonly identite: Identite;
  readonly nom: string;
  readonly octets: readonly Uint8Array[];
  readonly arbre: readonly FichierSorti[] | null;
  readonly emetteur: string | null;
  readonly chemin: string | null;
  /** Les octets à garder tels quels. */
  readonly aGarder?: Uint8Array | undefined;
}

interface FichierANoter {
  readonly nom: string;
  readonly octets: Uint8Array;
  readonly arbre: FichierSorti | null;
  readonly emetteur: string | null;
}

const TITRES_DE_LOT = {
  dossier: { genre: 'dossier-de-seance', titre: 'Dossier de séance' },
  pouvoir: { genre: 'lot-pouvoirs', titre: 'Pouvoirs, un fichier par personne' },
  lettres: { genre: 'lot-convocations', titre: 'Convocations, un fichier par personne' },
} as const;

/** Poids au-delà duquel un export ne se garde pas : il se refait, et le fichier de travail reste léger. */
const EXPORT_GARDE = 512 * 1024;

export type Registre = ReturnType<typeof createRegistre>;

/**
 * Le registre des documents sortis. Toute sortie s'y note avec l'arbre figé de ce qui est parti ; ce n'est pas une
 * opération du journal : noter ne s'annule pas et n'empêche d'annuler rien.
 * @param annoncer dit que le registre a une ligne de plus
 */
export function createRegistre(
  contexte: Contexte,
  auteur: () => Auteur,
  marianne: () => boolean,
  annoncer: () => void,
) {
  const { depots, nouvelId, maintenant } = contexte;
  const produits = depots.documentsProduits;
  const police = () => (marianne() ? ('Marianne' as const) : ('Arial' as const));

  const figer = (fichiers: readonly FichierSorti[]): SourceFigee =>
    figerSource(fichiers, ({ base64 }) => produits.garder(Buffer.from(base64, 'base64')));

  function empreinteDe(octets: readonly Uint8Array[]): string {
    const [seul, ...autres] = octets;
    if (seul !== undefined && autres.length === 0) return produits.empreinte(seul);
    return produits.empreinteDuTexte(octets.map(produits.empreinte).join('\n'));
  }

  function noter({ voulu, identite, nom, octets, arbre, emetteur, chemin, aGarder }: ANoter): string {
    const id = nouvelId();
    const { nom: quiProduit, poste } = auteur();
    produits.noter(
      {
        id,
        quandUtc: maintenant().toISOString(),
        auteur: quiProduit,
        poste,
        voulu: JSON.stringify(voulu),
        // Le PDF d'un document n'est pas une reprise de son Word.
        cle: nom.endsWith('.pdf') ? `${cleDe(voulu)} pdf` : cleDe(voulu),
        ...identite,
        nom,
        taille: octets.reduce((somme, { byteLength }) => somme + byteLength, 0),
        empreinte: empreinteDe(octets),
        emetteur,
        police: arbre === null ? null : police(),
        chemin,
        rendu: aGarder === undefined ? null : produits.garder(aGarder),
      },
      arbre === null ? null : figer(arbre),
    );
    annoncer();
    return id;
  }

  /** Les fichiers d'un lot tels que l'arbre les garde : une pièce y est nommée par son empreinte. */
  const sortisDe = ({ fichiers }: Lot): FichierSorti[] =>
    fichiers.map((fichier) =>
      'document' in fichier
        ? { chemin: fichier.chemin, document: fichier.document }
        : { chemin: fichier.chemin, sha256: depots.service.empreinteDePiece(fichier.pieceId) ?? '' },
    );

  /**
   * Note ce qui sort autrement qu'en Word : un courriel, une invitation d'agenda, un export.
   * @param arbre de quoi le rouvrir à l'identique ; `null` : il ne se garde pas, il se refait
   */
  function noterFichier(
    voulu: Extract<DemandeDeSortie, { de: 'agenda' | 'courriel' | 'export' }>,
    identite: Identite,
    { nom, octets, arbre, emetteur }: FichierANoter,
  ): string {
    return noter({
      voulu,
      identite,
      nom,
      octets: [octets],
      arbre: arbre === null ? null : [arbre],
      emetteur,
      chemin: null,
    });
  }

  return {
    police,
    /** Le poste d'où l'on produit. */
    poste: () => auteur().poste,
    sortisDe,
    /** L'empreinte de l'arbre de ces fichiers, sans rien garder : de quoi le comparer à celui d'une ligne. */
    empreinteDeLArbre(fichiers: readonly FichierSorti[]): string {
      const nommer = ({ base64 }: { base64: string }) => produits.empreinte(Buffer.from(base64, 'base64'));
      return produits.empreinteDuTexte(figerSource(fichiers, nommer).texte);
    },
    /** Note un document sorti, remis à la personne ou écrit sous `chemin`. @returns son identifiant au registre */
    noterDocument(
      voulu: DocumentSortant,
      document: DocumentNeutre,
      sorti: {
        readonly nom: string;
        readonly octets: Uint8Array;
        readonly chemin: string | null;
        /** Mis en forme par un modèle du service : l'arbre ne suffit pas à le refaire. */
        readonly surModele?: boolean;
      },
    ): string {
      return noter({
        voulu: dater(contexte, voulu),
        identite: identiteDe(contexte, voulu),
        nom: sorti.nom,
        octets: [sorti.octets],
        arbre: [{ chemin: document.nomDeFichier, document }],
        emetteur: document.auteur,
        chemin: sorti.chemin,
        ...(sorti.surModele ? { aGarder: sorti.octets } : {}),
      });
    },
    /** Note un lot : une ligne pour toutes ses archives. Ce qu'un modèle du service a mis en forme se garde, en une archive. */
    async noterLot(
      voulu: Extract<DemandeDeSortie, { de: 'lettres' | 'dossier' }>,
      lot: Lot,
      { archives, surModele }: LotPret,
    ): Promise<void> {
      const titre =
        voulu.de === 'dossier'
          ? TITRES_DE_LOT.dossier
          : TITRES_DE_LOT[voulu.genre === 'pouvoir' ? 'pouvoir' : 'lettres'];
      const [premiere] = archives;
      const document = lot.fichiers.find((fichier) => 'document' in fichier);
      const aGarder = surModele.length === 0 ? undefined : await ranger(surModele, new AbortController().signal);
      noter({
        voulu,
        identite: { ...titre, ...objetDeReunion(contexte, voulu.reunionId) },
        nom: archives.length === 1 && premiere !== undefined ? premiere.nom : `${lot.nom}.zip`,
        octets: archives.map(({ octets }) => octets),
        arbre: sortisDe(lot),
        emetteur: document === undefined ? null : document.document.auteur,
        chemin: null,
        aGarder,
      });
    },
    noterFichier,
    /** Note un export. Léger, il se garde et se rouvre à l'identique ; au-delà, il se refait. */
    noterExport(
      quoi: Readonly<Record<string, unknown>>,
      identite: Identite,
      { nom, mime, octets }: { readonly nom: string; readonly mime: string; readonly octets: Uint8Array },
    ): string {
      const leger = octets.byteLength <= EXPORT_GARDE;
      const arbre = leger ? { chemin: nom, contenu: { mime, base64: Buffer.from(octets).toString('base64') } } : null;
      const emetteur = depots.service.emetteur()?.intitule ?? null;
      return noterFichier({ de: 'export', quoi }, identite, { nom, octets, arbre, emetteur });
    },
  };
}
