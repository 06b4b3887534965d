/** La liste, où l'un est porté à un rang (1 : premier) ; un rang trop grand le met en fin. Absent, il y entre. */
export function porterAuRang(ids: readonly string[], id: string, rang: number): readonly string[] {
  const autres = ids.filter((autre) => autre !== id);
  return autres.toSpliced(Math.min(Math.max(rang, 1), autres.length + 1) - 1, 0, id);
}
