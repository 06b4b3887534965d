import type { FormEvent, ReactNode, RefObject } from 'react';
import { Repere } from '../reperes/Repere.tsx';

interface Proprietes {
  /** Ce que rend `useFormulaire`. */
  readonly formulaire: {
    readonly attributs: {
      ref: RefObject<HTMLFormElement | null>;
      onSubmit: (evenement: FormEvent) => Promise<void>;
      noValidate: boolean;
    };
    readonly fauteGenerale: string | null;
  };
  readonly libelle: string;
  readonly children: ReactNode;
  /** Le geste d'envoi, puis le renoncement. */
  readonly gestes: ReactNode;
}

/** Une fiche à remplir : les champs, la faute générale s'il y en a une, les gestes. */
export function Formulaire({ formulaire, libelle, children, gestes }: Proprietes) {
  return (
    <form className="fiche" aria-label={libelle} {...formulaire.attributs}>
      {children}
      {formulaire.fauteGenerale && (
        <Repere sens="erreur" mot="Non enregistré" annonce>
          {formulaire.fauteGenerale}
        </Repere>
      )}
      <div className="fiche-gestes">{gestes}</div>
    </form>
  );
}
