import type { MouseEvent, Ref } from 'react';
import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

interface Proprietes {
  readonly icone: NomIcone;
  /** Le mot que le signe remplace : nom accessible et bulle au survol. */
  readonly libelle: string;
  readonly surClic?: ((evenement: MouseEvent<HTMLButtonElement>) => void) | undefined;
  readonly desactive?: boolean | undefined;
  /** Ce bouton déplie quelque chose sous lui : est-ce déplié ? */
  readonly deplie?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** Un geste réduit à son signe, là où le mot ne tient pas : fermer, revenir, ouvrir le calendrier. */
export function BoutonCarre({ icone, libelle, surClic, desactive = false, deplie, ref }: Proprietes) {
  return (
    <button
      ref={ref}
      type="button"
      className="bouton discret carre"
      aria-label={libelle}
      title={libelle}
      disabled={desactive}
      aria-expanded={deplie}
      onClick={surClic}
    >
      <Icone nom={icone} />
    </button>
  );
}
