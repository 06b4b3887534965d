import type { ComponentProps } from 'react';
import { direRefus } from '../avis/phrase-de.ts';
import { Bouton } from '../gestes/Bouton.tsx';
import { DialogueFormulaire } from './DialogueFormulaire.tsx';

interface Proprietes extends Pick<ComponentProps<typeof DialogueFormulaire>, 'formulaire' | 'surFermer' | 'children'> {
  /** D'où il est, quand l'écran en montre de plusieurs lieux : « Bourtzwiller ». */
  readonly ou?: string | undefined;
  /** Retire le chiffre ouvert ; `null` : il est nouveau. */
  readonly retirer: (() => Promise<unknown>) | null;
}

/** Un chiffre que l'on note ou que l'on corrige : partout le même dialogue, et son retrait au pied. */
export function DialogueDeChiffre({ formulaire, ou, retirer, surFermer, children }: Proprietes) {
  const quoi = retirer === null ? 'Noter un chiffre' : 'Modifier un chiffre';
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={ou === undefined ? quoi : `${quoi} : ${ou}`}
      libelle="Chiffre"
      geste={retirer === null ? 'Noter le chiffre' : 'Enregistrer'}
      nonFait="Chiffre non enregistré."
      large
      surFermer={surFermer}
    >
      {children}
      {retirer !== null && (
        <p>
          <Bouton genre="discret" danger icone="corbeille" surClic={() => void retirer().then(surFermer, direRefus())}>
            Retirer ce chiffre
          </Bouton>
        </p>
      )}
    </DialogueFormulaire>
  );
}
