import type { Sortie } from '#shared/contract/contract.ts';
import { criteresSchema, type Criteres } from '#shared/domain/annuaire/liste.schema.ts';
import { TYPES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';
import { complementDepartement } from '#shared/domain/instance/instance.labels.ts';

/** Les critères portés par l'adresse ; un mot qui n'en est pas un ne filtre rien. */
export function lireCriteres(lire: (nom: string) => string | null, texte: string): Criteres {
  const { shape } = criteresSchema;
  return {
    texte,
    departement: shape.departement.safeParse(lire('departement')).data ?? null,
    instance: shape.instance.safeParse(lire('instance')).data ?? null,
    designation: shape.designation.safeParse(lire('designation')).data ?? null,
    structure: shape.structure.safeParse(lire('structure')).data ?? null,
  };
}

export const estFiltree = ({ departement, instance, designation, structure }: Criteres): boolean =>
  [departement, instance, designation, structure].some((un) => un !== null);

/** Ce que la liste contient, tel que l'annuaire imprimé s'intitule : « Annuaire du Haut-Rhin, Mission locale », « Annuaire, CLPE de Mulhouse ». */
export function titreDeListe(
  { departement, instance, designation, structure }: Criteres,
  filtres: Sortie<'annuaire.filtres'> | null,
): string {
  const ou = departement === null ? null : complementDepartement(departement);
  const siege = filtres?.instances.find(({ id }) => id === instance);
  const designe = filtres?.designations.find(({ genre }) => genre === designation);
  const type = structure === null ? null : TYPES_DE_STRUCTURE[structure];
  return [ou === null ? 'Annuaire' : `Annuaire ${ou}`, siege?.nom, designe?.nom, type].filter(Boolean).join(', ');
}
