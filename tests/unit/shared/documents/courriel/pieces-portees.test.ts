import { expect, it } from 'vitest';
import { POIDS_MAXIMAL, piecesPortees } from '#shared/documents/courriel/pieces-portees.ts';
import type { PieceJointe } from '#shared/domain/seance/seance.schema.ts';
import { uneSeance } from '#tests/support/une-seance.ts';

const piece = (id: string, taille: number, plus: Partial<PieceJointe> = {}): PieceJointe => ({
  id,
  pointId: null,
  pieceId: id,
  titre: id,
  fichier: { nom: `${id}.pdf`, mime: 'application/pdf', taille },
  usage: 'seance',
  acheve: true,
  recueLe: null,
  ...plus,
});

it('convocation et invitation emportent les pièces jointes, vingt mégaoctets au plus ; une relance, aucune', () => {
  const seance = uneSeance({
    pieces: [
      piece('a', POIDS_MAXIMAL - 1),
      piece('b', 1),
      piece('annoncee', 5, { pieceId: null }),
      piece('ancienne', 5, { usage: 'anterieure' }),
    ],
  });
  expect(piecesPortees(seance, 'convoquer')).toMatchObject({ poids: POIDS_MAXIMAL, tropLourd: false });
  expect(piecesPortees(seance, 'inviter').pieces.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(piecesPortees(seance, 'relancer')).toEqual({ pieces: [], poids: 0, tropLourd: false });
  const lourde = { ...seance, pieces: [...seance.pieces, piece('c', 1)] };
  expect(piecesPortees(lourde, 'convoquer').tropLourd).toBe(true);
});
