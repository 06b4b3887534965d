import { useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { PublicDAppel } from '#shared/domain/appel/appel.schema.ts';
import type { PartieDAppel } from '../appels.types.ts';
import { AjouterUnPublic } from './AjouterUnPublic.tsx';

interface UnSeul {
  readonly un: PublicDAppel;
  readonly rang: number;
  readonly vu: number;
}

function UnPublic({ un, rang, vu }: UnSeul) {
  const { modifier } = useModification('appels.modifierPublic', { id: un.id, vu, objet: un.libelle });
  const retrait = useCommande('appels.retirer');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void retrait
      .lancer({ quoi: 'public', id: un.id })
      .then(() => aviser(`« ${un.libelle} » retiré.`, 'appels.retirer'), direRefus());
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

/** Les publics que l'appel vise, et ceux qui n'en relèvent pas (1.25). */
export function Publics({ fiche: { appel, publics }, vu }: PartieDAppel) {
  const [ajout, setAjout] = useState<boolean | null>(null);
  const liste = (exclu: boolean, titre: string) => {
    const siens = publics.filter((un) => un.exclu === exclu);
    return (
      <Bloc
        niveau={3}
        titre={titre}
        note={String(siens.length)}
        geste={
          <Bouton
            genre="discret"
            icone="plus"
            libelle={exclu ? 'Ajouter un public exclu' : 'Ajouter un public visé'}
            surClic={() => setAjout(exclu)}
          >
            Ajouter
          </Bouton>
        }
      >
        <ul className="lignes-d-appel">
          {siens.map((un, place) => (
            <UnPublic key={un.id} un={un} rang={place + 1} vu={vu} />
          ))}
        </ul>
      </Bloc>
    );
  };
  return (
    <Bloc titre="Publics">
      {liste(false, 'Visés')}
      {liste(true, 'Exclus')}
      {ajout !== null && <AjouterUnPublic appelId={appel.id} exclu={ajout} surFermer={() => setAjout(null)} />}
    </Bloc>
  );
}
