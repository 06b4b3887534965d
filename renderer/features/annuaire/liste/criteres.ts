import { complementDepartement } from '#shared/domain/instance/instance.labels.ts';
import type { PersonneListee } from '../filtres.ts';

/** Ce dont une liste se compose ; `null` : sans égard. Tous à la fois. */
export interface Criteres {
  readonly departement: string | null;
  readonly instance: string | null;
  readonly designation: string | null;
  /** Type de la structure. */
  readonly structure: string | null;
}

/** Les critères portés par l'adresse. */
export const lireCriteres = (lire: (nom: string) => string | null): Criteres => ({
  departement: lire('departement'),
  instance: lire('instance'),
  designation: lire('designation'),
  structure: lire('structure'),
});

export const estFiltree = (criteres: Criteres): boolean => Object.values(criteres).some((un) => un !== null);

/** Vrai de qui répond à tous les critères. */
export const repond =
  ({ departement, instance, designation, structure }: Criteres) =>
  (personne: PersonneListee): boolean =>
    (departement === null || personne.departements.includes(departement)) &&
    (instance === null || personne.sieges.some(({ instanceId }) => instanceId === instance)) &&
    (structure === null || personne.typeStructure === structure) &&
    (designation === null || personne.designations.some(({ genre }) => genre === designation));

/** Ce que la liste contient, tel que l'annuaire imprimé s'intitule : « Annuaire du Haut-Rhin », « Annuaire, CLPE de Mulhouse ». */
export function titreDeListe(
  { departement, instance, designation }: Criteres,
  personnes: readonly PersonneListee[],
): string {
  const ou = departement === null ? null : complementDepartement(departement);
  const siege = personnes.flatMap(({ sieges }) => sieges).find(({ instanceId }) => instanceId === instance);
  const designe = personnes.flatMap(({ designations }) => designations).find(({ genre }) => genre === designation);
  return [ou === null ? 'Annuaire' : `Annuaire ${ou}`, siege?.nom, designe?.nom].filter(Boolean).join(', ');
}
