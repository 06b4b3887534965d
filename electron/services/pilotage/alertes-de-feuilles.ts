import type { Alerte } from '#shared/domain/alerte/alerte.schema.ts';
import { alerteSansNouvelles } from '#shared/domain/alerte/feuille.rules.ts';
import { alertesDIndicateur, type IndicateurSuivi } from '#shared/domain/alerte/indicateur.rules.ts';
import type { Seuils } from '#shared/domain/alerte/seuil.rules.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import type { Contexte } from '../contexte.ts';
import type { ActionSuivie } from './actions-suivies.ts';

/** La feuille de route couvre cette année. */
export const estEnVigueur = ({ debut, fin }: Pick<Feuille, 'debut' | 'fin'>, annee: number): boolean =>
  debut <= annee && annee <= fin;

type ValeurDIndicateur = ReturnType<Contexte['depots']['feuilleSuivie']['indicateurs']>[number];

function parIndicateur(valeursLues: readonly ValeurDIndicateur[]): IndicateurSuivi[] {
  const lignes = Map.groupBy(valeursLues, ({ id }) => id);
  return [...lignes.values()].flatMap((siennes) => {
    const [premiere] = siennes;
    if (premiere === undefined) return [];
    const { id, intitule, ficheId, fiche, debut } = premiere;
    const valeurs = siennes.flatMap(({ moment, le, valeur }) =>
      moment === null || le === null ? [] : [{ moment, le, valeur }],
    );
    return [{ id, intitule, ficheId, fiche, debut, valeurs }];
  });
}

/** Une action inscrite à deux axes ne se dit qu'une fois. */
const uneFois = (actions: readonly ActionSuivie[]): ActionSuivie[] => [
  ...new Map(actions.map((action) => [action.id, action])).values(),
];

/** Les alertes d'une feuille de route en vigueur, ses actions étant lues : ses fiches, ses indicateurs. */
export function alertesDeFeuille(
  contexte: Contexte,
  feuille: Feuille,
  actions: readonly ActionSuivie[],
  { seuils, jour }: { readonly seuils: Seuils; readonly jour: string },
): Alerte[] {
  const { id, intitule } = feuille;
  const objet = { genre: 'feuille_de_route', id, nom: intitule } as const;
  const siennes = uneFois(actions);
  const vieilles = siennes
    .filter((une) => une.sansNouvelles)
    .toSorted((une, autre) => (une.majLe ?? '').localeCompare(autre.majLe ?? ''));
  return [
    ...alerteSansNouvelles(
      {
        objet,
        ouvertes: siennes.filter(({ ouverte }) => ouverte).length,
        sansNouvelles: vieilles.map((une) => une.intitule),
      },
      seuils,
    ),
    ...parIndicateur(contexte.depots.feuilleSuivie.indicateurs(id)).flatMap((un) =>
      alertesDIndicateur(un, seuils, jour),
    ),
  ];
}

/** Les alertes des indicateurs d'une fiche en cours : les mêmes que sur sa feuille de route, là où l'on saisit la valeur. */
export const alertesDeFiche = ({ depots }: Contexte, ficheId: string, seuils: Seuils, jour: string): Alerte[] =>
  parIndicateur(depots.feuilleSuivie.indicateursDeLaFiche(ficheId)).flatMap((un) =>
    alertesDIndicateur(un, seuils, jour),
  );
