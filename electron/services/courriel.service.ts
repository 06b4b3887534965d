import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { type AnnonceDAgenda, etablirAgenda, nomDeLAgenda } from '#shared/documents/agenda/agenda.ts';
import type { GenreDeMessage } from '#shared/documents/courriel/destinataires.ts';
import { etablirMessage } from '#shared/documents/courriel/message.ts';
import { nomSur } from '#shared/documents/dossier/nom-sur.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { etablirBrouillon, type PieceDeCourriel } from '#electron/documents/courriel.ts';
import type { Contexte } from './contexte.ts';
import { exigerSeance } from './lecture-reunion.ts';
import type { Deposer } from './travaux.ts';

const MEGAOCTET = 1024 * 1024;
/** Au-delà, la plupart des messageries refusent le courriel. */
const POIDS_MAXIMAL = 20 * MEGAOCTET;

/** Le fichier d'agenda que porte chaque courriel, et ceux qui portent les pièces. */
const PORTE: Readonly<Record<GenreDeMessage, { agenda: AnnonceDAgenda | null; pieces: boolean }>> = {
  bloquer: { agenda: 'bloquer', pieces: false },
  convoquer: { agenda: 'convoquer', pieces: true },
  inviter: { agenda: 'convoquer', pieces: true },
  relancer: { agenda: null, pieces: false },
  reporter: { agenda: 'bloquer', pieces: false },
  annuler: { agenda: 'annuler', pieces: false },
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
  function piecesDe(seance: Seance): PieceDeCourriel[] {
    const jointes = seance.pieces.filter(({ usage, pieceId }) => usage === 'seance' && pieceId !== null);
    const poids = jointes.reduce((somme, { fichier }) => somme + (fichier?.taille ?? 0), 0);
    if (poids > POIDS_MAXIMAL) throw convocationErrors.brouillonTropLourd(`${nombreFr(poids / MEGAOCTET, 1)} Mo`);
    return jointes.flatMap(({ pieceId }) => {
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
      const porte = PORTE[genre];
      const rendezVous =
        porte.agenda === null
          ? []
          : [
              {
                nom: nomDeLAgenda(seance, porte.agenda),
                mime: 'text/calendar',
                base64: Buffer.from(agenda(seance, porte.agenda)).toString('base64'),
              },
            ];
      const pieces = [...rendezVous, ...(porte.pieces ? piecesDe(seance) : [])];
      const octets = octetsDe(etablirBrouillon(message, { pieces, frontiere: `=_${nouvelId()}` }));
      const nom = nomDeFichier(seance.reunion.date, nomCourt(seance.instance), `courriel ${genre}`, 'eml');
      return remettre(nom, 'message/rfc822', octets);
    },
  } satisfies Partial<HandlersFichier>;
};
