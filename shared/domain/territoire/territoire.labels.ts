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

/** Fichiers du référentiel, pour la page des sources. */
export const LIBELLES_SOURCE: Readonly<Record<string, string>> = {
  regions: 'Régions',
  departements: 'Départements',
  epci: 'Intercommunalités à fiscalité propre',
  communes: 'Communes',
  'zones-emploi': 'Zones d’emploi',
  clpe: 'Comités locaux pour l’emploi et leurs communes',
  frr: 'Communes France ruralités revitalisation',
  'contrats-ville': 'Contrats de ville 2024-2030',
  qpv: 'Quartiers prioritaires 2024',
};
