import { LIGNES_DU_REGISTRE, type Produit } from '#shared/contract/registre.contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { type CourrielSorti, type FichierSorti, rouvrirSource } from '#shared/documents/registre/figer-source.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { registreErrors } from '#shared/errors/registre.errors.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { ProduitLu } from '#electron/repositories/documents/document-produit.repository.ts';
import type { ContenuDArchive } from '#electron/travaux/archives.ts';
import { rouvrirZip } from '#electron/travaux/en-zip.ts';
import type { Contexte } from '../contexte.ts';
import { ecrireCourriel, MIME_COURRIEL } from '../reunions/courriel-sorti.ts';
import { MIME_WORD } from './mime-word.ts';
import { createEtatDeSortie, demandeDe } from './etat-de-sortie.ts';
import type { Registre } from './registre.ts';
import type { Deposer, Travaux } from '../travaux.ts';

const MEGAOCTET = 1024 * 1024;

type Remis = Parameters<Deposer>[0];

const montrerCourriel = ({ message: { objet, texte, cci }, pieces }: CourrielSorti) => ({
  objet,
  texte,
  cci: [...cci],
  pieces: pieces.map(({ nom }) => nom),
});

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

  const juger = createEtatDeSortie(contexte, registre, rouvrir);

  /** Un rapport à la corbeille ne s'ouvre plus. */
  function rapportDe(rapportId: string): { id: string; conventionId: string } | null {
    const rapport = depots.rapports.parId(rapportId);
    return rapport === null ? null : { id: rapport.id, conventionId: rapport.conventionId };
  }

  /** Les fichiers d'un lot : pièces reprises par leur contenu, fichiers mis sur un modèle du service tels qu'ils sont partis. */
  function contenusDe(produit: ProduitLu, fichiers: readonly FichierSorti[]): ContenuDArchive[] {
    const surModele = produit.rendu === null ? {} : rouvrirZip(exigerRendu(produit));
    return fichiers.map((fichier) => {
      const garde = surModele[fichier.chemin];
      if (garde !== undefined) return { chemin: fichier.chemin, octets: garde };
      if ('document' in fichier) return fichier;
      if (!('sha256' in fichier)) throw registreErrors.abime(produit.nom);
      const octets = produits.contenu(fichier.sha256);
      if (octets === null) throw registreErrors.pieceRetiree(fichier.chemin.split('/').at(-1) ?? fichier.chemin);
      return { chemin: fichier.chemin, octets };
    });
  }

  /** Les octets d'une ligne qui n'est pas un lot, tels qu'ils sont partis. */
  async function octetsDe(produit: ProduitLu, fichier: FichierSorti | undefined): Promise<Remis> {
    const { nom } = produit;
    if (fichier === undefined || 'sha256' in fichier) throw registreErrors.abime(nom);
    if ('courriel' in fichier) return { nom, mime: MIME_COURRIEL, octets: ecrireCourriel(contexte, fichier.courriel) };
    if ('contenu' in fichier) {
      const { mime, base64 } = fichier.contenu;
      return { nom, mime, octets: new Uint8Array(Buffer.from(base64, 'base64')) };
    }
    const police = produit.police ?? 'Arial';
    const octets =
      produit.rendu === null ? rendreWord(fichier.document, police, produit.quandUtc) : exigerRendu(produit);
    // Un PDF se rouvre en Word : le même texte, du même arbre.
    return { nom: nom.replace(/\.pdf$/u, '.docx'), mime: MIME_WORD, octets };
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
      const voulu = demandeDe(produit);
      const fichiers = produit.empreinteSource === null ? [] : rouvrir(produit);
      const [seul] = fichiers;
      const unSeul = fichiers.length === 1 && seul !== undefined;
      const document = unSeul && 'document' in seul ? seul.document : null;
      return {
        produit: montrer(produit),
        feuille: voulu?.de === 'feuille' ? voulu : null,
        rapport: voulu?.de === 'rapport' ? rapportDe(voulu.rapportId) : null,
        etat,
        phrase,
        document,
        courriel: unSeul && 'courriel' in seul ? montrerCourriel(seul.courriel) : null,
        fichiers: fichiers.map(({ chemin }) => chemin),
        ecarts: [...ecarts],
      };
    },

    'registre.rouvrir': async ({ id }) => {
      const produit = exiger(id);
      const voulu = demandeDe(produit);
      const fichiers = rouvrir(produit);
      if (voulu?.de === 'dossier' || voulu?.de === 'lettres') {
        const nom = produit.nom.replace(/\.zip$/u, '');
        const limite = voulu.de === 'dossier' ? voulu.limite * MEGAOCTET : Number.MAX_SAFE_INTEGER;
        const contenus = contenusDe(produit, fichiers);
        const { travail } = travaux.archiver({
          nom,
          contenus,
          limite,
          police: produit.police ?? 'Arial',
          produitLe: produit.quandUtc,
        });
        return { fichier: null, travail };
      }
      const remis = await octetsDe(produit, fichiers[0]);
      return { fichier: { jeton: deposer(remis), nom: remis.nom, taille: remis.octets.byteLength }, travail: null };
    },
  } satisfies Partial<HandlersFichier>;
};
