import type { Sortie } from '#shared/contract/contract.ts';

export type NavettesDeFeuille = Sortie<'navettes.lister'>;
export type PiloteListe = NavettesDeFeuille['pilotes'][number];
export type NavetteListee = NavettesDeFeuille['navettes'][number];

/** La clé d'un pilote dans un tableau. */
export const cleDuPilote = ({ destinataire }: Pick<PiloteListe, 'destinataire'>): string =>
  `${destinataire.genre} ${destinataire.id}`;
