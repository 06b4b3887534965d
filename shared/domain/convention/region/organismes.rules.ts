import { INSECABLE } from '#shared/text/typographie.ts';
import { VOLETS } from '../convention.labels.ts';
import type { ConventionDeRegion, DepartementDeRegion } from './region.schema.ts';

/** Un organisme d'une convention, tel que la liste annuelle le dit (D. 5316-8). */
export interface OrganismeListe {
  readonly structureId: string;
  readonly nom: string;
  readonly role: string;
  readonly conventionId: string;
  readonly numero: string;
  readonly intitule: string;
  /** « Ardennes (08) ». */
  readonly departements: string;
  /** « 1, 2, 4 ». */
  readonly volets: string;
  readonly debut: string;
  readonly fin: string;
}

/** La liste annuelle des organismes conventionnés (O-10, D. 5316-8), dans l'ordre de leurs noms ; les seules conventions O2R. */
export function organismesConventionnes(
  conventions: readonly ConventionDeRegion[],
  connus: readonly DepartementDeRegion[],
): readonly OrganismeListe[] {
  return conventions
    .filter(({ genre }) => genre === 'o2r')
    .flatMap((une) =>
      une.organismes.map(({ structureId, nom, chefDeFile, role }) => ({
        structureId,
        nom,
        role: role ?? (une.organismes.length === 1 ? 'Porteur' : chefDeFile ? 'Chef de file' : 'Membre'),
        conventionId: une.id,
        numero: une.numero,
        intitule: une.intitule,
        departements: une.departements
          .map((code) => `${connus.find((un) => un.code === code)?.libelle ?? code} (${code})`)
          .join(', '),
        volets: VOLETS.filter(({ champ }) => une[champ])
          .map(({ numero }) => String(numero))
          .join(`,${INSECABLE}`),
        debut: une.debut,
        fin: une.fin,
      })),
    )
    .toSorted((un, autre) => un.nom.localeCompare(autre.nom, 'fr') || un.numero.localeCompare(autre.numero, 'fr'));
}
