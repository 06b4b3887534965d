import type { MouseEvent, ReactNode, Ref } from 'react';
import { classes } from '../classes.ts';
import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

interface Proprietes {
  readonly children: ReactNode;
  /** `premier` : un seul par écran, celui qui fait avancer. `discret` : sans bord, dans une ligne ou un tableau. */
  readonly genre?: 'ordinaire' | 'premier' | 'discret' | undefined;
  /** Ce geste détruit quelque chose. */
  readonly danger?: boolean | undefined;
  readonly icone?: NomIcone | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly surClic?: ((evenement: MouseEvent<HTMLButtonElement>) => void) | undefined;
  readonly desactive?: boolean | undefined;
  /** Le geste est en route : le bouton garde le foyer mais n'entend plus rien. */
  readonly enCours?: boolean | undefined;
  /** Nom entier, quand le texte seul serait ambigu hors de sa ligne : « Relancer M. Ruhlmann ». */
  readonly libelle?: string | undefined;
  readonly decritPar?: string | undefined;
  /** Ce bouton déplie quelque chose sous lui : est-ce déplié ? */
  readonly deplie?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** Un geste. Le texte est un infinitif qui dit le résultat : « Produire et ouvrir dans Word ». */
export function Bouton({
  children,
  genre = 'ordinaire',
  danger = false,
  icone,
  type = 'button',
  surClic,
  desactive = false,
  enCours = false,
  libelle,
  decritPar,
  deplie,
  ref,
}: Proprietes) {
  const clic = (evenement: MouseEvent<HTMLButtonElement>) => {
    if (enCours) evenement.preventDefault();
    else surClic?.(evenement);
  };
  return (
    <button
      ref={ref}
      type={type}
      className={classes('bouton', genre !== 'ordinaire' && genre, danger && 'danger')}
      disabled={desactive}
      aria-disabled={enCours || undefined}
      aria-busy={enCours || undefined}
      aria-label={libelle}
      aria-describedby={decritPar}
      aria-expanded={deplie}
      onClick={clic}
    >
      {icone && <Icone nom={icone} />}
      {children}
    </button>
  );
}
