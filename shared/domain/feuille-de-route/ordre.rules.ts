/** La liste, où l'un est porté à un rang (1 : premier) ; un rang trop grand le met en fin. Absent, il y entre. */
export function porterAuRang(ids: readonly string[], id: string, rang: number): readonly string[] {
  const autres = ids.filter((autre) => autre !== id);
  return autres.toSpliced(Math.min(Math.max(rang, 1), autres.length + 1) - 1, 0, id);
}

/** Toute la liste, où l'un des siens est porté à un rang parmi eux ; les places que les siens tiennent restent à eux. */
export function porterAuRangParmi(
  tous: readonly string[],
  siens: readonly string[],
  { id, rang }: { readonly id: string; readonly rang: number },
): readonly string[] {
  const ranges = porterAuRang(siens, id, rang);
  const places = new Set(siens);
  let suivant = 0;
  return tous.map((autre) => (places.has(autre) ? (ranges[suivant++] ?? autre) : autre));
}
