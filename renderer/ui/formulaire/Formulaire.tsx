import type { FormEvent, ReactNode, RefObject } from 'react';
import { classes } from '../classes.ts';
import { Repere } from '../reperes/Repere.tsx';
import { Inerte } from './Inerte.tsx';

/** Ce qu'une fiche prend à `useFormulaire`. */
export interface FormulaireTenu {
  readonly attributs: {
    ref: RefObject<HTMLFormElement | null>;
    onSubmit: (evenement: FormEvent) => Promise<void>;
    noValidate: boolean;
  };
  readonly fauteGenerale: string | null;
}

interface Proprietes {
  readonly formulaire: FormulaireTenu;
  readonly libelle: string;
  readonly children: ReactNode;
  /** Ce que dit un refus qui ne vise aucun champ, avant sa raison : « Non noté. » */
  readonly nonFait?: string | undefined;
  readonly deuxColonnes?: boolean | undefined;
  /** Le geste d'envoi, puis le renoncement ; absents quand un dialogue les porte : Entrée envoie quand même. */
  readonly gestes?: ReactNode;
  /** Ce geste n'écrit rien : il se fait aussi d'un fichier qui se lit seulement. */
  readonly sansEcrire?: boolean | undefined;
}

/** Une fiche à remplir : les champs, la faute générale s'il y en a une, les gestes. */
export function Formulaire({
  formulaire: { attributs, fauteGenerale },
  libelle,
  children,
  nonFait = 'Non enregistré.',
  deuxColonnes = false,
  gestes,
  sansEcrire,
}: Proprietes) {
  return (
    <form className={classes('fiche', deuxColonnes && 'fiche-deux')} aria-label={libelle} {...attributs}>
      <Inerte sansEcrire={sansEcrire}>
        {children}
        {fauteGenerale !== null && (
          <Repere sens="erreur" mot={nonFait} annonce>
            {fauteGenerale}
          </Repere>
        )}
        {gestes === undefined ? (
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        ) : (
          <div className="fiche-gestes">{gestes}</div>
        )}
      </Inerte>
    </form>
  );
}
