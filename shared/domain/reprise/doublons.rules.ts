import type { Cible, Valeurs } from './cible.types.ts';

/** Les lignes déjà retenues d'un tableau, par leurs clés : une seconde de même clé est un doublon. */
export interface Doublons {
  /** « Même personne que la ligne 4 », ou `null` si la ligne est la première. */
  readonly chercher: (valeurs: Valeurs) => string | null;
  /** La ligne entre : celles qui suivent s'y comparent. */
  readonly retenir: (ligne: number, valeurs: Valeurs) => void;
}

interface Retenue {
  readonly ligne: number;
  readonly valeurs: Valeurs;
}

/** Coût constant par ligne : rien ne se compare deux à deux. */
export function suivreDoublons(cible: Cible): Doublons {
  const premieres = new Map<string, Retenue>();
  return {
    chercher: (valeurs) => {
      let premiere: Retenue | undefined;
      for (const cle of cible.cherche?.(valeurs) ?? cible.cles(valeurs)) {
        const trouvee = premieres.get(cle);
        if (trouvee !== undefined && (premiere === undefined || trouvee.ligne < premiere.ligne)) premiere = trouvee;
      }
      if (premiere === undefined) return null;
      return `${cible.doublon(premiere.valeurs, valeurs)} que la ligne ${premiere.ligne + 1}`;
    },
    retenir: (ligne, valeurs) => {
      for (const cle of cible.cles(valeurs)) if (!premieres.has(cle)) premieres.set(cle, { ligne, valeurs });
    },
  };
}
