import type { Bloc } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { manque, ponctuer, texte } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';

/** Ce qui manque, en liste ; rien ne manque : la lettre n'a pas d'objet, et le dit. */
export const piecesDemandees = (annonce: string, pieces: readonly string[]): readonly Bloc[] =>
  pieces.length === 0
    ? [paragraphe('rien', manque('rien ne manque à ce jour : cette relance est sans objet'))]
    : [
        paragraphe('annonce', texte(annonce), 'corps', true),
        { type: 'liste', id: 'pieces', elements: ponctuer(pieces.map((piece) => texte(piece))) },
      ];

/** À qui les pièces s'envoient : l'agent chargé du dossier, ou le service. */
export function envoyerA({ emetteur }: DossierDeConvention, quoi: string): Bloc {
  const courriel = emetteur.suiviCourriel ?? emetteur.courriel;
  return paragraphe('envoi', [
    ...texte(`Je vous remercie de bien vouloir ${quoi} sans délai, par courriel à l’adresse `),
    ...(courriel === null ? manque('courriel où envoyer les pièces') : [{ texte: courriel }]),
    ...texte('.'),
  ]);
}
