import { mailleLibelle, rangDesignationLibelle } from '../designation/designation.labels.ts';
import { GENRES_FOURNIS } from '../designation/genres.data.ts';
import { DISPOSITIFS } from '../eq2030/dispositifs.data.ts';

/** Désignations et déploiements : leurs tables, leurs champs et leurs mots, tels que l'historique les raconte. */
export const TABLES_DE_L_EQ2030: Readonly<Record<string, string>> = {
  genre_designation: 'Genre de désignation',
  designation: 'Désignation',
  designation_territoire: 'Territoire d’une désignation',
  deploiement: 'Déploiement EQ2030',
  deploiement_territoire: 'Territoire d’un déploiement',
  chiffre_eq2030: 'Chiffre EQ2030',
  population_qpv: 'Habitants d’un quartier',
};

export const CHAMPS_DE_L_EQ2030: Readonly<Record<string, string>> = {
  maille: 'échelle',
  attendu: 'attendue partout',
  dispositif: 'dispositif',
  axe: 'axe',
  a_verifier: 'à vérifier',
  periode: 'période',
  region_code: 'région',
  qpv_code: 'quartier',
  habitants: 'habitants',
  millesime: 'millésime',
  code: 'code',
  source: 'source',
  verifie_le: 'vérifiée le',
};

/** Là où un même nom de colonne veut dire autre chose. */
export const CHAMPS_DE_TABLE_DE_L_EQ2030: Readonly<Record<string, string>> = {
  'designation.rang': 'rang',
  'designation.genre': 'désignation',
  'designation_territoire.genre': 'échelle',
  'deploiement_territoire.genre': 'échelle',
  'chiffre_eq2030.genre': 'nature',
  'chiffre_eq2030.unite': 'unité',
  'deploiement.structure_id': 'opérateur',
};

const OUI_NON = { 0: 'non', 1: 'oui' } as const;

export const MOTS_DE_L_EQ2030: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'designation.rang': rangDesignationLibelle,
  'designation.genre': Object.fromEntries(GENRES_FOURNIS.map(({ id, nom }) => [id, nom])),
  'genre_designation.maille': mailleLibelle,
  'genre_designation.attendu': OUI_NON,
  'deploiement.dispositif': Object.fromEntries(DISPOSITIFS.map(({ code, nom }) => [code, nom])),
  'chiffre_eq2030.genre': { objectif: 'Objectif', realise: 'Réalisé', quartiers: 'Quartiers couverts' },
};
