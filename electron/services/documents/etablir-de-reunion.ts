import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { defautDeSignature } from '#shared/documents/extrait/signature.rules.ts';
import { formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { estVerrouillee, versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import type { Contexte } from '../contexte.ts';
import { imagesDe, rouvrirVersion } from './document-fige.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';

type Voulu = EntreeLue<'documents.apercu'>;

/**
 * L'arbre d'un document de réunion, tel qu'on le produirait maintenant. Approuvé, le compte rendu est celui que l'on a
 * figé, mot pour mot ; les autres documents se tirent de la séance.
 * @param seance la séance, quand elle est déjà lue
 */
export function etablirDeReunion(
  contexte: Contexte,
  { reunionId, genre, objets }: Voulu,
  seance: Seance = exigerSeance(contexte, reunionId),
): DocumentNeutre {
  const version = versionEnVigueur(seance.versions);
  const approuve = estVerrouillee(seance.versions);
  if (approuve && version !== null && genre === formeDe(seance)) return rouvrirVersion(contexte, version);
  const options = { ...imagesDe(contexte, seance, genre), objets };
  return etablirDocument(genre, seance, approuve ? { ...options, definitif: true } : options);
}

/** Refuse de faire sortir un extrait que personne ne pourrait signer. */
export function exigerSignable({ genre }: Voulu, document: DocumentNeutre): void {
  const defaut = genre === 'extrait' ? defautDeSignature(document) : null;
  if (defaut !== null) throw renduErrors.signature(defaut);
}
