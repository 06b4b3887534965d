import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirRapport } from '#shared/documents/rapport-copil/rapport.document.ts';
import type { RapportLu } from '#electron/repositories/conventions/rapport.repository.ts';
import type { Contexte } from '../../contexte.ts';
import { dossierDeRapport } from './dossier-de-rapport.ts';
import { exigerRapport, lireEntier } from './lecture-rapport.ts';
import { rouvrirRapport } from './rapport-fige.ts';

/** Le document d'un rapport : validé, celui qui a été figé, à l'identique ; projet, celui de ce jour (D3, D4). */
export function documentDuRapport(contexte: Contexte, lu: RapportLu): DocumentNeutre {
  return lu.valideLe === null
    ? etablirRapport(dossierDeRapport(contexte, lireEntier(contexte, lu)))
    : rouvrirRapport(contexte, lu);
}

/** De même, par son identifiant. */
export const etablirDeRapport = (contexte: Contexte, id: string): DocumentNeutre =>
  documentDuRapport(contexte, exigerRapport(contexte, id));
