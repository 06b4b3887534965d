import { useRef } from 'react';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { ChoisirUnDispositif } from './ChoisirUnDispositif.tsx';
import { useFiche } from './contexte-fiche.ts';
import { Depliable } from './Depliable.tsx';
import { useListeVoulue } from './use-liste-voulue.ts';

const AVerifier = ({ mention }: { readonly mention: string | null }) =>
  mention !== null && (
    <span className="note" title={mention}>
      {' (à vérifier)'}
    </span>
  );

/** Les dispositifs que l'action mobilise ; clos au jour où elle commence, chacun le dit et propose sa suite. */
export function DispositifsDeLaFiche({ dEmblee }: { readonly dEmblee: boolean }) {
  const { id, dispositifs, garder } = useFiche();
  const { lancer } = useCommande('fichesAction.mobiliser');
  const ici = useRef<HTMLDivElement>(null);
  const { liste, faute, poser, oublierLaFaute } = useListeVoulue(
    dispositifs.map((un) => un.id),
    (voulus) => garder(lancer({ id, dispositifs: voulus })),
  );
  const montres = dispositifs.filter((un) => liste.includes(un.id));
  const retirer = (retire: string) => {
    // La ligne touchée disparaît : le foyer va au champ, sans attendre.
    ici.current?.querySelector<HTMLElement>('input')?.focus();
    void poser(liste.filter((un) => un !== retire));
  };
  const remplacer = (ancien: string, nouveau: string) => {
    // Le repère disparaît avec son bouton : le foyer va au geste du bloc.
    ici.current?.closest('[data-bloc]')?.querySelector<HTMLElement>('.depliable-tete button')?.focus();
    void garder(lancer({ id, dispositifs: liste.map((un) => (un === ancien ? nouveau : un)) })).catch(direRefus());
  };
  return (
    <div ref={ici}>
      <Depliable
        mot="Dispositifs"
        enLigne
        geste="Choisir"
        libelle="Choisir les dispositifs mobilisés"
        dEmblee={dEmblee}
        lu={
          <ul>
            {montres.map((un) => (
              <li key={un.id}>
                <Lien vers={`/dispositifs/${un.id}`}>{un.nom}</Lien>
                <AVerifier mention={un.aVerifier} />
              </li>
            ))}
          </ul>
        }
      >
        {() => (
          <div className="partenaires">
            <ChoisirUnDispositif
              deja={liste}
              surChoisir={(choisi) => {
                oublierLaFaute();
                void poser([...liste, choisi]);
              }}
              faute={faute}
            />
            <ul>
              {montres.map((un) => (
                <li key={un.id}>
                  <span>
                    <Lien vers={`/dispositifs/${un.id}`}>{un.nom}</Lien>
                    <AVerifier mention={un.aVerifier} />
                  </span>
                  <BoutonCarre icone="fermer" libelle={`Retirer ${un.nom}`} surClic={() => retirer(un.id)} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Depliable>
      {montres.map(
        ({ id: dispositif, horsDates, remplacant }) =>
          horsDates !== null && (
            <Repere
              key={dispositif}
              sens="alerte"
              mot="Dispositif à revoir."
              gestes={
                remplacant !== null && (
                  <Bouton surClic={() => remplacer(dispositif, remplacant.id)}>
                    {`Remplacer par « ${remplacant.nom} »`}
                  </Bouton>
                )
              }
            >
              {horsDates}
            </Repere>
          ),
      )}
    </div>
  );
}
