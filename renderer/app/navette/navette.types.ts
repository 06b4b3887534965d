import type { Sortie } from '#shared/contract/contract.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';

/** Une navette du suivi ; d'une convention, la période demandée. */
export type NavetteSuivie = Sortie<'navettes.lister'>['navettes'][number] & { readonly periode?: string };

/** À qui l'on peut en envoyer une. */
export interface DestinataireListe {
  readonly destinataire: Navette['destinataire'];
  readonly nom: string;
  readonly courriel: string | null;
  readonly derniere: Navette | null;
}

/** La clé d'un destinataire dans un tableau. */
export const cleDuDestinataire = ({ destinataire }: Pick<DestinataireListe, 'destinataire'>): string =>
  `${destinataire.genre} ${destinataire.id}`;
