import type { ReactNode } from 'react';
import { Bouton } from '../gestes/Bouton.tsx';
import { Dialogue } from './Dialogue.tsx';
import { donnerLeFoyer } from './donner-le-foyer.ts';

interface Proprietes {
  readonly ouverte: boolean;
  /** La question, avec le nom de l'objet : « Vider la corbeille ? » */
  readonly titre: string;
  /** Ce qui disparaîtra, nommé et compté. */
  readonly children: ReactNode;
  /** L'infinitif du geste, le même que dans la question. */
  readonly geste: string;
  /** Le renoncement, en un mot qui dit ce qu'il garde. */
  readonly renoncer?: string | undefined;
  readonly surConfirmer: () => void;
  readonly surRenoncer: () => void;
}

/** Seulement pour ce qui ne s'annule pas. Le foyer arrive sur le renoncement, pour qu'Entrée ne détruise rien. */
export function Confirmation({
  ouverte,
  titre,
  children,
  geste,
  renoncer = 'Garder',
  surConfirmer,
  surRenoncer,
}: Proprietes) {
  return (
    <Dialogue
      ouvert={ouverte}
      titre={titre}
      surFermer={surRenoncer}
      role="alerte"
      gestes={
        <>
          <Bouton danger surClic={surConfirmer}>
            {geste}
          </Bouton>
          <Bouton genre="discret" surClic={surRenoncer} ref={donnerLeFoyer}>
            {renoncer}
          </Bouton>
        </>
      }
    >
      <div className="dialogue-texte">{children}</div>
    </Dialogue>
  );
}
