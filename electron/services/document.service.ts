import type { EntreeLue } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { defautDeSignature } from '#shared/documents/extrait/signature.rules.ts';
import { formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { estVerrouillee, versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { Contexte } from './contexte.ts';
import { imageDe, rouvrirVersion } from './document-fige.ts';
import { exigerSeance } from './lecture-reunion.ts';

export const MIME_WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Les documents d'une réunion : l'aperçu et le Word viennent du même arbre. */
export const createDocumentService = (
  contexte: Contexte,
  deposer: (fichier: { nom: string; mime: string; octets: Uint8Array }) => string,
  marianne: () => boolean,
) => {
  /** Approuvé, le compte rendu est celui que l'on a figé, mot pour mot ; les autres documents se tirent de la séance. */
  function etablir({ reunionId, genre, objets }: EntreeLue<'documents.apercu'>): DocumentNeutre {
    const seance = exigerSeance(contexte, reunionId);
    const version = versionEnVigueur(seance.versions);
    const approuve = estVerrouillee(seance.versions);
    if (approuve && version !== null && genre === formeDe(seance)) return rouvrirVersion(contexte, version);
    const options = { image: imageDe(contexte, seance.emetteur.blocMarque), objets };
    return etablirDocument(genre, seance, approuve ? { ...options, definitif: true } : options);
  }

  return {
    'documents.apercu': (voulu) => etablir(voulu),
    'documents.produire': async (voulu) => {
      const document = etablir(voulu);
      const defaut = voulu.genre === 'extrait' ? defautDeSignature(document) : null;
      if (defaut !== null) throw renduErrors.signature(defaut);
      const octets = await rendreWord(document, marianne() ? 'Marianne' : 'Arial');
      return {
        jeton: deposer({ nom: document.nomDeFichier, mime: MIME_WORD, octets }),
        nom: document.nomDeFichier,
        taille: octets.byteLength,
      };
    },
  } satisfies Partial<HandlersFichier>;
};
