import { useEffect, useRef } from 'react';

interface Proprietes {
  readonly libelle: string;
  readonly texte: string;
  /** `null` : rien ne change. */
  readonly surFini: (texte: string | null) => void;
}

/** La cellule que l'on récrit, toutes ses lignes : Entrée garde, Échap laisse, en sortir garde ; Maj+Entrée passe à la ligne. */
export function CelluleEnEdition({ libelle, texte, surFini }: Proprietes) {
  const champ = useRef<HTMLTextAreaElement>(null);
  const fini = useRef(false);
  useEffect(() => champ.current?.select(), []);
  const finir = (dit: string | null) => {
    if (fini.current) return;
    fini.current = true;
    surFini(dit === null || dit === texte ? null : dit);
  };
  return (
    <textarea
      ref={champ}
      className="saisie"
      rows={1}
      aria-label={libelle}
      autoComplete="off"
      defaultValue={texte}
      // biome-ignore lint/a11y/noAutofocus: le geste qui l'ouvre est de récrire cette cellule.
      autoFocus
      onBlur={({ target }) => finir(target.value)}
      onKeyDown={(evenement) => {
        evenement.stopPropagation();
        if (evenement.key === 'Enter' && !evenement.shiftKey) finir(evenement.currentTarget.value);
        else if (evenement.key === 'Escape') finir(null);
        else return;
        evenement.preventDefault();
      }}
    />
  );
}
