import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { FusionnerAvec } from '../fusion/FusionnerAvec.tsx';
import { RemplacerStructure } from './RemplacerStructure.tsx';

interface Proprietes {
  readonly fiche: Sortie<'structures.fiche'>;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Les gestes du bas de la fiche : fusionner, remplacer, supprimer. */
export function GestesDeLaStructure({ fiche, aujourdHui, surFermer }: Proprietes) {
  const { id, nom } = fiche.structure;
  const [geste, setGeste] = useState<'remplace' | 'fusionne' | null>(null);
  const [, aller] = useLocation();
  const suppression = useCommande('structures.supprimer');
  const aviser = useAvisAnnulable();
  const fermer = () => setGeste(null);
  const supprimer = async () => {
    await suppression.lancer({ id });
    surFermer();
    aviser(`${nom} : à la corbeille.`, 'structures.supprimer');
  };
  return (
    <>
      {suppression.erreur && (
        <Repere sens="alerte" mot="Fiche gardée." annonce>
          {suppression.erreur.message}
        </Repere>
      )}
      {geste === 'fusionne' && (
        <FusionnerAvec
          objet="structures"
          id={id}
          nom={nom}
          surFermer={fermer}
          surFusionnees={(gardee) => aller(`/annuaire/structures/${gardee}${window.location.search}`)}
        />
      )}
      {geste === 'remplace' && (
        <RemplacerStructure
          id={id}
          nom={nom}
          personnes={fiche.personnes.length}
          aujourdHui={aujourdHui}
          surFermer={fermer}
        />
      )}
      <div className="panneau-fin">
        <Bouton surClic={() => setGeste('fusionne')}>Fusionner avec…</Bouton>
        {fiche.remplaceePar === null && <Bouton surClic={() => setGeste('remplace')}>Remplacée par…</Bouton>}
        <Bouton
          genre="discret"
          danger
          icone="corbeille"
          enCours={suppression.enCours}
          surClic={() => void supprimer().catch(() => undefined)}
        >
          Supprimer de l’annuaire
        </Bouton>
      </div>
    </>
  );
}
