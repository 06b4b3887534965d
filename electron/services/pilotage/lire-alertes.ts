import type { AlertesLues } from '#shared/domain/alerte/alerte.schema.ts';
import { separerLesEcartees } from '#shared/domain/alerte/ecarter.rules.ts';
import { seuilsDe } from '#shared/domain/alerte/seuil.rules.ts';
import type { ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Contexte } from '../contexte.ts';
import { alertesDeContrat, alertesDesFeuillesDInstances } from './alertes-de-contrat.ts';
import { alertesDeConventions } from './alertes-de-conventions.ts';
import { alertesDeFiche } from './alertes-de-feuilles.ts';
import { alertesDInstances } from './alertes-d-instances.ts';

/** Les alertes de tout un département : ses instances, les contrats de ville suivis, les conventions qui y agissent. */
export function lireAlertesDuDepartement(contexte: Contexte, departement: string): AlertesLues {
  const { depots } = contexte;
  const jour = contexte.aujourdHui();
  const seuils = seuilsDe(depots.alertes.seuils());
  const couverts = Map.groupBy(depots.tableau.departementsCouverts(), ({ instanceId }) => instanceId);
  const instances = depots.instances
    .lister()
    .filter(
      ({ id, type, departementCode }) =>
        TYPES[type].niveau === 'region' ||
        departementCode === departement ||
        (couverts.get(id) ?? []).some((couvert) => couvert.departement === departement),
    );
  return separerLesEcartees(
    [
      ...alertesDInstances(contexte, instances, seuils, jour),
      ...alertesDesFeuillesDInstances(contexte, new Set(instances.map(({ id }) => id)), seuils, jour),
      ...depots.contrats.lister().flatMap(({ id }) => alertesDeContrat(contexte, id, seuils, jour)),
      ...alertesDeConventions(contexte, ({ departements }) => departements.includes(departement), jour),
    ],
    depots.alertes.ecartees(),
  );
}

/** Les alertes d'une instance, d'un contrat de ville, d'une convention ou d'une fiche action ; celles d'un territoire se lisent avec lui. */
export function lireAlertesDeLObjet(contexte: Contexte, { genre, id }: ObjetVise): AlertesLues {
  const { depots } = contexte;
  const jour = contexte.aujourdHui();
  const seuils = seuilsDe(depots.alertes.seuils());
  const lire = () => {
    if (genre === 'convention') return alertesDeConventions(contexte, (une) => une.id === id, jour);
    if (genre === 'fiche_action') return alertesDeFiche(contexte, id, seuils, jour);
    if (genre === 'contrat_ville') return alertesDeContrat(contexte, id, seuils, jour);
    if (genre !== 'instance') return [];
    const instance = depots.instances.parId(id);
    if (instance === null) throw communErrors.introuvable('Cette instance');
    return [
      ...alertesDInstances(contexte, [instance], seuils, jour),
      ...alertesDesFeuillesDInstances(contexte, new Set([id]), seuils, jour),
    ];
  };
  return separerLesEcartees(lire(), depots.alertes.ecartees());
}
