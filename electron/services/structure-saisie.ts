import type { Structure } from '#shared/domain/annuaire/structure.schema.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { structureErrors } from '#shared/errors/structure.errors.ts';
import type { Contexte } from './contexte.ts';

/** La structure, ou un refus en français si elle n'existe plus. */
export function exigerStructure({ depots }: Contexte, id: string): Structure {
  const structure = depots.structures.parId(id);
  if (structure === null) throw communErrors.introuvable('Cette structure');
  return structure;
}

/** Les autres qui portent ce nom, aux accents, capitales et tirets près (A5). */
export const memeNomQue = ({ depots }: Contexte, nom: string, sauf: string | null) =>
  depots.structures
    .noms()
    .filter((autre) => autre.id !== sauf && cleDeNom(autre.nom) === cleDeNom(nom))
    .map(({ id, nom: ecrit }) => ({ id, nom: ecrit }));

/** Ajoute une structure, si aucune ne porte ce nom. @returns son identifiant */
export function creerStructure(contexte: Contexte, structure: Omit<Structure, 'id'>): string {
  const [connue] = memeNomQue(contexte, structure.nom, null);
  if (connue !== undefined) throw structureErrors.dejaCreee(connue.nom);
  const id = contexte.nouvelId();
  contexte.depots.structures.ajouter({ id, ...structure });
  return id;
}
