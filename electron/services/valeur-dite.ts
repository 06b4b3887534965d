import { idSchema } from '#shared/domain/champs.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { enClair } from '#shared/domain/historique/valeurs.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { DeuxValeurs } from '#shared/errors/app-error.ts';
import { enColonne } from '#shared/text/colonne.ts';
import type { Contexte } from './contexte.ts';

/** Ce qu'un identifiant désigne, par son nom : une structure, une personne, une instance. */
function nomDe({ depots }: Contexte, id: string): string {
  const personne = depots.personnes.parId(id);
  const instance = depots.instances.parId(id);
  return (
    depots.personnes.nomDeStructure(id) ??
    (personne === null ? null : nomComplet(personne)) ??
    (instance === null ? null : nomCourt(instance)) ??
    'un choix dont le nom n’est pas lu'
  );
}

/**
 * Deux valeurs d'un champ d'une table, telles qu'on les lit : un code par son mot, une date ou un montant en français, une
 * case par oui ou non, un identifiant par le nom de ce qu'il désigne. Un vide reste vide.
 */
export function direLesDeux(contexte: Contexte, tbl: string, deux: DeuxValeurs): DeuxValeurs {
  const estCase = typeof deux.mienne === 'boolean' || typeof deux.autre === 'boolean';
  const dire = (valeur: unknown): unknown => {
    if (valeur === null || valeur === undefined || valeur === '') return valeur;
    if (estCase) return Number(valeur) === 1 ? 'oui' : 'non';
    if (idSchema.safeParse(valeur).success) return nomDe(contexte, String(valeur));
    return enClair(tbl, enColonne(deux.champ), valeur);
  };
  return { ...deux, mienne: dire(deux.mienne), autre: dire(deux.autre) };
}
