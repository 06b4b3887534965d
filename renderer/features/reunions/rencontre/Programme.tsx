import { useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { heureFr } from '#shared/dates/format.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { duree } from '#shared/text/nombres.ts';

interface SequenceOuverte {
  readonly point: PointEnSeance;
  readonly vu: number;
  readonly surFermer: () => void;
}

/** Une séquence du programme : son titre, qui intervient, combien de temps, ce qui s'y est dit. */
export function PanneauSequence({ point, vu, surFermer }: SequenceOuverte) {
  const { modifier } = useModification('points.modifier', { id: point.id, vu, objet: point.titre });
  const supprimer = useCommande('points.supprimer');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void supprimer.lancer({ id: point.id }).then(() => {
      surFermer();
      aviser(`Séquence retirée : ${point.titre}.`, 'points.supprimer');
    }, direRefus());
  return (
    <Panneau titre={`Séquence ${point.rang}`} surFermer={surFermer}>
      <div className="fiche">
        <ChampSurPlace libelle="Titre" valeur={point.titre} surEnregistrer={(titre) => modifier({ titre })} />
        <ChampSurPlace
          libelle="Intervenants"
          exemple="À renseigner"
          valeur={point.intervenant ?? ''}
          surEnregistrer={(intervenant) => modifier({ intervenant })}
        />
        <NombreSurPlace
          libelle="Durée, en minutes"
          valeur={point.duree}
          illisible="Un nombre entier de minutes."
          surEnregistrer={(minutes) => modifier({ duree: minutes })}
        />
        <ChampSurPlace
          libelle="Ce qui s’est dit"
          long
          exemple="Imprimé dans le compte rendu"
          valeur={point.textePv ?? ''}
          surEnregistrer={(textePv) => modifier({ textePv })}
        />
        <ChampSurPlace
          libelle="Mes notes"
          long
          exemple="Pour vous seul, jamais imprimées"
          valeur={point.mesNotes ?? ''}
          surEnregistrer={(mesNotes) => modifier({ mesNotes })}
        />
      </div>
      <div className="panneau-fin">
        <Bouton genre="discret" danger icone="corbeille" surClic={retirer}>
          Retirer cette séquence
        </Bouton>
      </div>
    </Panneau>
  );
}

interface Proprietes {
  readonly seance: Seance;
  readonly ouverte: string | null;
  readonly surOuvrir: (id: string) => void;
}

/** Le programme d'une rencontre : une séquence par ligne, minutée, que l'on range à la souris ou au clavier. */
export function Programme({ seance, ouverte, surOuvrir }: Proprietes) {
  const { reunion, points } = seance;
  const ajouter = useCommande('points.ajouter');
  const deplacer = useCommande('points.deplacer');
  const [titre, setTitre] = useState('');
  const deroule = new Map(derouler(points, reunion).points.map(({ id, debut }) => [id, debut]));
  const creer = () => {
    if (titre.trim() === '') return;
    void ajouter
      .lancer({ reunionId: reunion.id, titre, nature: 'echange', intervenant: null, duree: null })
      .then(() => setTitre(''), direRefus());
  };
  return (
    <Tableau
      libelle="Programme"
      colonnes={[
        {
          id: 'heure',
          titre: 'Heure',
          etroite: true,
          valeur: ({ id }) => {
            const debut = deroule.get(id) ?? null;
            return debut === null ? null : { heure: debut };
          },
          cellule: ({ id }) => {
            const debut = deroule.get(id) ?? null;
            return debut === null ? '' : heureFr(debut);
          },
        },
        { id: 'titre', titre: 'Séquence', entete: true, cellule: (point) => point.titre },
        { id: 'intervenant', titre: 'Intervenants', cellule: ({ intervenant }) => intervenant ?? '' },
        {
          id: 'duree',
          titre: 'Durée',
          nombre: true,
          valeur: ({ duree: minutes }) => minutes,
          cellule: ({ duree: minutes }) => (minutes === null ? '' : duree(minutes)),
        },
      ]}
      lignes={points}
      cle={({ id }) => id}
      surOuvrir={({ id }) => surOuvrir(id)}
      ouverte={ouverte}
      ordre={{
        nom: (point) => point.titre,
        surDeplacer: (id, rang) => deplacer.lancer({ id, rang: rang + 1 }).catch(direRefus()),
      }}
      vide={<Vide icone="horloge">Aucune séquence.</Vide>}
      ajout={
        <form
          className="outils"
          aria-label="Ajouter une séquence"
          onSubmit={(evenement) => {
            evenement.preventDefault();
            creer();
          }}
        >
          <input
            className="saisie"
            aria-label="Titre de la séquence à ajouter"
            placeholder="Ajouter une séquence"
            value={titre}
            onChange={(evenement) => setTitre(evenement.target.value)}
          />
          <Bouton type="submit" genre="discret" icone="plus" enCours={ajouter.enCours}>
            Ajouter
          </Bouton>
        </form>
      }
    />
  );
}
