import './depot.css';
import { type ReactNode, useState } from 'react';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';

interface Proprietes {
  readonly children: ReactNode;
  readonly surDepot: (fichiers: readonly File[]) => void;
  readonly className?: string | undefined;
  /** Ce qui se passera si l'on lâche, dit pendant le survol. */
  readonly invite?: string;
  readonly icone?: NomIcone;
}

const CORRIGE = 'Lâchez le Word corrigé : ses corrections s’ouvrent.';

const porteDesFichiers = (transfert: DataTransfer): boolean => transfert.types.includes('Files');

/** Un endroit où glisser un fichier, un Word d'ordinaire ; le même geste se fait d'un bouton, au clavier. */
export function SurfaceDeDepot({ children, surDepot, className, invite = CORRIGE, icone = 'word' }: Proprietes) {
  const [survol, setSurvol] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: le dépôt à la souris double un bouton.
    <div
      className={className ?? 'surface-de-depot'}
      data-survol={survol || undefined}
      onDragOver={(evenement) => {
        if (!porteDesFichiers(evenement.dataTransfer)) return;
        evenement.preventDefault();
        setSurvol(true);
      }}
      onDragLeave={(evenement) => {
        if (evenement.currentTarget.contains(evenement.relatedTarget as Node | null)) return;
        setSurvol(false);
      }}
      onDrop={(evenement) => {
        if (!porteDesFichiers(evenement.dataTransfer)) return;
        evenement.preventDefault();
        setSurvol(false);
        surDepot([...evenement.dataTransfer.files]);
      }}
    >
      {children}
      {survol && (
        <p className="depot-en-vol" aria-hidden="true">
          <Icone nom={icone} /> {invite}
        </p>
      )}
    </div>
  );
}
