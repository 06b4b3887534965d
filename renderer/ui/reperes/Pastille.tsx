interface Proprietes {
  readonly nombre: number;
  /** Ce que compte la pastille, en entier : « 2 choses en retard ou dues aujourd’hui ». */
  readonly libelle: string;
}

/** Le seul compte qui appelle : en retard, ou dû aujourd'hui. À zéro, elle n'est pas là. */
export function Pastille({ nombre, libelle }: Proprietes) {
  if (nombre <= 0) return null;
  return (
    <span className="pastille">
      <span aria-hidden="true">{nombre}</span>
      <span className="hors-vue">{libelle}</span>
    </span>
  );
}
