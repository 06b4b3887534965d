import type { FichePersonne, PersonneSaisie } from '#shared/domain/annuaire/personne.schema.ts';
import { typeQueDitLeNom } from '#shared/domain/annuaire/type-de-structure.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';

/** La personne, ou un refus en français si elle n'existe plus. */
export function exigerPersonne({ depots }: Contexte, id: string): FichePersonne {
  const personne = depots.personnes.parId(id);
  if (personne === null) throw communErrors.introuvable('Cette personne');
  return personne;
}

/** Identifiant de la structure de ce nom : celle du fichier, sans égard aux accents, sinon une nouvelle. */
export function trouverOuCreerStructure({ depots, nouvelId }: Contexte, nom: string | null): string | null {
  if (nom === null) return null;
  const connue = depots.personnes.structureParNom(nom);
  if (connue !== null) return connue;
  const id = nouvelId();
  depots.structures.ajouter({
    id,
    nom,
    sigle: null,
    type: typeQueDitLeNom(nom),
    courriel: null,
    telephone: null,
    site: null,
    adresse: null,
  });
  return id;
}

/**
 * Ajoute une personne au fichier, avec sa structure ; ses coordonnées valent de ce jour.
 * @param source d'où elles viennent (RGPD, art. 14) ; `null` : saisies ici
 * @returns son identifiant.
 */
export function creerPersonne(
  contexte: Contexte,
  { structure, ...personne }: PersonneSaisie,
  source: string | null = null,
): string {
  const id = contexte.nouvelId();
  contexte.depots.personnes.ajouter({
    ...personne,
    id,
    structureId: trouverOuCreerStructure(contexte, structure),
    source,
    verifieLe: contexte.aujourdHui(),
  });
  return id;
}

const identique = (a: string | null, b: string | null) => enTri(a ?? '') === enTri(b ?? '');

/**
 * La personne saisie, si le fichier la connaît sans doute possible (mêmes nom et prénom, et courriel qui ne diffère pas),
 * sinon une nouvelle. @returns son identifiant.
 */
export function trouverOuCreerPersonne(contexte: Contexte, saisie: PersonneSaisie): string {
  const connue = contexte.depots.personnes
    .homonymes(saisie.nom)
    .find(
      (p) =>
        saisie.prenom !== null &&
        identique(p.prenom, saisie.prenom) &&
        (p.courriel === null || saisie.courriel === null || identique(p.courriel, saisie.courriel)),
    );
  return connue?.id ?? creerPersonne(contexte, saisie);
}

/** Complète une personne connue de ce qu'elle n'avait pas ; ne remplace rien. @returns vrai si elle y a gagné */
export function completerPersonne(contexte: Contexte, id: string, saisie: PersonneSaisie): boolean {
  const connue = exigerPersonne(contexte, id);
  const champs = ['civilite', 'prenom', 'fonction', 'courriel', 'telephone'] as const;
  const patch: Record<string, string | null> = Object.fromEntries(
    champs.filter((champ) => connue[champ] === null && saisie[champ] !== null).map((champ) => [champ, saisie[champ]]),
  );
  if (connue.structure === null && saisie.structure !== null)
    patch['structureId'] = trouverOuCreerStructure(contexte, saisie.structure);
  if (Object.keys(patch).length === 0) return false;
  contexte.depots.personnes.modifier(id, patch);
  return true;
}
