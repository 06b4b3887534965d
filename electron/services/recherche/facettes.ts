import type { Sortie } from '#shared/contract/contract.ts';
import { ETATS_TROUVES } from '#shared/domain/recherche/etats-trouves.data.ts';
import { GENRES_TROUVES } from '#shared/domain/recherche/genres-trouves.data.ts';
import type { EtatTrouve, GenreTrouve } from '#shared/domain/recherche/recherche.schema.ts';
import { dit } from '#shared/domain/recherche/recrire-requete.rules.ts';
import type { Operateur } from '#shared/domain/recherche/operateurs.data.ts';
import type { RepereTrouve } from '#electron/repositories/recherche/plein-texte.repository.ts';

type Facettes = Sortie<'recherche.chercher'>['facettes'];
type Facette = Facettes['type'][number];

const ajouter = <C>(comptes: Map<C, number>, cle: C | null): void => {
  if (cle !== null) comptes.set(cle, (comptes.get(cle) ?? 0) + 1);
};

/** Combien de réponses par genre, état, instance et année ; ce que la recherche dit déjà est pris, et se montre même à zéro. */
export function compterFacettes(
  reperes: readonly RepereTrouve[],
  texte: string,
  { jour, noms }: { readonly jour: string; readonly noms: ReadonlyMap<string, string> },
): Facettes {
  const genres = new Map<GenreTrouve, number>();
  const etats = new Map<EtatTrouve, number>();
  const instances = new Map<string, number>();
  const annees = new Map<string, number>();
  for (const { genre, etat, instance, jour: du, echeance } of reperes) {
    ajouter(genres, genre);
    ajouter(etats, etat);
    if (echeance !== null && echeance < jour) ajouter(etats, 'retard');
    ajouter(instances, instance);
    ajouter(annees, du === null ? null : du.slice(0, 4));
  }
  const facettes = (operateur: Operateur, toutes: readonly Omit<Facette, 'prise'>[]): Facette[] =>
    toutes
      .map((une) => ({ ...une, prise: dit(texte, operateur, une.valeur) }))
      .filter(({ nombre, prise }) => nombre > 0 || prise);
  return {
    type: facettes(
      'type',
      (Object.keys(GENRES_TROUVES) as GenreTrouve[]).map((genre) => ({
        valeur: GENRES_TROUVES[genre].mots[0] ?? genre,
        nom: GENRES_TROUVES[genre].plusieurs,
        nombre: genres.get(genre) ?? 0,
      })),
    ),
    est: facettes(
      'est',
      (Object.keys(ETATS_TROUVES) as EtatTrouve[]).map((etat) => ({
        valeur: ETATS_TROUVES[etat].mots[0] ?? etat,
        nom: ETATS_TROUVES[etat].nom,
        nombre: etats.get(etat) ?? 0,
      })),
    ),
    instance: facettes(
      'instance',
      [...noms]
        .map(([id, nom]) => ({ valeur: nom, nom, nombre: instances.get(id) ?? 0 }))
        .toSorted((une, autre) => autre.nombre - une.nombre),
    ),
    annee: facettes(
      'annee',
      [...annees]
        .map(([annee, nombre]) => ({ valeur: annee, nom: annee, nombre }))
        .toSorted((une, autre) => autre.nom.localeCompare(une.nom)),
    ),
  };
}
