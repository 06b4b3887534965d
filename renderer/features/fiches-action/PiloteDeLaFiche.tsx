import { useState } from 'react';
import { ChoixPilote, type PiloteChoisi } from '#renderer/app/feuilles/ChoixPilote.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { useFiche } from './contexte-fiche.ts';
import { Depliable } from './Depliable.tsx';

/** Qui pilote : une personne et sa structure, ou une structure ; chacune mène à sa fiche. */
export function PiloteDeLaFiche() {
  const { id, fiche, garder } = useFiche();
  const { lancer } = useCommande('fichesAction.confier');
  const [faute, setFaute] = useState<string | null>(null);
  const { pilote, piloteId, structurePilote, structurePiloteId } = fiche;
  const confier = async (choisi: PiloteChoisi | null, fermer: () => void) => {
    if (choisi === null) return;
    setFaute(null);
    try {
      await garder(lancer({ id, pilote: choisi.pilote }));
      fermer();
    } catch (cause) {
      setFaute(phraseDe(cause));
    }
  };
  const structure = structurePilote !== null && (
    <Lien vers={`/annuaire/structures/${structurePiloteId}`}>{structurePilote}</Lien>
  );
  return (
    <Depliable
      mot="Pilote"
      enLigne
      geste="Changer"
      libelle="Changer de pilote"
      lu={
        pilote === null ? (
          <p>{structure || 'Plus personne : choisissez qui pilote.'}</p>
        ) : (
          <p>
            <Lien vers={`/annuaire/${piloteId}`}>{pilote}</Lien>
            {structure && <span className="note structure-du-pilote">{structure}</span>}
          </p>
        )
      }
    >
      {(fermer) => (
        <ChoixPilote
          libelle="Personne ou structure qui pilote"
          valeur={null}
          faute={faute}
          surChange={(choisi) => void confier(choisi, fermer)}
        />
      )}
    </Depliable>
  );
}
