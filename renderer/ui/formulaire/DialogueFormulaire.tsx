import type { FormEvent, ReactNode, RefObject } from 'react';
import { classes } from '../classes.ts';
import { Dialogue } from '../dialogue/Dialogue.tsx';
import { Bouton } from '../gestes/Bouton.tsx';
import { Repere } from '../reperes/Repere.tsx';

interface Proprietes {
  /** Ce que rend `useFormulaire`. */
  readonly formulaire: {
    readonly attributs: {
      ref: RefObject<HTMLFormElement | null>;
      onSubmit: (evenement: FormEvent) => Promise<void>;
      noValidate: boolean;
    };
    readonly enCours: boolean;
    readonly soumettre: () => Promise<void>;
    readonly fauteGenerale: string | null;
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
  /** Ce que dit un refus qui ne vise aucun champ, avant sa raison : « Non noté. » */
  readonly nonFait?: string | undefined;
  readonly deuxColonnes?: boolean | undefined;
  readonly large?: boolean | undefined;
  readonly surFermer: () => void;
  readonly children: ReactNode;
}

/** Une fiche posée au milieu de l'écran : Entrée envoie, Échap renonce, une faute générale se lit sous les champs. */
export function DialogueFormulaire({
  formulaire,
  titre,
  libelle = titre,
  geste,
  danger,
  desactive,
  renoncer = 'Renoncer',
  nonFait = 'Non enregistré.',
  deuxColonnes = false,
  large,
  surFermer,
  children,
}: Proprietes) {
  const { attributs, enCours, soumettre, fauteGenerale } = formulaire;
  return (
    <Dialogue
      ouvert
      titre={titre}
      large={large}
      surFermer={surFermer}
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
      <form className={classes('fiche', deuxColonnes && 'fiche-deux')} {...attributs} aria-label={libelle}>
        {children}
        {fauteGenerale !== null && (
          <Repere sens="erreur" mot={nonFait} annonce>
            {fauteGenerale}
          </Repere>
        )}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialogue>
  );
}
