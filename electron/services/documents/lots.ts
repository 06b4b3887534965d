import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DocumentSortant } from '#shared/contract/registre.contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { contenuDuDossier } from '#shared/documents/dossier/contenu.ts';
import { distinguer, nomSur } from '#shared/documents/dossier/nom-sur.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { convoqueDe } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import type { ContenuDArchive } from '#electron/travaux/archives.ts';
import type { Contexte } from '../contexte.ts';
import { imagesDe } from './document-fige.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';
import { aMettreSurModele } from './rendre-sortant.ts';

type DocumentDeReunion = Extract<DocumentSortant, { de: 'reunion' }>;

/** Un fichier d'un lot : un document à rendre, ou une pièce du fichier de travail. */
export type FichierDeLot =
  | { readonly chemin: string; readonly document: DocumentNeutre; readonly voulu: DocumentDeReunion }
  | { readonly chemin: string; readonly pieceId: string };

export interface Lot {
  /** Nom de l'archive, sans extension. */
  readonly nom: string;
  readonly fichiers: readonly FichierDeLot[];
}

const nomDArchive = ({ reunion, instance }: Seance, forme: string): string =>
  nomDeFichier(reunion.date, nomCourt(instance), forme, 'zip').replace(/\.zip$/u, '');

const versionsPrecedentes = ({ depots }: Contexte, { precedente }: Seance): readonly VersionPv[] =>
  precedente === null ? [] : (depots.seances.lire(precedente.id)?.versions ?? []);

/** Ce que contient le dossier de séance, dans l'ordre, et ce qui y manque. */
export function entreesDuDossier(contexte: Contexte, seance: Seance) {
  return contenuDuDossier(seance, versionsPrecedentes(contexte, seance), contexte.depots.service.tailleDePiece);
}

/** Le dossier de séance : ses documents et ses pièces, dans l'ordre où on l'ouvre. */
export function dossierDeSeance(contexte: Contexte, reunionId: string): Lot {
  const seance = exigerSeance(contexte, reunionId);
  const fichiers = entreesDuDossier(contexte, seance).flatMap((entree): FichierDeLot[] => {
    if (entree.genre === 'manque') return [];
    const { chemin } = entree;
    if (entree.genre === 'piece') return [{ chemin, pieceId: entree.pieceId }];
    const images = imagesDe(contexte, seance, entree.document);
    const { document: genre } = entree;
    const objets = [...entree.objets];
    const document = etablirDocument(genre, seance, { ...images, objets });
    return [{ chemin, document, voulu: { de: 'reunion', reunionId, genre, objets } }];
  });
  return { nom: nomDArchive(seance, 'dossier de séance'), fichiers };
}

/** Une lettre par personne choisie, sous son nom. */
export function lettresEnLot(contexte: Contexte, { reunionId, genre, objets }: EntreeLue<'lettres.preparer'>): Lot {
  const seance = exigerSeance(contexte, reunionId);
  const images = imagesDe(contexte, seance, genre);
  const choisis = seance.sieges.filter(({ id }) => objets.length === 0 || objets.includes(id));
  const lettres = choisis.flatMap((siege) => {
    const personne = convoqueDe(siege, seance.reunion.date);
    return personne === null ? [] : [{ siege, personne }];
  });
  if (lettres.length === 0) throw convocationErrors.personneChoisie();
  const chemins = distinguer(lettres.map(({ personne }) => nomSur(`${nomComplet(personne)}.docx`)));
  return {
    nom: nomDArchive(seance, genre === 'pouvoir' ? 'pouvoirs' : 'convocations'),
    fichiers: lettres.map(({ siege }, rang) => ({
      chemin: chemins[rang] ?? '',
      document: etablirDocument(genre, seance, { ...images, objets: [siege.id] }),
      voulu: { de: 'reunion', reunionId, genre, objets: [siege.id] },
    })),
  };
}

/**
 * Les mêmes fichiers, pièces lues : ce que l'archive rangera. Un document dont le service a un modèle d'office se met
 * dessus, comme s'il était produit seul.
 */
export function aArchiver(contexte: Contexte, reunionId: string, { fichiers }: Lot): ContenuDArchive[] {
  const seance = exigerSeance(contexte, reunionId);
  return fichiers.flatMap((fichier): ContenuDArchive[] => {
    const { chemin } = fichier;
    if ('pieceId' in fichier) {
      const piece = contexte.depots.service.piece(fichier.pieceId);
      return piece === null ? [] : [{ chemin, octets: piece.octets }];
    }
    const { document } = fichier;
    const aRemplir = aMettreSurModele(contexte, fichier.voulu, document, seance);
    return [aRemplir === null ? { chemin, document } : { chemin, aRemplir }];
  });
}
