import { useAppel } from '#renderer/host/gestes.ts';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';

/** Une personne de l'annuaire, choisie. */
export interface PersonneChoisie extends Choix {
  readonly personne: Personne;
}

const EN_TOUT = 12;

interface Proprietes {
  readonly libelle: string;
  readonly valeur: PersonneChoisie | null;
  readonly surChange: (choisie: PersonneChoisie | null) => void;
  /** Reçoit ce qui est tapé quand la personne n'est pas connue. */
  readonly surCreer?: ((frappe: string) => void) | undefined;
  readonly faute?: string | null | undefined;
}

/** Cherche une personne de l'annuaire par son nom, sa fonction ou sa structure ; offre d'en créer une. */
export function ChoixPersonne({ libelle, valeur, surChange, surCreer, faute }: Proprietes) {
  const appeler = useAppel();
  return (
    <ChoixReferentiel<PersonneChoisie>
      libelle={libelle}
      minimum={2}
      valeur={valeur}
      surChange={surChange}
      surCreer={surCreer}
      motCreer="Nouvelle personne"
      chercher={async (frappe) =>
        (await appeler('annuaire.proposer', { texte: frappe })).slice(0, EN_TOUT).map((personne) => ({
          id: personne.id,
          libelle: nomComplet(personne),
          note: [personne.fonction, personne.structure].filter((mot) => mot !== null).join(', '),
          personne,
        }))
      }
      faute={faute}
    />
  );
}
