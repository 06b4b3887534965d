import type { EntreeLue } from '#shared/contract/contract.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerPersonne, trouverOuCreerStructure } from './personne-saisie.ts';

/**
 * Qui pilote une fiche ou une sous-action, prêt à écrire ; une structure que l'annuaire ne connaît pas y entre.
 * @throws AppError au champ si rien n'est choisi
 */
export function lirePilote(contexte: Contexte, { personneId, structure }: EntreeLue<'fichesAction.confier'>['pilote']) {
  if (personneId === null && structure === null) throw feuilleErrors.piloteManquant();
  if (personneId !== null) exigerPersonne(contexte, personneId);
  return { piloteId: personneId, structurePiloteId: trouverOuCreerStructure(contexte, structure) };
}
