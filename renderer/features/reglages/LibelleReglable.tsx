import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

interface Proprietes {
  readonly libelle: string;
  readonly aide: string;
  readonly surRegler: () => void;
}

/** Ce qui se règle, dans un tableau de réglages : son nom l'ouvre, une phrase dit ce qu'il fait. */
export function LibelleReglable({ libelle, aide, surRegler }: Proprietes) {
  return (
    <div className="libelle-reglable">
      <Bouton genre="discret" libelle={`Régler : ${libelle}`} surClic={surRegler}>
        {libelle}
      </Bouton>
      <div className="note">{aide}</div>
    </div>
  );
}
