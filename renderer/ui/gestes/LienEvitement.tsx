interface Proprietes {
  /** Identifiant de l'élément où aller, d'ordinaire le contenu principal. */
  readonly cible: string;
  readonly children?: string | undefined;
}

/** Premier arrêt du clavier : passe le menu. Donne le foyer sans toucher à l'adresse, dont le fragment est réservé. */
export function LienEvitement({ cible, children = 'Aller au contenu' }: Proprietes) {
  return (
    <a
      className="evitement"
      href={`#${cible}`}
      onClick={(evenement) => {
        evenement.preventDefault();
        const contenu = document.getElementById(cible);
        if (contenu === null) return;
        contenu.tabIndex = -1;
        contenu.focus();
      }}
    >
      {children}
    </a>
  );
}
