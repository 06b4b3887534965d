import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import { NExercePlus } from './affectations/NExercePlus.tsx';
import { FusionnerAvec } from './fusion/FusionnerAvec.tsx';

interface Proprietes {
  readonly personne: FichePersonne;
  /** Les instances où elle siège encore. */
  readonly siege: readonly string[];
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Les gestes du bas de la fiche : fusionner, ne plus exercer, supprimer. */
export function GestesDeLaPersonne({ personne, siege, aujourdHui, surFermer }: Proprietes) {
  const { id } = personne;
  const nom = nomComplet(personne);
  const [geste, setGeste] = useState<'part' | 'fusionne' | null>(null);
  const [, aller] = useLocation();
  const suppression = useCommande('personnes.supprimer');
  const aviser = useAvisAnnulable();
  const fermer = () => setGeste(null);
  const supprimer = async () => {
    await suppression.lancer({ id });
    surFermer();
    aviser(`${nom} : à la corbeille.`, 'personnes.supprimer');
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
          objet="personnes"
          id={id}
          nom={nom}
          surFermer={fermer}
          surFusionnees={(gardee) => aller(`/annuaire/${gardee}${window.location.search}`)}
        />
      )}
      {geste === 'part' && <NExercePlus personne={personne} siege={siege} aujourdHui={aujourdHui} surFermer={fermer} />}
      <div className="panneau-fin">
        <Bouton surClic={() => setGeste('fusionne')}>Fusionner avec…</Bouton>
        {personne.ancienneLe === null && <Bouton surClic={() => setGeste('part')}>N’exerce plus…</Bouton>}
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
