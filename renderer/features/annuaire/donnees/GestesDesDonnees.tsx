import { useState } from 'react';
import { useLocation } from 'wouter';
import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { EffacerPersonne } from './EffacerPersonne.tsx';

interface Proprietes {
  readonly id: string;
  readonly nom: string;
  /** Hors de sa fiche : propose d'y aller. */
  readonly fiche?: boolean;
  readonly surEffacee?: () => void;
}

/** Ce qu'une personne peut demander de ses données : sa copie, la mention qui lui est due, leur effacement (art. 14 à 17). */
export function GestesDesDonnees({ id, nom, fiche = false, surEffacee }: Proprietes) {
  const [, aller] = useLocation();
  const [efface, setEfface] = useState(false);
  const copie = useRemise('donnees.exporter', 'La copie n’a pas pu être faite.');
  const mention = useRemise('donnees.mention', 'La mention n’a pas pu être faite.');
  return (
    <>
      <Menu
        mot="Ses données"
        libelle={`Ses données\u00a0: ${nom}`}
        gestes={[
          ...(fiche ? [{ id: 'fiche', libelle: 'Corriger sa fiche', surClic: () => aller(`/annuaire/${id}`) }] : []),
          {
            id: 'word',
            libelle: 'Copie de ses données, en Word',
            surClic: () => void copie.remettre({ id, forme: 'docx' }),
          },
          {
            id: 'json',
            libelle: 'Copie de ses données, en JSON',
            surClic: () => void copie.remettre({ id, forme: 'json' }),
          },
          { id: 'mention', libelle: 'Mention d’information, en Word', surClic: () => void mention.remettre({ id }) },
          {
            id: 'effacer',
            libelle: 'Effacer les données de cette personne…',
            danger: true,
            surClic: () => setEfface(true),
          },
        ]}
      />
      {efface && (
        <EffacerPersonne
          id={id}
          nom={nom}
          surFermer={() => setEfface(false)}
          surEfface={() => {
            setEfface(false);
            surEffacee?.();
          }}
        />
      )}
    </>
  );
}
