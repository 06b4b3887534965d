import type { Avis, Volet } from './programmation.schema.ts';

/** L'avis du ou de la délégué·e du préfet, en un mot. */
export const avisLibelle: Readonly<Record<Avis, string>> = {
  favorable: 'Favorable',
  reserve: 'Réservé',
  defavorable: 'Défavorable',
};

export const voletLibelle: Readonly<Record<Volet, string>> = {
  demande: 'Demandé',
  propose: 'Proposé',
  decide: 'Décidé',
};
