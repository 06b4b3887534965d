import { useState } from 'react';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Onglet } from '../fiche/convention.types.ts';
import { Signataires } from './Signataires.tsx';
import { UnAxe } from './UnAxe.tsx';

/** Qui signe une convention d'objectifs, ses axes, et qui s'y engage à quoi, pour quand. */
export function OngletEngagements({ fiche, vu, jour }: Onglet) {
  const { convention, axes } = fiche;
  const [intitule, setIntitule] = useState('');
  const [faute, setFaute] = useState<string | null>(null);
  const { lancer, enCours } = useCommande('axesDeConvention.ajouter');
  const ajouter = async () => {
    try {
      await lancer({ conventionId: convention.id, intitule });
      setIntitule('');
      setFaute(null);
    } catch (cause) {
      setFaute(phraseDe(cause));
    }
  };
  return (
    <>
      <Signataires fiche={fiche} vu={vu} jour={jour} />
      {axes.map((axe, rang) => (
        <UnAxe key={axe.id} axe={axe} rang={rang + 1} vu={vu} jour={jour} />
      ))}
      <Bloc titre="Ajouter un axe" niveau={3}>
        <form
          className="gestes-d-avenant"
          onSubmit={(evenement) => {
            evenement.preventDefault();
            void ajouter();
          }}
        >
          <ChampTexte
            libelle="Nom de l’axe"
            exemple="Aller vers les habitants"
            valeur={intitule}
            surChange={(mot) => {
              setIntitule(mot);
              setFaute(null);
            }}
            faute={faute}
          />
          <Bouton type="submit" icone="plus" enCours={enCours}>
            Ajouter l’axe
          </Bouton>
        </form>
      </Bloc>
    </>
  );
}
