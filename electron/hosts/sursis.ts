/** Ce que la copie d'ouverture laisse au premier écran : le double de ce qu'il demande sur un poste lent au repos. */
export const SURSIS_MS = 2_000;

/**
 * Remet un travail à un peu plus tard, sans que rien ne puisse le devancer : qui a besoin qu'il soit commencé le commence.
 * @param ms zéro : il se fait aussitôt
 */
export function createSursis(ms: number, travail: () => void) {
  let horloge: NodeJS.Timeout | null = ms === 0 ? null : setTimeout(finir, ms);
  function finir(): void {
    if (horloge === null) return;
    clearTimeout(horloge);
    horloge = null;
    travail();
  }
  if (horloge === null) travail();
  horloge?.unref();
  return {
    /** Fait maintenant ce qui attendait encore. */
    finir,
    /** Ce qui attendait encore ne se fera pas. */
    renoncer(): void {
      if (horloge !== null) clearTimeout(horloge);
      horloge = null;
    },
  };
}
export type Sursis = ReturnType<typeof createSursis>;
