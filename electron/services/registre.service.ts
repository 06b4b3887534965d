import {
  type DemandeDeSortie,
  type EtatDeProduit,
  LIGNES_DU_REGISTRE,
  type Produit,
  sortieSchema,
} from '#shared/contract/registre.contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { comparerSorties, type EcartDeFichier, resumerEcarts } from '#shared/documents/registre/ecarts.ts';
import { type FichierSorti, rouvrirSource } from '#shared/documents/registre/figer-source.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { registreErrors } from '#shared/errors/registre.errors.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { ProduitLu } from '#electron/repositories/document-produit.repository.ts';
import type { ContenuDArchive } from '#electron/travaux/archives.ts';
import { rouvrirZip } from '#electron/travaux/en-zip.ts';
import type { Contexte } from './contexte.ts';
import { MIME_WORD } from './document.service.ts';
import { dossierDeSeance, lettresEnLot } from './lots.ts';
import type { Registre } from './registre.ts';
import { etablirSortant } from './sorties.ts';
import type { Deposer, Travaux } from './travaux.ts';

interface Jugement {
  readonly etat: EtatDeProduit;
  readonly phrase: string;
  readonly ecarts: readonly EcartDeFichier[];
}

const MEGAOCTET = 1024 * 1024;
const SANS_ARBRE: Jugement = { etat: 'sans_arbre', phrase: '', ecarts: [] };
const FIGE: Jugement = { etat: 'fige', phrase: 'Version figée : elle ne périme pas.', ecarts: [] };
const DISPARU: Jugement = { etat: 'disparu', phrase: 'Ce dont il est tiré a été supprimé.', ecarts: [] };

