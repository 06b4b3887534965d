import type { College } from './instance.schema.ts';

/**
 * Organisations représentatives au niveau national, telles qu'elles siègent d'ordinaire (R. 5311-17, 4° et 5° ;
 * R. 5311-23, 5° et 6°). La liste suit les arrêtés de représentativité : à vérifier à chaque mesure de l'audience.
 */
export interface OrganisationRepresentative {
  readonly nom: string;
  readonly college: Extract<College, 'salaries' | 'employeurs'>;
  readonly niveau: 'interprofessionnel' | 'multiprofessionnel';
}

const organisation = (
  nom: string,
  college: OrganisationRepresentative['college'],
  niveau: OrganisationRepresentative['niveau'] = 'interprofessionnel',
): OrganisationRepresentative => ({ nom, college, niveau });

export const ORGANISATIONS: readonly OrganisationRepresentative[] = [
  organisation('CFDT', 'salaries'),
  organisation('CGT', 'salaries'),
  organisation('FO', 'salaries'),
  organisation('CFE-CGC', 'salaries'),
  organisation('CFTC', 'salaries'),
  organisation('MEDEF', 'employeurs'),
  organisation('CPME', 'employeurs'),
  organisation('U2P', 'employeurs'),
  organisation('FNSEA', 'employeurs', 'multiprofessionnel'),
  organisation('UDES', 'employeurs', 'multiprofessionnel'),
  organisation('FESAC', 'employeurs', 'multiprofessionnel'),
];

/** Le nom d'un organisme contient-il celui de cette organisation, comme un mot entier ? « MEDEF Haut-Rhin ». */
export const estDeLOrganisation = (organisme: string | null, nom: string): boolean =>
  organisme !== null && new RegExp(`(?<![\\p{L}\\p{N}-])${nom}(?![\\p{L}\\p{N}-])`, 'iu').test(organisme);

/** L'organisation de salariés ou d'employeurs que désigne un organisme, ou `null`. */
export const organisationDe = (organisme: string | null): OrganisationRepresentative | null =>
  ORGANISATIONS.find(({ nom }) => estDeLOrganisation(organisme, nom)) ?? null;
