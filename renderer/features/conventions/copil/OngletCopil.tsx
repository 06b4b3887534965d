import './copil.css';
import { useRequete } from '#renderer/host/requetes.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import type { Onglet } from '../fiche/convention.types.ts';
import { CompositionDuCopil } from './CompositionDuCopil.tsx';
import { DecisionsOuvertes } from './DecisionsOuvertes.tsx';
import { SansCopil } from './SansCopil.tsx';
import { SeancesDuCopil } from './SeancesDuCopil.tsx';
import { TeteDuCopil } from './TeteDuCopil.tsx';

/** Le COPIL de la convention : qui y siège, quand il se réunit, ce qu'il a décidé et où cela en est. */
export function OngletCopil({ fiche: { convention }, vu, jour }: Onglet) {
  const { donnees: copil, erreur, relire } = useRequete('copils.lire', { conventionId: convention.id });
  if (copil === null)
    return <PasEncoreLu attente="Chargement du COPIL…" refus="COPIL non lu." erreur={erreur} relire={relire} />;
  const { instance } = copil;
  if (instance === null) return <SansCopil convention={convention} vu={vu} />;
  return (
    <>
      <div className="deux-colonnes">
        <div>
          <TeteDuCopil convention={convention} copil={{ ...copil, instance }} vu={vu} jour={jour} />
        </div>
        <div>
          <CompositionDuCopil copil={copil} />
        </div>
      </div>
      <DecisionsOuvertes copil={copil} jour={jour} />
      <SeancesDuCopil copil={copil} jour={jour} />
    </>
  );
}
