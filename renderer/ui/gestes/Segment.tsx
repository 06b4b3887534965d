import { useId } from 'react';
import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

export interface ChoixDeSegment<V extends string> {
  readonly valeur: V;
  readonly libelle: string;
  readonly icone?: NomIcone | undefined;
}

interface Proprietes<V extends string> {
  readonly libelle: string;
  readonly valeur: V;
  readonly choix: readonly ChoixDeSegment<V>[];
  readonly surChange: (valeur: V) => void;
}

/** Deux ou trois vues d'une même chose, une à la fois. Ce sont des boutons radio : les flèches passent de l'un à l'autre. */
export function Segment<V extends string>({ libelle, valeur, choix, surChange }: Proprietes<V>) {
  const nom = useId();
  return (
    <div className="segment" role="radiogroup" aria-label={libelle}>
      {choix.map((un) => (
        <label key={un.valeur}>
          <input type="radio" name={nom} checked={un.valeur === valeur} onChange={() => surChange(un.valeur)} />
          <span>
            {un.icone && <Icone nom={un.icone} petite />}
            {un.libelle}
          </span>
        </label>
      ))}
    </div>
  );
}
