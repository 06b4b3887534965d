import { complementDe } from '#shared/text/elision.ts';
import { enTri } from '#shared/text/tri.ts';
import { DEPARTEMENTS, REGIONS } from '../territoire/departements.data.ts';
import type { College, Instance } from './instance.schema.ts';
import { TYPES } from './types.data.ts';

export const collegeLibelle: Readonly<Record<College, string>> = {
  etat: 'État',
  region: 'Région',
  departement: 'Département',
  communes: 'Communes et groupements',
  salaries: 'Organisations de salariés',
  employeurs: 'Organisations d’employeurs',
  operateurs: 'Opérateurs du réseau pour l’emploi',
};

type Nommee = Pick<Instance, 'type' | 'complement'> & Partial<Pick<Instance, 'sigle'>>;

/** Nom légal, imprimé en entier au moins une fois par document: « Comité local pour l’emploi de Mulhouse ». */
export const nomLegal = ({ type, complement }: Nommee): string => `${TYPES[type].libelle} ${complement}`;

/** Nom d’usage : « CLPE de Mulhouse ». Le sigle est celui du service, s’il en a donné un. */
export const nomCourt = ({ type, complement, sigle }: Nommee): string => `${sigle ?? TYPES[type].sigle} ${complement}`;

/** « du Haut-Rhin » ; `null` si le code est inconnu. */
export const complementDepartement = (code: string): string | null =>
  DEPARTEMENTS.find((departement) => departement.code === code)?.complement ?? null;

/** « du Grand Est » ; `null` si le code est inconnu. */
export const complementRegion = (code: string): string | null =>
  REGIONS.find((region) => region.code === code)?.complement ?? null;

/**
 * Complément proposé pour un comité local d’après son libellé au référentiel : celui du département
 * s’il en porte le nom (« des Hautes-Alpes »), sinon l’élision ordinaire (« d’Altkirch »). Les tirets
 * entre territoires deviennent des demi-cadratins.
 */
export function complementDuComiteLocal(libelle: string): string {
  const nom = libelle
    .trim()
    .replaceAll("'", '’')
    .replace(/\s+[-–]\s+/gu, ' – ');
  const homonyme = DEPARTEMENTS.find((departement) => enTri(departement.nom) === enTri(nom));
  return homonyme?.complement ?? complementDe(nom);
}
