interface Proprietes {
  readonly valeur: number;
  readonly maximum: number;
  /** Nom de la jauge, ou identifiant de l'élément qui la nomme. */
  readonly libelle?: string | undefined;
  readonly libellePar?: string | undefined;
}

/** Un trait rempli. Son nombre est toujours écrit à côté. */
export function Jauge({ valeur, maximum, libelle, libellePar }: Proprietes) {
  const part = maximum > 0 ? Math.min(100, Math.max(0, (100 * valeur) / maximum)) : 0;
  return (
    <span
      className="jauge"
      role="progressbar"
      aria-label={libelle}
      aria-labelledby={libellePar}
      aria-valuemin={0}
      aria-valuemax={maximum}
      aria-valuenow={valeur}
    >
      <i style={{ width: `${part}%` }} />
    </span>
  );
}
