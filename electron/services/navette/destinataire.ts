import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Destinataire } from '#shared/domain/navette/navette.schema.ts';
import type { Contexte } from '../contexte.ts';

/** Le nom et l'adresse d'un destinataire, même si l'on n'attend plus rien de lui ici. */
export function nommerDestinataire({ depots }: Contexte, { genre, id }: Destinataire) {
  if (genre === 'structure') {
    const structure = depots.structures.parId(id);
    return { nom: structure?.nom ?? 'Structure retirée', courriel: structure?.courriel ?? null };
  }
  const personne = depots.personnes.parId(id);
  return {
    nom: personne === null ? 'Personne retirée' : nomComplet(personne),
    courriel: personne?.courriel ?? null,
  };
}
