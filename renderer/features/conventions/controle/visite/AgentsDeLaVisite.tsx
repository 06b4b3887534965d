import { useState } from 'react';
import { ChoixPersonne } from '#renderer/app/personnes/ChoixPersonne.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus, phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import type { Visite } from '#shared/domain/convention/controle/visite.schema.ts';

/** Les agents qui font la visite, pris dans l'annuaire. */
export function AgentsDeLaVisite({ visite: { id: visiteId, agents } }: { readonly visite: Visite }) {
  const ajout = useCommande('visites.ajouterAgent');
  const retrait = useCommande('visites.retirerAgent');
  const aviser = useAvisAnnulable();
  const [faute, setFaute] = useState<string | null>(null);
  const ajouter = (personneId: string) =>
    void ajout.lancer({ visiteId, personneId }).then(
      () => setFaute(null),
      (cause) => setFaute(phraseDe(cause)),
    );
  const retirer = (id: string, nom: string) =>
    void retrait
      .lancer({ id })
      .then(() => aviser(`${nom} n’est plus de la visite.`, 'visites.retirerAgent'), direRefus());
  return (
    <div className="agents-de-visite">
      {agents.length > 0 && (
        <ul className="lignes-de-bloc" aria-label="Agents de la visite">
          {agents.map(({ id, nom, fonction }) => (
            <li key={id}>
              <span>
                {nom} {fonction !== null && <span className="note">{fonction}</span>}
              </span>
              <span className="pousse">
                <BoutonCarre icone="fermer" libelle={`Retirer ${nom} de la visite`} surClic={() => retirer(id, nom)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <ChoixPersonne
        key={agents.length}
        libelle="Ajouter un agent"
        valeur={null}
        surChange={(choisie) => {
          if (choisie !== null) ajouter(choisie.id);
        }}
        faute={faute}
      />
    </div>
  );
}
