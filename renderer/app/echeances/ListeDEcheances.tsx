import './echeances.css';
import type { ReactNode } from 'react';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { adresseDEcheance } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import type { EcheanceListee } from '#shared/domain/convention/echeancier/echeance-listee.schema.ts';
import { EtatDEcheance } from './EtatDEcheance.tsx';

interface Proprietes {
  readonly echeances: readonly EcheanceListee[];
  /** Ce qui suit l'état, dans le panneau de l'année : le jour, qui mène à lui. */
  readonly jourDe?: ((echeance: EcheanceListee) => ReactNode) | undefined;
}

/** Des échéances de conventions, chacune menant là où elle se renseigne. */
export const ListeDEcheances = ({ echeances, jourDe }: Proprietes) => (
  <ul className="liste liste-serree echeances">
    {echeances.map((echeance) => (
      <li key={`${echeance.conventionId} ${echeance.cle}`}>
        <span>
          <Lien vers={adresseDEcheance(echeance.conventionId, echeance)} genre="objet">
            {echeance.quoi}
          </Lien>
          <span className="note">{`${echeance.intitule}, ${echeance.porteur}`}</span>
          <span className="echeances-etat">
            <EtatDEcheance echeance={echeance} />
            {jourDe?.(echeance)}
          </span>
        </span>
      </li>
    ))}
  </ul>
);
