interface Changement {
  readonly quoi: string;
  readonly avant: string | null;
  readonly apres: string | null;
}

/** « Point, titre : Bilan → Bilan 2026 » : un changement, en une ligne. */
export function direChangement({ quoi, avant, apres }: Changement): string {
  if (avant === null) return apres === null ? quoi : `${quoi} : ${apres}`;
  return apres === null ? `${quoi} : ${avant}, retiré` : `${quoi} : ${avant} → ${apres}`;
}
