import type { Avenant, GenreDAvenant } from './avenant.schema.ts';
import type { EtatDAvenant } from './en-vigueur.rules.ts';

export const genreDAvenantLibelle: Readonly<Record<GenreDAvenant, string>> = {
  annuel: 'Financier annuel',
  revision: 'Révision de l’aide',
  general: 'Général',
};

export const etatDAvenantLibelle: Readonly<Record<EtatDAvenant, string>> = {
  projet: 'Projet',
  signe: 'Signé, pas encore en vigueur',
  en_vigueur: 'En vigueur',
};

/** « Avenant n° 2 ». */
export const nomDAvenant = ({ numero }: Pick<Avenant, 'numero'>): string => `Avenant n°\u00A0${numero}`;
