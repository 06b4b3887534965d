import type { NiveauDeMeteo } from './meteo.schema.ts';

/** Les quatre niveaux, en mots : ceux des comptes rendus d'avancement au préfet. */
export const niveauDeMeteoLibelle: Readonly<Record<NiveauDeMeteo, string>> = {
  compromis: 'Objectifs compromis',
  appuis: 'Appuis nécessaires',
  atteignables: 'Objectifs atteignables',
  securises: 'Objectifs sécurisés',
};
