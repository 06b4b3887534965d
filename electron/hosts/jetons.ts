/** Jetons opaques d'octets : ce qui voyage à leur place. Ils ne valent que dix minutes. */
const DUREE_MS = 10 * 60_000;
const MAX = 200;

export type Jetons<T> = ReturnType<typeof createJetons<T>>;

/** Registre de jetons ; ceux qui ont péri, et au-delà de `max` les plus anciens, sont oubliés avec leurs octets. */
export function createJetons<T>(nouvelId: () => string, maintenant: () => Date, max = MAX) {
  const gardes = new Map<string, { valeur: T; jusqua: number }>();
  /** La valeur d'un jeton encore valable, ou `null`. */
  const lire = (jeton: string): T | null => {
    const garde = gardes.get(jeton);
    return garde !== undefined && garde.jusqua > maintenant().getTime() ? garde.valeur : null;
  };
  return {
    donner(valeur: T): string {
      const jeton = nouvelId();
      const instant = maintenant().getTime();
      gardes.set(jeton, { valeur, jusqua: instant + DUREE_MS });
      for (const [ancien, { jusqua }] of gardes) {
        if (jusqua > instant && gardes.size <= max) break;
        gardes.delete(ancien);
      }
      return jeton;
    },
    lire,
    /** La valeur d'un jeton encore valable, ou `null` ; elle n'est plus gardée ensuite. */
    prendre(jeton: string): T | null {
      const valeur = lire(jeton);
      gardes.delete(jeton);
      return valeur;
    },
  };
}

export type JetonsDeChemin = ReturnType<typeof createJetonsDeChemin>;

/**
 * Jetons des chemins que montrent les écrans : un même chemin garde le sien, qui ne périme pas sous les yeux de la
 * personne ; au-delà de `max`, ceux qu'on n'a plus montrés depuis le plus longtemps sont oubliés.
 */
export function createJetonsDeChemin(nouvelId: () => string, max: number) {
  const parChemin = new Map<string, string>();
  const parJeton = new Map<string, string>();
  return {
    donner(chemin: string): string {
      const jeton = parChemin.get(chemin) ?? nouvelId();
      parChemin.delete(chemin);
      parChemin.set(chemin, jeton);
      parJeton.set(jeton, chemin);
      for (const [ancien, perdu] of parChemin) {
        if (parChemin.size <= max) break;
        parChemin.delete(ancien);
        parJeton.delete(perdu);
      }
      return jeton;
    },
    /** Le chemin d'un jeton donné par cet hôte, ou `null`. */
    lire: (jeton: string): string | null => parJeton.get(jeton) ?? null,
  };
}
