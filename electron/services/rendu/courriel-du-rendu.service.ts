import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { messageDuRendu } from '#shared/documents/courriel/message-du-rendu.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { TITRES_DE_COURRIEL } from '#shared/documents/registre/familles.data.ts';
import type { PieceSortie } from '#shared/documents/registre/figer-source.ts';
import { messageDuReleve, releveSigne } from '#shared/documents/releve-decisions/message-du-releve.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { formeDe, nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import type { Contexte } from '../contexte.ts';
import { ecrireCourriel, MIME_COURRIEL, porter } from '../reunions/courriel-sorti.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';
import type { Registre } from '../documents/registre.ts';
import { objetDeReunion } from '../documents/sorties.ts';
import type { Deposer } from '../travaux.ts';

/** Les brouillons de courriel d'après la séance : le compte rendu signé, ou le relevé. La personne les envoie. */
export const createCourrielDuRenduService = (contexte: Contexte, deposer: Deposer, registre: Registre) => {
  const { nouvelId } = contexte;

  /** Le PDF signé, tel qu'il a été déposé : un document de nous, modifiable, ne part jamais. */
  function jointe(pieceId: string): PieceSortie[] {
    const pieces = porter(contexte, pieceId);
    if (pieces.length === 0) throw renduErrors.sansSigne();
    return pieces;
  }

  function preparer(seance: Seance, quoi: 'compte_rendu' | 'releve') {
    if (quoi === 'releve') {
      const signe = releveSigne(seance);
      return { message: messageDuReleve(seance), pieces: signe === null ? [] : jointe(signe) };
    }
    const version = versionEnVigueur(seance.versions);
    if (version === null || version.signePieceId === null) throw renduErrors.sansSigne();
    return { message: messageDuRendu(seance, version), pieces: jointe(version.signePieceId) };
  }

  return {
    'rendu.brouillon': ({ reunionId, quoi }) => {
      const seance = exigerSeance(contexte, reunionId);
      const { message, pieces } = preparer(seance, quoi);
      const { objet, texte, cci } = message;
      if (cci.length === 0) throw convocationErrors.sansDestinataire();
      const courriel = { message: { objet, texte, cci }, frontiere: `=_${nouvelId()}`, pieces };
      const octets = ecrireCourriel(contexte, courriel);
      const sujet = quoi === 'releve' ? 'relevé de décisions' : nomDuRendu(seance);
      const nom = nomDeFichier(seance.reunion.date, nomCourt(seance.instance), `courriel ${sujet}`, 'eml');
      const document = quoi === 'releve' ? 'releve-decisions' : formeDe(seance);
      registre.noterFichier(
        { de: 'courriel', reunionId, message: quoi },
        { genre: `courriel-${quoi}`, titre: TITRES_DE_COURRIEL[quoi], ...objetDeReunion(contexte, reunionId) },
        {
          nom,
          octets,
          arbre: { chemin: nom, courriel },
          emetteur: seanceDuDocument(seance, document).emetteur.intitule,
        },
      );
      return { jeton: deposer({ nom, mime: MIME_COURRIEL, octets }), nom, taille: octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
