import { useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Programmation, ProjetDeGrille } from '../programmation.types.ts';
import { FicheDuProjet } from './FicheDuProjet.tsx';
import { LierUneFiche } from './LierUneFiche.tsx';

interface Proprietes {
  readonly projet: ProjetDeGrille;
  readonly programmation: Programmation;
  readonly vu: number;
}

/** Sous la grille : le projet choisi en entier, ce qui n'y tient pas, et sa fiche action. */
export function BarreDeProjet({ projet, programmation, vu }: Proprietes) {
  const { id, intitule, observation, dauphin } = projet;
  const { modifier } = useModification('programmation.modifier', { id, vu, objet: intitule });
  const retrait = useCommande('programmation.retirer');
  const aviser = useAvisAnnulable();
  const [lie, setLie] = useState(false);
  const retirer = () =>
    void retrait
      .lancer({ ids: [id] })
      .then(() => aviser(`« ${intitule} » n’est plus dans la programmation.`, 'programmation.retirer'), direRefus());
  return (
    <section className="barre-de-projet" aria-label={`Projet choisi : ${intitule}`}>
      <p>
        <b>{intitule}</b>
      </p>
      <div className="barre-de-projet-champs">
        <ChampSurPlace
          libelle="Observation (interne)"
          souple
          exemple="Ce qui motive l’avis : ne se projette pas"
          valeur={observation ?? ''}
          surEnregistrer={(texte) => modifier({ observation: texte })}
        />
        <ChampSurPlace
          libelle="Dossier Dauphin"
          exemple="sans numéro"
          valeur={dauphin ?? ''}
          surEnregistrer={(numero) => modifier({ dauphin: numero })}
        />
      </div>
      <div className="outils">
        <FicheDuProjet projet={projet} surLier={() => setLie(true)} />
        <span className="pousse">
          <Bouton genre="discret" danger icone="corbeille" surClic={retirer}>
            Retirer le projet
          </Bouton>
        </span>
      </div>
      {lie && <LierUneFiche projet={projet} programmation={programmation} surFermer={() => setLie(false)} />}
    </section>
  );
}
