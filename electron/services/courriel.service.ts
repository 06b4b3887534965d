import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { type AnnonceDAgenda, etablirAgenda, nomDeLAgenda } from '#shared/documents/agenda/agenda.ts';
import type { GenreDeMessage } from '#shared/documents/courriel/destinataires.ts';
import { etablirMessage } from '#shared/documents/courriel/message.ts';
import { piecesPortees } from '#shared/documents/courriel/pieces-portees.ts';
import { nomSur } from '#shared/documents/dossier/nom-sur.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { tailleFr } from '#shared/domain/reunion/piece.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { etablirBrouillon, type PieceDeCourriel } from '#electron/documents/courriel.ts';
import type { Contexte } from './contexte.ts';
import { exigerSeance } from './lecture-reunion.ts';
import type { Deposer } from './travaux.ts';

/** Le fichier d'agenda que porte chaque courriel. */
const AGENDAS: Readonly<Record<GenreDeMessage, AnnonceDAgenda | null>> = {
  bloquer: 'bloquer',
  convoquer: 'convoquer',
  inviter: 'convoquer',
  relancer: null,
  reporter: 'bloquer',
  annuler: 'annuler',
};

/** Fichier d'agenda et brouillons de courriel : l'application les écrit, la personne les envoie. */
export const createCourrielService = (contexte: Contexte, deposer: Deposer) => {
  const { depots, nouvelId, maintenant } = contexte;
  const octetsDe = (texte: string): Uint8Array => new TextEncoder().encode(texte);
  const remettre = (nom: string, mime: string, octets: Uint8Array) => ({
    jeton: deposer({ nom, mime, octets }),
    nom,
    taille: octets.byteLength,
  });

  function agenda(seance: Seance, annonce: AnnonceDAgenda): Uint8Array {
    const { courriel } = seance.emetteur;
    if (courriel === null) throw convocationErrors.sansCourrielDuService();
    return octetsDe(etablirAgenda(seance, { annonce, envoyeA: maintenant().toISOString(), courriel }));
  }

  /** Les pièces de la séance, telles que le dossier les garde : le document signé y est un PDF, jamais un Word de nous. */
  function piecesDe(seance: Seance, genre: GenreDeMessage): PieceDeCourriel[] {
    const { pieces, poids, tropLourd } = piecesPortees(seance, genre);
    if (tropLourd) throw convocationErrors.brouillonTropLourd(tailleFr(poids));
    return pieces.flatMap(({ pieceId }) => {
      const piece = pieceId === null ? null : depots.service.piece(pieceId);
      return piece === null
        ? []
        : [{ nom: nomSur(piece.nom), mime: piece.mime, base64: piece.octets.toString('base64') }];
    });
  }

  return {
    'convocation.agenda': ({ reunionId, annonce }) => {
      const seance = exigerSeance(contexte, reunionId);
      return remettre(nomDeLAgenda(seance, annonce), 'text/calendar', agenda(seance, annonce));
    },

    'convocation.brouillon': ({ reunionId, message: genre }) => {
      const seance = exigerSeance(contexte, reunionId);
      const message = etablirMessage(seance, genre, contexte.aujourdHui());
      if (message.cci.length === 0) throw convocationErrors.sansDestinataire();
      const annonce = AGENDAS[genre];
      const rendezVous =
        annonce === null
          ? []
          : [
              {
                nom: nomDeLAgenda(seance, annonce),
                mime: 'text/calendar',
                base64: Buffer.from(agenda(seance, annonce)).toString('base64'),
              },
            ];
      const pieces = [...rendezVous, ...piecesDe(seance, genre)];
      const octets = octetsDe(etablirBrouillon(message, { pieces, frontiere: `=_${nouvelId()}` }));
      const nom = nomDeFichier(seance.reunion.date, nomCourt(seance.instance), `courriel ${genre}`, 'eml');
      return remettre(nom, 'message/rfc822', octets);
    },
  } satisfies Partial<HandlersFichier>;
};
