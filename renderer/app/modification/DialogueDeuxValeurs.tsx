import { useState } from 'react';
import { libelleDuChamp } from '#shared/domain/historique/champs.labels.ts';
import { DeuxValeurs } from '#renderer/ui/reperes/DeuxValeurs.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { type ChoixEnAttente, useDeuxValeursStore } from './deux-valeurs.store.ts';

const ecrire = (valeur: unknown): string => (valeur === null || valeur === '' ? '(vide)' : String(valeur));

function Choix({ attente: { objet, valeurs, trancher } }: { readonly attente: ChoixEnAttente }) {
  const [choix, setChoix] = useState<Readonly<Record<string, 'mienne' | 'autre'>>>({});
  const complet = valeurs.every(({ champ }) => choix[champ] !== undefined);
  return (
    <Dialogue
      ouvert
      titre="Deux valeurs différentes"
      surFermer={() => trancher(null)}
      role="alerte"
      large
      gestes={
        <>
          <Bouton
            genre="premier"
            desactive={!complet}
            surClic={() => trancher(valeurs.filter(({ champ }) => choix[champ] === 'mienne').map(({ champ }) => champ))}
          >
            Garder ce choix
          </Bouton>
          <Bouton surClic={() => trancher([])}>Laisser l’autre valeur</Bouton>
        </>
      }
    >
      <p>Ce champ a été modifié entre-temps dans une autre fenêtre. Choisissez la valeur à garder.</p>
      {valeurs.map(({ champ, mienne, autre, auteur }) => (
        <DeuxValeurs
          key={champ}
          quoi={libelleDuChamp(champ)}
          objet={objet}
          mienne={ecrire(mienne)}
          autre={ecrire(autre)}
          auteur={auteur || 'l’autre fenêtre'}
          choix={choix[champ] ?? null}
          surChange={(pris) => setChoix((avant) => ({ ...avant, [champ]: pris }))}
        />
      ))}
    </Dialogue>
  );
}

/** Le choix entre deux valeurs, quand une autre fenêtre a écrit le même champ. Un seul à la fois, le plus ancien. */
export function DialogueDeuxValeurs() {
  const premier = useDeuxValeursStore(({ file }) => file[0]);
  return premier === undefined ? null : <Choix key={premier.rang} attente={premier} />;
}
