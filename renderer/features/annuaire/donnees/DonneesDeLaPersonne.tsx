import { useState } from 'react';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { EffacerPersonne } from './EffacerPersonne.tsx';

interface Proprietes {
  readonly id: string;
  readonly nom: string;
  readonly surEffacee: () => void;
}

/** Ce que la personne peut demander de ses données (RGPD, art. 15 à 17) : sur sa fiche, derrière un menu. */
export function DonneesDeLaPersonne({ id, nom, surEffacee }: Proprietes) {
  const [efface, setEfface] = useState(false);
  return (
    <Bloc
      titre="Données personnelles"
      niveau={3}
      geste={
        <Menu
          libelle={`Données personnelles de ${nom}`}
          gestes={[
            {
              id: 'effacer',
              libelle: 'Effacer les données de cette personne…',
              danger: true,
              surClic: () => setEfface(true),
            },
          ]}
        />
      }
    >
      <p className="note">
        Ses droits, la mention à lui envoyer et les durées sont sur la page{' '}
        <Lien vers="/donnees-personnelles">Données personnelles</Lien>.
      </p>
      {efface && <EffacerPersonne id={id} nom={nom} surFermer={() => setEfface(false)} surEfface={surEffacee} />}
    </Bloc>
  );
}
