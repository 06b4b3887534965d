import { useRef } from 'react';
import { AjouterUneStructure } from '#renderer/app/structures/AjouterUneStructure.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { PartieDeCandidature } from '../appels.types.ts';
import { UnMembre } from './UnMembre.tsx';

/** Les organismes d'un projet commun : chef de file, rôle, budget, ce qui revient à chacun, ses deux pièces (1.11). */
export function Consortium({ fiche: { candidature, membres }, vu }: PartieDeCandidature) {
  const champ = useRef<HTMLDivElement>(null);
  const ajout = useCommande('candidatures.ajouterMembre');
  const ajouter = (structure: string) =>
    ajout.lancer({
      candidatureId: candidature.id,
      structure,
      chefDeFile: membres.length === 0,
      role: null,
      budget: null,
      contribution: null,
      lettre: false,
      identite: false,
    });
  return (
    <Bloc titre="Consortium" note={membres.length === 0 ? 'à remplir si le projet est commun' : undefined}>
      <ul className="organismes-du-projet">
        {membres.map((membre) => (
          <UnMembre
            key={membre.id}
            membre={membre}
            vu={vu}
            surRetire={() => champ.current?.querySelector('input')?.focus()}
          />
        ))}
      </ul>
      <div ref={champ}>
        <AjouterUneStructure libelle="Ajouter un organisme" surAjouter={ajouter} />
      </div>
    </Bloc>
  );
}
