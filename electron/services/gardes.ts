/** Quelques-uns, pour passer de l'un à l'autre ; le plus ancien s'oublie. */
const MAX = 6;

/**
 * Ce que l'on a reçu et lu, gardé le temps de s'en servir, en mémoire seulement : jamais écrit dans le fichier de travail.
 * @param expire le refus à lever quand ce que l'on demande est oublié
 */
export function createGardes<T>(nouvelId: () => string, expire: () => Error) {
  const gardes = new Map<string, T>();
  return {
    garder(recu: T): string {
      const id = nouvelId();
      gardes.set(id, recu);
      for (const ancien of gardes.keys()) {
        if (gardes.size <= MAX) break;
        gardes.delete(ancien);
      }
      return id;
    },
    exiger(id: string): T {
      const garde = gardes.get(id);
      if (garde === undefined) throw expire();
      return garde;
    },
  };
}
