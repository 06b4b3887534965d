/** Jetons opaques : ce qui voyage à la place d'un chemin ou d'octets. Ils ne valent que dix minutes. */
const DUREE_MS = 10 * 60_000;
const MAX = 200;

export type Jetons<T> = ReturnType<typeof createJetons<T>>;

/** Registre de jetons ; au-delà de `max`, les plus anciens sont oubliés. */
export function createJetons<T>(nouvelId: () => string, maintenant: () => Date, max = MAX) {
  const gardes = new Map<string, { valeur: T; jusqua: number }>();
  return {
    donner(valeur: T): string {
      const jeton = nouvelId();
      gardes.set(jeton, { valeur, jusqua: maintenant().getTime() + DUREE_MS });
      for (const ancien of gardes.keys()) {
        if (gardes.size <= max) break;
        gardes.delete(ancien);
      }
      return jeton;
    },
    /** La valeur d'un jeton encore valable, ou `null`. */
    lire(jeton: string): T | null {
      const garde = gardes.get(jeton);
      return garde !== undefined && garde.jusqua > maintenant().getTime() ? garde.valeur : null;
    },
  };
}
