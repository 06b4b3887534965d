import type { GenreTerritoireVise } from './territoire-vise.schema.ts';
import type { ObjetTerritoire } from './territoire.schema.ts';

/** Libellés des territoires à l'écran. */

export const LIBELLES_OBJET_TERRITOIRE: Readonly<Record<ObjetTerritoire, string>> = {
  departement: 'Département',
  clpe: 'Comité local pour l’emploi',
  epci: 'Intercommunalité',
  contrat_ville: 'Contrat de ville',
  commune: 'Commune',
  qpv: 'Quartier prioritaire',
};

/** Toutes les mailles qui se choisissent pour une structure ou une désignation. */
export const LIBELLES_TERRITOIRE_VISE: Readonly<Record<GenreTerritoireVise, string>> = {
  region: 'Région',
  arrondissement: 'Arrondissement',
  ...LIBELLES_OBJET_TERRITOIRE,
};

/** Les mêmes, dans une phrase : « un département », « une intercommunalité ». */
export const TERRITOIRE_ENONCE: Readonly<Record<GenreTerritoireVise, string>> = {
  region: 'une région',
  departement: 'un département',
  arrondissement: 'un arrondissement',
  epci: 'une intercommunalité',
  commune: 'une commune',
  qpv: 'un quartier prioritaire',
  clpe: 'un comité local pour l’emploi',
  contrat_ville: 'un contrat de ville',
};

/** La maille en peu de place : une puce, une proposition. */
export const MAILLE_EN_BREF: Readonly<Record<GenreTerritoireVise, string>> = {
  ...LIBELLES_TERRITOIRE_VISE,
  clpe: 'CLPE',
  epci: 'Intercommunalité',
  qpv: 'QPV',
};

/** Fichiers du référentiel, pour la page des sources. */
export const LIBELLES_SOURCE: Readonly<Record<string, string>> = {
  regions: 'Régions',
  departements: 'Départements',
  arrondissements: 'Arrondissements',
  epci: 'Intercommunalités à fiscalité propre',
  communes: 'Communes',
  'zones-emploi': 'Zones d’emploi',
  clpe: 'Comités locaux pour l’emploi et leurs communes',
  frr: 'Communes France ruralités revitalisation',
  'contrats-ville': 'Contrats de ville 2024-2030',
  qpv: 'Quartiers prioritaires 2024',
  'lieux-qpv': 'Centres et tracés des quartiers prioritaires',
};
