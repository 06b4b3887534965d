import { useId } from 'react';
import type { ProprietesChamp } from './champ.types.ts';

type Reliure = Pick<ProprietesChamp<never>, 'nom' | 'faute' | 'aide' | 'desactive' | 'obligatoire' | 'surQuitte'>;

/**
 * Relie une saisie à son mot, à son aide et à sa faute. `saisie` se pose sur l'élément natif,
 * `cadre` sur `Champ`.
 */
export function useAttributsDeChamp({ nom, faute, aide, desactive, obligatoire, surQuitte }: Reliure) {
  const id = useId();
  const idFaute = `${id}-faute`;
  const idAide = `${id}-aide`;
  const decrits = [faute ? idFaute : null, aide ? idAide : null].filter((decrit) => decrit !== null);
  return {
    saisie: {
      id,
      name: nom,
      disabled: desactive,
      'aria-required': obligatoire || undefined,
      'aria-invalid': faute ? true : undefined,
      'aria-describedby': decrits.length > 0 ? decrits.join(' ') : undefined,
      onBlur: surQuitte,
    },
    cadre: { idSaisie: id, idFaute, idAide, faute, aide, obligatoire },
  } as const;
}
