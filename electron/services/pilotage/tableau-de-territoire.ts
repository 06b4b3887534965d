import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { Alerte } from '#shared/domain/alerte/alerte.schema.ts';
import { separerLesEcartees } from '#shared/domain/alerte/ecarter.rules.ts';
import { seuilsDe } from '#shared/domain/alerte/seuil.rules.ts';
import { statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import type { TableauDeTerritoire } from '#shared/domain/pilotage/tableau-de-territoire.schema.ts';
import type { TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { Contexte } from '../contexte.ts';
import { alertesDeContrat } from './alertes-de-contrat.ts';
import { alertesDesQuartiersDuContrat } from './alertes-de-quartiers.ts';
import { estEnVigueur } from './alertes-de-feuilles.ts';
import { alertesDInstances } from './alertes-d-instances.ts';

/** Les conventions en cours qui nomment le territoire, puis celles de son département. */
function conventionsDe({ depots }: Contexte, vise: TerritoireVise, jour: string): TableauDeTerritoire['conventions'] {
  const departements = new Set(depots.territoires.departementsDe([vise]).get(cleDeTerritoire(vise)) ?? []);
  const zones = Map.groupBy(depots.region.zones(jour), ({ conventionId }) => conventionId);
  return depots.conventions
    .lister()
    .filter((une) => statutSelonLesFaits(une, jour) === 'en_cours')
    .flatMap(({ id, intitule, porteur, fin }) => {
      const siennes = zones.get(id) ?? [];
      const nomme = siennes.some(({ genre, code }) => genre === vise.genre && code === vise.code);
      const proche = siennes.some(({ departement }) => departement !== null && departements.has(departement));
      return nomme || proche ? [{ id, intitule, porteur, fin, nomme }] : [];
    })
    .toSorted((une, autre) => Number(autre.nomme) - Number(une.nomme));
}

/** Ce qui se signale d'un quartier, d'un contrat de ville ou d'un comité local ; les autres mailles se lisent ailleurs. */
function alertesDe(contexte: Contexte, { genre, code }: TerritoireVise, jour: string): Alerte[] {
  const { depots } = contexte;
  const seuils = seuilsDe(depots.alertes.seuils());
  if (genre === 'clpe') {
    const siennes = depots.instances.lister().filter(({ clpeCode }) => clpeCode === code);
    return alertesDInstances(contexte, siennes, seuils, jour);
  }
  const contrats = depots.contrats.lister();
  if (genre === 'contrat_ville')
    return contrats
      .filter((contrat) => contrat.code === code)
      .flatMap(({ id }) => alertesDeContrat(contexte, id, seuils, jour));
  if (genre !== 'qpv') return [];
  const feuilles = Map.groupBy(
    depots.feuilles.toutes().filter((feuille) => estEnVigueur(feuille, anneeCivile(jour))),
    ({ contratId }) => contratId,
  );
  return contrats
    .flatMap(({ id }) => alertesDesQuartiersDuContrat(contexte, id, feuilles.get(id) ?? []))
    .filter(({ objet }) => objet.id === `qpv/${code}`);
}

/** Ce que le tableau de bord ajoute à la fiche d'un territoire. */
export function lireTableauDeTerritoire(contexte: Contexte, vise: TerritoireVise): TableauDeTerritoire {
  const jour = contexte.aujourdHui();
  return {
    conventions: conventionsDe(contexte, vise, jour),
    alertes: separerLesEcartees(alertesDe(contexte, vise, jour), contexte.depots.alertes.ecartees()),
  };
}
