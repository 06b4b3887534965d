/** Un temps où l'État ne verse pas ; `au`, dernier jour inclus, `null` tant qu'elle dure. */
export interface Suspension {
  readonly du: string;
  readonly au: string | null;
  readonly article: string;
  /** Ce qui la lève : « la conclusion de l’avenant 2026 ». */
  readonly jusqua: string;
}

/** La suspension court ce jour-là. */
export const courtLe = ({ du, au }: Pick<Suspension, 'du' | 'au'>, jour: string): boolean =>
  du <= jour && (au === null || jour <= au);
