import { useRef, useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { PublicDAppel } from '#shared/domain/appel/appel.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { PartieDAppel } from '../appels.types.ts';
import { AjouterUnPublic } from './AjouterUnPublic.tsx';

interface UnSeul {
  readonly un: PublicDAppel;
  readonly rang: number;
  readonly vu: number;
  /** La ligne disparaît : le foyer va ailleurs. */
  readonly surRetire: () => void;
}

function UnPublic({ un, rang, vu, surRetire }: UnSeul) {
  const { modifier } = useModification('appels.modifierPublic', { id: un.id, vu, objet: un.libelle });
  const retrait = useCommande('appels.retirer');
  const aviser = useAvisAnnulable();
  const retirer = () => {
    surRetire();
    void retrait.lancer({ quoi: 'public', id: un.id }).then(({ emportees }) => {
      const avec = emportees === 0 ? '' : `, décoché de ${pluriel(emportees, 'candidature', 'candidatures')}`;
      aviser(`« ${un.libelle} » retiré${avec}.`, 'appels.retirer');
    }, direRefus());
  };
  return (
    <li>
      <ChampSurPlace
        souple
        libelleCache
        libelle={`${un.exclu ? 'Public exclu' : 'Public visé'} ${rang}`}
        valeur={un.libelle}
        surEnregistrer={(libelle) => modifier({ libelle })}
      />
      <BoutonCarre icone="fermer" libelle={`Retirer ${un.libelle}`} surClic={retirer} />
    </li>
  );
}

interface Liste {
  readonly titre: string;
  readonly exclu: boolean;
  readonly publics: readonly PublicDAppel[];
  readonly vu: number;
  readonly surAjouter: () => void;
}

function ListeDePublics({ titre, exclu, publics, vu, surAjouter }: Liste) {
  const bouton = useRef<HTMLButtonElement>(null);
  return (
    <Bloc
      niveau={3}
      titre={titre}
      note={String(publics.length)}
      geste={
        <Bouton
          ref={bouton}
          genre="discret"
          icone="plus"
          libelle={exclu ? 'Ajouter un public exclu' : 'Ajouter un public visé'}
          surClic={surAjouter}
        >
          Ajouter
        </Bouton>
      }
    >
      <ul className="lignes-d-appel">
        {publics.map((un, place) => (
          <UnPublic key={un.id} un={un} rang={place + 1} vu={vu} surRetire={() => bouton.current?.focus()} />
        ))}
      </ul>
    </Bloc>
  );
}

/** Les publics que l'appel vise, et ceux qui n'en relèvent pas (1.25). */
export function Publics({ fiche: { appel, publics }, vu }: PartieDAppel) {
  const [ajout, setAjout] = useState<boolean | null>(null);
  const [exclus, vises] = [publics.filter(({ exclu }) => exclu), publics.filter(({ exclu }) => !exclu)];
  return (
    <Bloc titre="Publics">
      <ListeDePublics titre="Visés" exclu={false} publics={vises} vu={vu} surAjouter={() => setAjout(false)} />
      <ListeDePublics titre="Exclus" exclu publics={exclus} vu={vu} surAjouter={() => setAjout(true)} />
      {ajout !== null && <AjouterUnPublic appelId={appel.id} exclu={ajout} surFermer={() => setAjout(null)} />}
    </Bloc>
  );
}
