import type { TitreDuMembre } from './nomination.schema.ts';

export const titreDuMembreLibelle: Readonly<Record<TitreDuMembre, string>> = {
  fonction: 'En raison de sa fonction',
  elu: 'Élu ou élue',
  qualifie: 'Personnalité qualifiée',
};
