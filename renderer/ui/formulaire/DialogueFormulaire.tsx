import type { ReactNode } from 'react';
import { Dialogue } from '../dialogue/Dialogue.tsx';
import { Bouton } from '../gestes/Bouton.tsx';
import { Formulaire, type FormulaireTenu } from './Formulaire.tsx';
import { useAbandon } from './use-abandon.tsx';

interface Proprietes {
  readonly formulaire: FormulaireTenu & {
    readonly aGarder: boolean;
    readonly enCours: boolean;
    readonly soumettre: () => Promise<void>;
  };
  readonly titre: string;
  /** Nom du formulaire, quand le titre ne le dit pas assez. */
  readonly libelle?: string | undefined;
  /** L'infinitif du geste : « Noter ». */
  readonly geste: string;
  readonly danger?: boolean | undefined;
  /** Rien à envoyer encore. */
  readonly desactive?: boolean | undefined;
  readonly renoncer?: string | undefined;
  readonly nonFait?: string | undefined;
  readonly deuxColonnes?: boolean | undefined;
  readonly large?: boolean | undefined;
  readonly surFermer: () => void;
  readonly children: ReactNode;
}

/** Une fiche posée au milieu de l'écran : Entrée envoie ; Échap renonce, et demande d'abord si l'on a saisi quelque chose. */
export function DialogueFormulaire({
  formulaire,
  titre,
  libelle = titre,
  geste,
  danger,
  desactive,
  renoncer = 'Renoncer',
  nonFait,
  deuxColonnes,
  large,
  surFermer,
  children,
}: Proprietes) {
  const { aGarder, enCours, soumettre } = formulaire;
  const { fermer, question } = useAbandon(aGarder, titre, surFermer);
  return (
    <Dialogue
      ouvert
      titre={titre}
      large={large}
      surFermer={fermer}
      gestes={
        <>
          <Bouton
            genre="premier"
            danger={danger}
            desactive={desactive}
            enCours={enCours}
            surClic={() => void soumettre()}
          >
            {geste}
          </Bouton>
          <Bouton surClic={surFermer}>{renoncer}</Bouton>
        </>
      }
    >
      <Formulaire formulaire={formulaire} libelle={libelle} nonFait={nonFait} deuxColonnes={deuxColonnes}>
        {children}
      </Formulaire>
      {question}
    </Dialogue>
  );
}
