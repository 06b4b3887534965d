import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { AnnonceDAgenda } from '#shared/documents/agenda/agenda.ts';
import type { GenreDeMessage } from '#shared/documents/courriel/destinataires.ts';
import { etablirMessage } from '#shared/documents/courriel/message.ts';
import { piecesPortees } from '#shared/documents/courriel/pieces-portees.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { TITRES_D_AGENDA, TITRES_DE_COURRIEL } from '#shared/documents/registre/familles.data.ts';
import type { PieceSortie } from '#shared/documents/registre/figer-source.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { tailleFr } from '#shared/domain/reunion/piece.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import type { Contexte } from '../contexte.ts';
import { ecrireCourriel, etablirInvitation, MIME_AGENDA, MIME_COURRIEL, porter } from './courriel-sorti.ts';
import { exigerSeance } from './lecture-reunion.ts';
import type { Registre } from '../documents/registre.ts';
import { objetDeReunion } from '../documents/sorties.ts';
import type { Deposer } from '../travaux.ts';

/** Le fichier d'agenda que porte chaque courriel. */
const AGENDAS: Readonly<Record<GenreDeMessage, AnnonceDAgenda | null>> = {
  bloquer: 'bloquer',
  convoquer: 'convoquer',
  inviter: 'convoquer',
  relancer: null,
  reporter: 'bloquer',
  annuler: 'annuler',
};

/** Fichier d'agenda et brouillons de courriel : l'application les écrit et les note au registre, la personne les envoie. */
export const createCourrielService = (contexte: Contexte, deposer: Deposer, registre: Registre) => {
  const { nouvelId, maintenant } = contexte;
  const remettre = (nom: string, mime: string, octets: Uint8Array) => ({
    jeton: deposer({ nom, mime, octets }),
    nom,
    taille: octets.byteLength,
  });
  const auNomDe = (seance: Seance) => seanceDuDocument(seance, 'convocation').emetteur.intitule;

  function rendezVous(seance: Seance, annonce: AnnonceDAgenda | null): PieceSortie[] {
    if (annonce === null) return [];
    const { chemin, contenu } = etablirInvitation(seance, annonce, maintenant().toISOString());
    return [{ nom: chemin, ...contenu }];
  }

  /** Les pièces de la séance, telles que le dossier les garde : le document signé y est un PDF, jamais un Word de nous. */
  function piecesDe(seance: Seance, genre: GenreDeMessage): PieceSortie[] {
    const { pieces, poids, tropLourd } = piecesPortees(seance, genre);
    if (tropLourd) throw convocationErrors.brouillonTropLourd(tailleFr(poids));
    return pieces.flatMap(({ pieceId }) => porter(contexte, pieceId));
  }

  return {
    'convocation.agenda': ({ reunionId, annonce }) => {
      const seance = exigerSeance(contexte, reunionId);
      const envoyeA = maintenant().toISOString();
      const arbre = etablirInvitation(seance, annonce, envoyeA);
      const nom = arbre.chemin;
      const octets = new Uint8Array(Buffer.from(arbre.contenu.base64, 'base64'));
      registre.noterFichier(
        { de: 'agenda', reunionId, annonce, envoyeA },
        { genre: `agenda-${annonce}`, titre: TITRES_D_AGENDA[annonce], ...objetDeReunion(contexte, reunionId) },
        { nom, octets, arbre, emetteur: auNomDe(seance) },
      );
      return remettre(nom, MIME_AGENDA, octets);
    },

    'convocation.brouillon': ({ reunionId, message: genre }) => {
      const seance = exigerSeance(contexte, reunionId);
      const { objet, texte, cci } = etablirMessage(seance, genre, contexte.aujourdHui());
      if (cci.length === 0) throw convocationErrors.sansDestinataire();
      const courriel = {
        message: { objet, texte, cci },
        frontiere: `=_${nouvelId()}`,
        pieces: [...rendezVous(seance, AGENDAS[genre]), ...piecesDe(seance, genre)],
      };
      const octets = ecrireCourriel(contexte, courriel);
      const nom = nomDeFichier(seance.reunion.date, nomCourt(seance.instance), `courriel ${genre}`, 'eml');
      registre.noterFichier(
        { de: 'courriel', reunionId, message: genre },
        { genre: `courriel-${genre}`, titre: TITRES_DE_COURRIEL[genre], ...objetDeReunion(contexte, reunionId) },
        { nom, octets, arbre: { chemin: nom, courriel }, emetteur: auNomDe(seance) },
      );
      return remettre(nom, MIME_COURRIEL, octets);
    },
  } satisfies Partial<HandlersFichier>;
};
