import { type DemandeDeSortie, type EtatDeProduit, sortieSchema } from '#shared/contract/registre.contract.ts';
import { comparerSorties, type EcartDeFichier, resumerEcarts } from '#shared/documents/registre/ecarts.ts';
import type { FichierSorti } from '#shared/documents/registre/figer-source.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { ProduitLu } from '#electron/repositories/documents/document-produit.repository.ts';
import type { Contexte } from '../contexte.ts';
import { etablirInvitation } from '../reunions/courriel-sorti.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';
import { dossierDeSeance, lettresEnLot } from './lots.ts';
import type { Registre } from './registre.ts';
import { etablirSortant } from './sorties.ts';

interface Jugement {
  readonly etat: EtatDeProduit;
  readonly phrase: string;
  readonly ecarts: readonly EcartDeFichier[];
}

/** Ce qui s'établit des données : le reste est gardé tel quel, et ne se compare pas. */
type Comparable = Exclude<DemandeDeSortie, { de: 'courriel' | 'export' }>;

const juge = (etat: EtatDeProduit, phrase = ''): Jugement => ({ etat, phrase, ecarts: [] });
const SANS_ARBRE = juge('sans_arbre');
const FIGE = juge('fige', 'Version figée : elle ne périme pas.');
const DISPARU = juge('disparu', 'Ce dont il est tiré a été supprimé.');
const TEL_QUEL = juge('tel_quel', 'Gardé tel qu’il est sorti : il ne se compare pas aux données d’aujourd’hui.');

/** La demande d'une ligne, si cette version de l'application sait encore la lire. */
export const demandeDe = ({ voulu }: Pick<ProduitLu, 'voulu'>): DemandeDeSortie | undefined =>
  sortieSchema.safeParse(JSON.parse(voulu)).data;

/**
 * Où en est ce qui est sorti : le même qu'aujourd'hui, périmé et en quoi, figé, gardé tel quel.
 * @param rouvrir l'arbre d'une ligne, tel qu'il est parti
 */
export function createEtatDeSortie(
  contexte: Contexte,
  registre: Registre,
  rouvrir: (produit: ProduitLu) => readonly FichierSorti[],
) {
  /** Ce qui sortirait aujourd'hui de la même demande. */
  function refaire(voulu: Comparable): readonly FichierSorti[] {
    switch (voulu.de) {
      case 'lettres': {
        const genre = voulu.genre === 'pouvoir' ? 'pouvoir' : 'convocation-individuelle';
        return registre.sortisDe(lettresEnLot(contexte, { ...voulu, genre }));
      }
      case 'dossier':
        return registre.sortisDe(dossierDeSeance(contexte, voulu.reunionId));
      case 'agenda':
        return [etablirInvitation(exigerSeance(contexte, voulu.reunionId), voulu.annonce, voulu.envoyeA)];
      default: {
        const document = etablirSortant(contexte, voulu);
        return [{ chemin: document.nomDeFichier, document }];
      }
    }
  }

  return function juger(produit: ProduitLu): Jugement {
    const voulu = demandeDe(produit);
    if (voulu === undefined || produit.empreinteSource === null) return SANS_ARBRE;
    if (voulu.de === 'version' || (voulu.de === 'feuille' && voulu.versionId !== undefined)) return FIGE;
    if (voulu.de === 'courriel' || voulu.de === 'export') return TEL_QUEL;
    try {
      const present = refaire(voulu);
      // L'empreinte suffit le plus souvent : l'arbre d'avant ne se relit que pour dire ce qui a changé.
      if (registre.empreinteDeLArbre(present) === produit.empreinteSource) return juge('a_jour');
      const avant = rouvrir(produit);
      const ecarts = comparerSorties(avant, present);
      return { etat: 'perime', phrase: resumerEcarts(ecarts, Math.max(avant.length, present.length)), ecarts };
    } catch (cause) {
      if (cause instanceof AppError)
        return cause.transmise.code === 'INTROUVABLE' ? DISPARU : juge('sans_arbre', cause.message);
      throw cause;
    }
  };
}
