import { ajouterJours, ajouterMois, anneeCivile } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type {
  DepartementPilote,
  MesureDeDepartement,
  TableauDeRegion,
} from '#shared/domain/pilotage/tableau-de-region.schema.ts';
import { estLegere } from '#shared/domain/rencontre/rencontre.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Contexte } from '../contexte.ts';
import { estEnVigueur } from './alertes-de-feuilles.ts';

type Ligne = MesureDeDepartement['lignes'][number];
const mesurer = (lignes: readonly (Ligne & { readonly nombre?: number })[]): MesureDeDepartement => ({
  total: lignes.reduce((somme, { nombre = 1 }) => somme + nombre, 0),
  lignes: lignes.map(({ vers, nom, dit }) => ({ vers, nom, dit })),
});

/** Les séances des douze derniers mois dont le compte rendu tarde, au délai de chaque instance. */
function comptesRendusEnRetard({ depots }: Contexte, instances: ReadonlyMap<string, Instance>, jour: string) {
  const profils = new Map<string, number>();
  const delaiDe = (instance: Instance): number => {
    const connu = profils.get(instance.id);
    if (connu !== undefined) return connu;
    const parametres = depots.parametres.deInstance(instance.id);
    const delai = profilDe({ instance, parametres }, jour).delaiDiffusion.valeur;
    profils.set(instance.id, delai);
    return delai;
  };
  return depots.regionSuivie.nonDiffusees(ajouterMois(jour, -12), jour).flatMap(({ id, instanceId, date }) => {
    const instance = instances.get(instanceId);
    if (instance === undefined || estLegere(instance.type)) return [];
    const limite = ajouterJours(date, delaiDe(instance));
    if (jour <= limite) return [];
    return [
      {
        instanceId,
        vers: `/reunions/${id}/documents/rendu`,
        nom: `${nomCourt(instance)}, ${dateCourte(date)}`,
        dit: `à diffuser avant le ${dateCourte(limite)}`,
      },
    ];
  });
}

/** Les feuilles de route en vigueur, et le département de leur contrat ou de leur instance. */
function feuillesSituees({ depots }: Contexte, instances: ReadonlyMap<string, Instance>, jour: string) {
  const desContrats = new Map(
    depots.regionSuivie.departementsDesContrats().map(({ contratId, departement }) => [contratId, departement]),
  );
  const comptes = depots.feuilles.comptes(jour);
  return depots.feuilles
    .toutes()
    .filter((feuille) => estEnVigueur(feuille, anneeCivile(jour)))
    .map(({ id, intitule, contratId, instanceId }) => {
      const compte = comptes.get(id);
      return {
        departement: desContrats.get(contratId ?? '') ?? instances.get(instanceId ?? '')?.departementCode ?? null,
        fiches: compte?.fiches ?? 0,
        aVoir: (compte?.enRetard ?? 0) + (compte?.bloquees ?? 0),
        id,
        nom: intitule,
      };
    });
}

function conventionsSituees({ depots }: Contexte, jour: string) {
  const ressorts = Map.groupBy(depots.ressortsDeConvention.deToutes(jour), ({ conventionId }) => conventionId);
  return depots.conventions
    .lister()
    .filter((une) => statutSelonLesFaits(une, jour) === 'en_cours')
    .map(({ id, intitule, porteur }) => ({
      departements: new Set((ressorts.get(id) ?? []).map(({ code }) => code)),
      ligne: { vers: `/conventions/${id}`, nom: intitule, dit: porteur },
    }));
}

/** La région du fichier, département par département : comités tenus, comptes rendus et décisions qui tardent, actions, conventions. */
export function lireTableauDeRegion(contexte: Contexte): TableauDeRegion {
  const { depots } = contexte;
  const fichier = depots.service.fichier();
  const ici = fichier === null ? null : depots.territoires.departement(fichier.departementCode);
  if (ici === null) throw communErrors.introuvable('Le département de ce fichier');
  const jour = contexte.aujourdHui();
  const annee = anneeCivile(jour);
  const instances = new Map(depots.instances.lister().map((instance) => [instance.id, instance]));
  const couverts = Map.groupBy(depots.tableau.departementsCouverts(), ({ instanceId }) => instanceId);
  const tenues = new Map(depots.regionSuivie.tenues(annee, jour).map((une) => [une.instanceId, une.tenues]));
  const retards = new Map(depots.regionSuivie.enRetard(jour).map((une) => [une.instanceId, une.nombre]));
  const rendus = comptesRendusEnRetard(contexte, instances, jour);
  const feuilles = feuillesSituees(contexte, instances, jour);
  const conventions = conventionsSituees(contexte, jour);

  function piloter({ code, libelle }: { readonly code: string; readonly libelle: string }): DepartementPilote {
    const siennes = [...instances.values()].filter(
      ({ id, type, departementCode }) =>
        TYPES[type].niveau !== 'region' &&
        !estLegere(type) &&
        (departementCode === code || (couverts.get(id) ?? []).some(({ departement }) => departement === code)),
    );
    const ids = new Set(siennes.map(({ id }) => id));
    const reunies = siennes.filter(({ id }) => (tenues.get(id) ?? 0) > 0);
    const sesFeuilles = feuilles.filter(({ departement }) => departement === code);
    return {
      ...{ code, libelle, instances: siennes.length },
      reunies: mesurer(
        reunies.map((instance) => ({
          vers: `/instances/${instance.id}/tableau?periode=12`,
          nom: nomCourt(instance),
          dit: pluriel(tenues.get(instance.id) ?? 0, 'réunion', 'réunions'),
        })),
      ),
      reunions: reunies.reduce((somme, { id }) => somme + (tenues.get(id) ?? 0), 0),
      comptesRendusEnRetard: mesurer(rendus.filter(({ instanceId }) => ids.has(instanceId))),
      decisionsEnRetard: mesurer(
        siennes.flatMap((instance) => {
          const nombre = retards.get(instance.id) ?? 0;
          if (nombre === 0) return [];
          const vers = `/decisions?instance=${instance.id}&etat=retard`;
          return [{ vers, nom: nomCourt(instance), dit: String(nombre), nombre }];
        }),
      ),
      actions: mesurer(
        sesFeuilles.map(({ id, nom, fiches }) => ({
          vers: `/feuilles-de-route/${id}`,
          nom,
          dit: String(fiches),
          nombre: fiches,
        })),
      ),
      actionsAVoir: mesurer(
        sesFeuilles
          .filter(({ aVoir }) => aVoir > 0)
          .map(({ id, nom, aVoir }) => ({
            vers: `/feuilles-de-route/${id}?a-voir`,
            nom,
            dit: String(aVoir),
            nombre: aVoir,
          })),
      ),
      conventions: mesurer(conventions.filter(({ departements }) => departements.has(code)).map(({ ligne }) => ligne)),
    };
  }
  return {
    region: ici.region,
    annee,
    departements: depots.territoires
      .departements()
      .filter(({ regionCode }) => regionCode === ici.regionCode)
      .map(piloter),
  };
}
