import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Invite } from '#shared/domain/seance/seance.schema.ts';
import { CompleterPersonne } from './CompleterPersonne.tsx';
import { Delegation } from './Delegation.tsx';
import type { LigneDePresence } from './dire-presence.ts';
import { DonnerPouvoir } from './DonnerPouvoir.tsx';
import { EntreesEtSorties } from './EntreesEtSorties.tsx';
import { VenuPourSonCompte } from './VenuPourSonCompte.tsx';

/** Ce qu'un geste de présence demande de plus qu'un clic. */
export type DemandeDePresence =
  | { readonly genre: 'pouvoir' | 'compte' | 'delegation'; readonly ligne: LigneDePresence }
  | { readonly genre: 'completer'; readonly invite: Invite }
  | {
      readonly genre: 'allees';
      readonly presenceId: string;
      readonly personne: Personne | null;
      readonly nom: string;
    };

/** Le dialogue d'une demande. */
export function DialogueDePresence({
  demande,
  surFermer,
}: {
  readonly demande: DemandeDePresence;
  readonly surFermer: () => void;
}) {
  switch (demande.genre) {
    case 'pouvoir':
      return <DonnerPouvoir siege={demande.ligne.siege} nom={demande.ligne.nom} surFermer={surFermer} />;
    case 'compte':
      return <VenuPourSonCompte siegeId={demande.ligne.siege.id} nom={demande.ligne.nom} surFermer={surFermer} />;
    case 'delegation':
      return <Delegation ligne={demande.ligne} surFermer={surFermer} />;
    case 'completer':
      return <CompleterPersonne personne={demande.invite.personne} surFermer={surFermer} />;
    case 'allees':
      return (
        <EntreesEtSorties
          presenceId={demande.presenceId}
          personne={demande.personne}
          nom={demande.nom}
          surFermer={surFermer}
        />
      );
  }
}
