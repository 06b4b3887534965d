import { useRef } from 'react';
import './territoires.css';
import { ChoixTerritoire } from './ChoixTerritoire.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import type { GenreTerritoireVise, TerritoireNomme } from '#shared/domain/territoire/territoire-vise.schema.ts';

interface Proprietes {
  readonly libelle: string;
  readonly valeur: readonly TerritoireNomme[];
  readonly surChange: (territoires: readonly TerritoireNomme[]) => void;
  /** Les mailles proposées ; toutes d'ordinaire. */
  readonly genres?: readonly GenreTerritoireVise[] | undefined;
  readonly dabord?: GenreTerritoireVise | undefined;
  readonly faute?: string | null | undefined;
}

/** Plusieurs territoires : chacun se retire, un champ en ajoute, de la région au quartier. */
export function TerritoiresChoisis({ libelle, valeur, surChange, genres, dabord, faute }: Proprietes) {
  const ici = useRef<HTMLDivElement>(null);
  const retirer = (territoire: TerritoireNomme) => {
    // La puce touchée disparaît : le foyer va au champ, sans attendre.
    ici.current?.querySelector('input')?.focus();
    surChange(valeur.filter((autre) => autre !== territoire));
  };
  return (
    <div className="territoires-choisis" ref={ici}>
      <ChoixTerritoire
        libelle={libelle}
        deja={valeur}
        surAjouter={(territoire) => surChange([...valeur, territoire])}
        genres={genres}
        dabord={dabord}
        faute={faute}
      />
      {valeur.length > 0 && (
        <span className="puces">
          {valeur.map((territoire) => (
            <Puce key={`${territoire.genre} ${territoire.code}`} retirable surClic={() => retirer(territoire)}>
              {territoire.libelle}
            </Puce>
          ))}
        </span>
      )}
    </div>
  );
}
