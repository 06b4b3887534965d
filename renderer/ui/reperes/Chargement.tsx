interface Proprietes {
  /** Ce qui vient : « Chargement des réunions… ». */
  readonly children?: string | undefined;
}

/** Attente brève : n'apparaît qu'après un quart de seconde (voir la feuille), pour ne pas clignoter. */
export function Chargement({ children = 'Chargement…' }: Proprietes) {
  return (
    <p className="chargement" role="status">
      {children}
    </p>
  );
}
