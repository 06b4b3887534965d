import type { Sortie } from '#shared/contract/contract.ts';
import { aFaireDe } from '#shared/domain/convention/echeancier/a-faire.rules.ts';
import type { Contexte } from '../contexte.ts';
import { lignesDeToutes } from './lignes-de-toutes.ts';

/** Toutes les conventions, et ce qui y reste à faire ce jour-là. */
export function conventionsListees(contexte: Contexte): Sortie<'conventions.lister'> {
  const jour = contexte.aujourdHui();
  return lignesDeToutes(contexte, jour).map((lignes) => {
    const {
      clauseCompteRendu: _e1,
      clauseBilan: _e2,
      clauseAvance: _e4,
      piecesDerniereAnnee: _o16,
      jourAvance: _rappel,
      cloture: _jour,
      copilId: _copil,
      copilParAn: _frequence,
      ...listee
    } = lignes.convention;
    return { ...listee, aFaire: aFaireDe(lignes, jour) };
  });
}
