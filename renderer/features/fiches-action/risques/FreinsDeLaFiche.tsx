import { useState } from 'react';
import { enTri } from '#shared/text/tri.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { Depliable } from '../Depliable.tsx';
import { MotAEcrire } from '../MotAEcrire.tsx';
import { useListeVoulue } from '../use-liste-voulue.ts';
import { ListeDesFreins } from './ListeDesFreins.tsx';

/** Les freins que l'action lève, pris dans la seule liste du service ; un frein que l'on écrit y entre. */
export function FreinsDeLaFiche({ dEmblee }: { readonly dEmblee: boolean }) {
  const { id, freins, freinsProposes, garder } = useFiche();
  const { lancer } = useCommande('fichesAction.lever');
  const creation = useCommande('freins.creer');
  const [regle, setRegle] = useState(false);
  const [refus, setRefus] = useState<string | null>(null);
  const { liste, faute, poser, basculer, oublierLaFaute } = useListeVoulue(
    freins.map((un) => un.id),
    (voulus) => garder(lancer({ id, freins: voulus })),
  );
  const ecrire = async (mot: string): Promise<boolean> => {
    setRefus(null);
    try {
      const connu = freinsProposes.find(({ intitule }) => enTri(intitule) === enTri(mot));
      const { id: frein } = connu ?? (await garder(creation.lancer({ intitule: mot })));
      return liste.includes(frein) || (await poser([...liste, frein]));
    } catch (cause) {
      setRefus(phraseDe(cause));
      return false;
    }
  };
  return (
    <>
      <Depliable
        mot="Freins levés"
        geste="Choisir"
        libelle="Choisir les freins que lève l’action"
        dEmblee={dEmblee}
        lu={
          <span className="puces">
            {freinsProposes
              .filter((un) => liste.includes(un.id))
              .map((un) => (
                <Puce key={un.id}>{un.intitule}</Puce>
              ))}
          </span>
        }
      >
        {() => (
          <>
            <span className="puces">
              {freinsProposes.map((un) => (
                <Puce key={un.id} prise={liste.includes(un.id)} surClic={() => void basculer(un.id)}>
                  {un.intitule}
                </Puce>
              ))}
            </span>
            <MotAEcrire
              libelle="Autre frein"
              surEcrit={ecrire}
              faute={refus ?? faute}
              surChange={() => {
                setRefus(null);
                oublierLaFaute();
              }}
            />
            <Bouton genre="discret" surClic={() => setRegle(true)}>
              Modifier la liste des freins
            </Bouton>
          </>
        )}
      </Depliable>
      {regle && <ListeDesFreins surFermer={() => setRegle(false)} />}
    </>
  );
}
