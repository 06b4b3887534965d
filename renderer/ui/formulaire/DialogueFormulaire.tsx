import type { ReactNode } from 'react';
import { Dialogue } from '../dialogue/Dialogue.tsx';
import { Bouton } from '../gestes/Bouton.tsx';
import { Repere } from '../reperes/Repere.tsx';
import { Formulaire, type FormulaireTenu } from './Formulaire.tsx';
import { useLectureSeule } from './lecture-seule.ts';
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
  /** Ce geste n'écrit rien : il se fait aussi d'un fichier qui se lit seulement. */
  readonly sansEcrire?: boolean | undefined;
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
  sansEcrire = false,
  surFermer,
  children,
}: Proprietes) {
  const refuse = useLectureSeule() && !sansEcrire;
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
            desactive={desactive === true || refuse}
            enCours={enCours}
            surClic={() => void soumettre()}
          >
            {geste}
          </Bouton>
          <Bouton surClic={surFermer}>{renoncer}</Bouton>
        </>
      }
    >
      {refuse && (
        <Repere sens="info" mot="Ce fichier se lit, il ne se modifie pas.">
          Rien de ce que vous saisiriez ici ne s’enregistrerait.
        </Repere>
      )}
      <Formulaire
        formulaire={formulaire}
        libelle={libelle}
        nonFait={nonFait}
        deuxColonnes={deuxColonnes}
        sansEcrire={sansEcrire}
      >
        {children}
      </Formulaire>
      {question}
    </Dialogue>
  );
}
