import { useState } from 'react';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { ChoixPilote, type PiloteChoisi } from '#renderer/app/feuilles/ChoixPilote.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { useFiche } from '../contexte-fiche.ts';

/** Le pilote tel qu'il est gardé : la personne et sa structure, ou la structure. */
function choisi({ piloteId, pilote, structurePilote }: SousAction): PiloteChoisi | null {
  const libelle = [pilote, structurePilote].filter((nom) => nom !== null).join(', ');
  if (libelle === '') return null;
  return { id: piloteId ?? libelle, libelle, pilote: { personneId: piloteId, structure: structurePilote } };
}

/** Qui pilote une sous-action : une personne ou une structure de l'annuaire ; vidé, plus personne. */
export function PiloteDeSousAction({ sousAction }: { readonly sousAction: SousAction }) {
  const { garder } = useFiche();
  const { lancer } = useCommande('sousActions.confier');
  const [faute, setFaute] = useState<string | null>(null);
  const confier = (nouveau: PiloteChoisi | null) => {
    setFaute(null);
    garder(lancer({ id: sousAction.id, pilote: nouveau?.pilote ?? null })).catch((cause: unknown) =>
      setFaute(phraseDe(cause)),
    );
  };
  return (
    <ChoixPilote
      libelle="Pilote : une personne ou une structure"
      valeur={choisi(sousAction)}
      faute={faute}
      surChange={confier}
    />
  );
}