/** Le registre des documents sortis : les retrouver, dire lesquels sont périmés et pourquoi, les rouvrir à l'identique. */
export const createRegistreService = (contexte: Contexte, registre: Registre, travaux: Travaux, deposer: Deposer) => {
  const { depots } = contexte;
  const produits = depots.documentsProduits;

  function exiger(id: string): ProduitLu {
    const produit = produits.parId(id);
    if (produit === null) throw communErrors.introuvable('Ce document');
    return produit;
  }

  const montrer = (lu: ProduitLu): Produit => {
    const { voulu: _v, cle: _c, police: _p, poste: dePoste, empreinteSource, remplace, rendu: _r, ...produit } = lu;
    return {
      ...produit,
      dIci: dePoste === registre.poste(),
      remplace: remplace === 1,
      rouvrable: empreinteSource !== null,
    };
  };

  /** L'arbre tel qu'il est parti, images comprises. @throws AppError s'il manque ou ne répond plus à son empreinte */
  function rouvrir(produit: ProduitLu): readonly FichierSorti[] {
    if (produit.empreinteSource === null) throw registreErrors.sansArbre();
    const texte = produits.arbre(produit);
    if (texte === null) throw registreErrors.abime(produit.nom);
    return rouvrirSource(texte, (sha256) => produits.contenu(sha256)?.toString('base64') ?? null);
  }

  /** Les octets gardés d'un document sorti sur un modèle du service. */
  function exigerRendu({ rendu, nom }: ProduitLu): Uint8Array {
    const octets = rendu === null ? null : produits.contenu(rendu);
    if (octets === null) throw registreErrors.abime(nom);
    return octets;
  }

  /** Ce qui sortirait aujourd'hui de la même demande. */
  function refaire(voulu: DemandeDeSortie): readonly FichierSorti[] {
    if (voulu.de === 'lettres') {
      const genre = voulu.genre === 'pouvoir' ? 'pouvoir' : 'convocation-individuelle';
      return registre.sortisDe(lettresEnLot(contexte, { ...voulu, genre }));
    }
    if (voulu.de === 'dossier') return registre.sortisDe(dossierDeSeance(contexte, voulu.reunionId));
    if (voulu.de === 'export') return [];
    const document = etablirSortant(contexte, voulu);
    return [{ chemin: document.nomDeFichier, document }];
  }

  function juger(produit: ProduitLu): Jugement {
    const voulu = sortieSchema.safeParse(JSON.parse(produit.voulu)).data;
    if (voulu === undefined || voulu.de === 'export' || produit.empreinteSource === null) return SANS_ARBRE;
    if (voulu.de === 'version') return FIGE;
    try {
      const present = refaire(voulu);
      // L'empreinte suffit le plus souvent : l'arbre d'avant ne se relit que pour dire ce qui a changé.
      if (produits.empreinteDuTexte(registre.figer(present).texte) === produit.empreinteSource)
        return { etat: 'a_jour', phrase: '', ecarts: [] };
      const avant = rouvrir(produit);
      const ecarts = comparerSorties(avant, present);
      const phrase = resumerEcarts(ecarts, Math.max(avant.length, present.length));
      return { etat: 'perime', phrase, ecarts };
    } catch (cause) {
      if (cause instanceof AppError)
        return cause.transmise.code === 'INTROUVABLE' ? DISPARU : { ...SANS_ARBRE, phrase: cause.message };
      throw cause;
    }
  }

  /** Les fichiers d'un lot : pièces reprises par leur contenu, fichiers mis sur un modèle du service tels qu'ils sont partis. */
  function contenusDe(produit: ProduitLu, fichiers: readonly FichierSorti[]): ContenuDArchive[] {
    const surModele = produit.rendu === null ? {} : rouvrirZip(exigerRendu(produit));
    return fichiers.map((fichier) => {
      const garde = surModele[fichier.chemin];
      if (garde !== undefined) return { chemin: fichier.chemin, octets: garde };
      if ('document' in fichier) return fichier;
      const octets = produits.contenu(fichier.sha256);
      if (octets === null) throw registreErrors.pieceRetiree(fichier.chemin.split('/').at(-1) ?? fichier.chemin);
      return { chemin: fichier.chemin, octets };
    });
  }

  return {
    'registre.lister': (recherche) => {
      const lus = produits.lister(recherche, LIGNES_DU_REGISTRE + 1);
      return {
        lignes: lus.slice(0, LIGNES_DU_REGISTRE).map(montrer),
        reste: lus.length > LIGNES_DU_REGISTRE,
        genres: produits.genres(),
        instances: produits.instances().flatMap((id) => {
          const instance = depots.instances.parId(id);
          return instance === null ? [] : { id, nom: nomCourt(instance) };
        }),
      };
    },

    'registre.etats': ({ ids }) =>
      ids.flatMap((id) => {
        const produit = produits.parId(id);
        if (produit === null) return [];
        const { etat, phrase } = juger(produit);
        return { id, etat, phrase };
      }),

    'registre.lire': ({ id }) => {
      const produit = exiger(id);
      const { etat, phrase, ecarts } = juger(produit);
      const fichiers = produit.empreinteSource === null ? [] : rouvrir(produit);
      const [seul] = fichiers;
      const document = fichiers.length === 1 && seul !== undefined && 'document' in seul ? seul.document : null;
      return {
        produit: montrer(produit),
        etat,
        phrase,
        document,
        fichiers: fichiers.map(({ chemin }) => chemin),
        ecarts: [...ecarts],
      };
    },

    'registre.rouvrir': async ({ id }) => {
      const produit = exiger(id);
      const voulu = sortieSchema.safeParse(JSON.parse(produit.voulu)).data;
      const fichiers = rouvrir(produit);
      const police = produit.police ?? 'Arial';
      const [seul] = fichiers;
      if (voulu?.de === 'dossier' || voulu?.de === 'lettres') {
        const nom = produit.nom.replace(/\.zip$/u, '');
        const limite = voulu.de === 'dossier' ? voulu.limite * MEGAOCTET : Number.MAX_SAFE_INTEGER;
        const { travail } = travaux.archiver({ nom, contenus: contenusDe(produit, fichiers), police, limite });
        return { fichier: null, travail };
      }
      if (seul === undefined || !('document' in seul)) throw registreErrors.abime(produit.nom);
      const octets = produit.rendu === null ? await rendreWord(seul.document, police) : exigerRendu(produit);
      // Un PDF se rouvre en Word : le même texte, du même arbre.
      const nom = produit.nom.replace(/\.pdf$/u, '.docx');
      const jeton = deposer({ nom, mime: MIME_WORD, octets });
      return { fichier: { jeton, nom, taille: octets.byteLength }, travail: null };
    },
  } satisfies Partial<HandlersFichier>;
};
