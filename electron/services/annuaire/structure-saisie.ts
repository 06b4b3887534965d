import type { Structure } from '#shared/domain/annuaire/structure.schema.ts';
import {
  mailleDuType,
  motsAChercher,
  territoireQueDitLeNom,
} from '#shared/domain/annuaire/territoire-de-structure.rules.ts';
import { typeQueDitLeNom } from '#shared/domain/annuaire/type-de-structure.rules.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { cleDeRessemblance } from '#shared/domain/annuaire/veille/ressemblance.rules.ts';
import type { TerritoireNomme } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { structureErrors } from '#shared/errors/structure.errors.ts';
import type { Contexte } from '../contexte.ts';

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

/** Les autres dont le nom se ressemble, au sigle qui le suit près (A5) : rien ne les empêche, on le dit. */
export function quiRessemblentA({ depots }: Contexte, { id, nom }: { readonly id: string; readonly nom: string }) {
  const cle = cleDeRessemblance(nom);
  return depots.structures
    .noms()
    .filter((autre) => autre.id !== id && cleDeRessemblance(autre.nom) === cle)
    .map(({ id: autreId, nom: ecrit }) => ({ id: autreId, nom: ecrit }));
}

/** Au-delà, un nom trop court a trop d'homonymes pour rien dire de sûr. */
const CANDIDATS_MAX = 20;

/** Le territoire du référentiel que dit le nom d'une structure, selon son type ; `null` s'il ne le dit pas. */
export function territoireDit({ depots }: Contexte, nom: string, type: Structure['type']): TerritoireNomme | null {
  const maille = mailleDuType(type);
  if (maille === null) return null;
  const candidats =
    maille === 'departement'
      ? depots.territoires.departements().map(({ code, libelle }) => ({ genre: maille, code, libelle }))
      : maille === 'region'
        ? depots.territoires.regions().map((region) => ({ genre: maille, ...region }))
        : depots.territoires
            .choisir(motsAChercher(nom), { genres: [maille], limite: CANDIDATS_MAX })
            .map(({ precision: _, ...territoire }) => territoire);
  return territoireQueDitLeNom(nom, maille, candidats);
}

/** Ajoute une structure, si aucune ne porte ce nom ; sans type, elle a celui que dit son nom. @returns son identifiant */
export function creerStructure(contexte: Contexte, structure: Omit<Structure, 'id'>): string {
  const [connue] = memeNomQue(contexte, structure.nom, null);
  if (connue !== undefined) throw structureErrors.dejaCreee(connue.nom);
  const id = contexte.nouvelId();
  contexte.depots.structures.ajouter({ id, ...structure, type: structure.type ?? typeQueDitLeNom(structure.nom) });
  return id;
}
