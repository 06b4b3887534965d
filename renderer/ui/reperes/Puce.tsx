import { classes } from '../classes.ts';
import { Icone } from '../icone/Icone.tsx';

interface Proprietes {
  readonly children: string;
  /** Avec `surClic`, la puce est un filtre que l'on prend ou laisse. */
  readonly prise?: boolean | undefined;
  readonly surClic?: (() => void) | undefined;
  /** Montre une croix : le clic retire ce filtre. */
  readonly retirable?: boolean | undefined;
}

/** Un mot encadré : filtre que l'on touche, ou étiquette que l'on lit. */
export function Puce({ children, prise = false, surClic, retirable = false }: Proprietes) {
  if (surClic === undefined) return <span className={classes('puce', prise && 'prise')}>{children}</span>;
  return (
    <button
      type="button"
      className="puce"
      aria-pressed={retirable ? undefined : prise}
      aria-label={retirable ? `Retirer ${children}` : undefined}
      data-prise={prise || undefined}
      onClick={surClic}
    >
      {children}
      {retirable && <Icone nom="fermer" />}
    </button>
  );
}
