import { useState } from 'react';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { ChoixCommunes } from './ChoixCommunes.tsx';
import type { ChampsDuFormulaire } from './saisie.ts';

/** Dessine un périmètre commune par commune ; chacune se retire d'un geste. */
export function ParCommunes({ formulaire: { valeurs, fautes, changer } }: { readonly formulaire: ChampsDuFormulaire }) {
  const [communes, setCommunes] = useState<readonly Choix[]>([]);
  const poser = (choisies: readonly Choix[]) => {
    setCommunes(choisies);
    changer(
      'communes',
      choisies.map(({ id }) => id),
    );
  };
  return (
    <>
      <ChoixCommunes
        deja={valeurs.communes}
        surAjouter={(commune) => poser([...communes, commune])}
        faute={fautes['communes']}
      />
      {communes.length > 0 && (
        <ul className="puces" aria-label="Communes du périmètre">
          {communes.map((commune) => (
            <li key={commune.id}>
              <Puce retirable surClic={() => poser(communes.filter(({ id }) => id !== commune.id))}>
                {commune.libelle}
              </Puce>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
