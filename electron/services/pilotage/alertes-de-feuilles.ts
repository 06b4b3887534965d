import type { Alerte } from '#shared/domain/alerte/alerte.schema.ts';
import { alertesDeQuartiers, alerteSansNouvelles } from '#shared/domain/alerte/feuille.rules.ts';
import { alertesDIndicateur, type IndicateurSuivi } from '#shared/domain/alerte/indicateur.rules.ts';
import type { Seuils } from '#shared/domain/alerte/seuil.rules.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { moisPasses } from '#shared/domain/feuille-de-route/completude.rules.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import type { Contexte } from '../contexte.ts';
import { quartiersDuRessort } from '../feuilles-de-route/ressort-de-feuille.ts';

/** La feuille de route couvre l'année de ce jour. */
export const estEnVigueur = ({ debut, fin }: Pick<Feuille, 'debut' | 'fin'>, annee: number): boolean =>
  debut <= annee && annee <= fin;

function indicateursDe({ depots }: Contexte, feuilleId: string): IndicateurSuivi[] {
  const lignes = Map.groupBy(depots.feuilleSuivie.indicateurs(feuilleId), ({ id }) => id);
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

/** Ses fiches que personne n'a mises à jour depuis le seuil, de la plus ancienne à la plus récente. */
function sansNouvellesDe({ depots }: Contexte, feuilleId: string, seuils: Seuils, jour: string) {
  const ouvertes = depots.feuilleSuivie.ouvertes(feuilleId);
  const majs = depots.fraicheur.majs(ouvertes.map(({ id }) => id));
  const vieilles = ouvertes
    .flatMap(({ id, intitule }) => {
      const majLe = majs.get(id);
      return majLe === undefined ? [] : [{ intitule, majLe }];
    })
    .filter(({ majLe }) => moisPasses(majLe, jour) >= seuils.moisSansMiseAJour)
    .toSorted((une, autre) => une.majLe.localeCompare(autre.majLe));
  return { ouvertes: ouvertes.length, sansNouvelles: vieilles.map(({ intitule }) => intitule) };
}

/** Les alertes d'une feuille de route en vigueur : ses fiches, ses quartiers, ses indicateurs. */
export function alertesDeFeuille(contexte: Contexte, feuille: Feuille, seuils: Seuils, jour: string): Alerte[] {
  if (!estEnVigueur(feuille, anneeCivile(jour))) return [];
  const { id, intitule } = feuille;
  const objet = { genre: 'feuille_de_route', id, nom: intitule } as const;
  const suivie = { objet, ...sansNouvellesDe(contexte, id, seuils, jour) };
  const vises = new Set(contexte.depots.feuilleSuivie.quartiersVises(id));
  const sansAction = quartiersDuRessort(contexte, feuille).filter(({ code }) => !vises.has(code));
  return [
    ...alerteSansNouvelles(suivie, seuils),
    ...alertesDeQuartiers(feuille, sansAction),
    ...indicateursDe(contexte, id).flatMap((un) => alertesDIndicateur(un, seuils, jour)),
  ];
}
