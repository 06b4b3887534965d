export interface ToucheDeFonction {
  /** Nom écrit de la touche : « F2 », « Maj F8 ». Jamais F5, F11 ni F12, que le navigateur garde. */
  readonly touche: string;
  readonly geste: string;
  readonly surClic: () => void;
  /** Mise à droite, loin des autres : ce qui clôt. */
  readonly aPart?: boolean | undefined;
  readonly desactive?: boolean | undefined;
}

interface Proprietes {
  readonly libelle: string;
  readonly touches: readonly ToucheDeFonction[];
}

/** La barre des touches de fonction : toujours visible, elle se clique aussi. */
export function Touches({ libelle, touches }: Proprietes) {
  return (
    <div className="touches" role="toolbar" aria-label={libelle}>
      {touches.map(({ touche, geste, surClic, aPart, desactive }) => (
        <button
          key={touche}
          type="button"
          className={aPart ? 'touche touche-a-part' : 'touche'}
          aria-keyshortcuts={touche.replace('Maj ', 'Shift+').replace('Ctrl ', 'Control+')}
          disabled={desactive}
          onClick={surClic}
        >
          <b>{touche}</b>
          {geste}
        </button>
      ))}
    </div>
  );
}
