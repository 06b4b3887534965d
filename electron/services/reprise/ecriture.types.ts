import type { Cible, RemarqueDeChamp, Valeurs } from '#shared/domain/reprise/cible.types.ts';
import type { LigneComprise } from '#shared/domain/reprise/comprehension.schema.ts';

/** Ce qu'une ligne a fait à la base ; `branches` : un axe ou un objectif sans action, ajouté. */
export type Fait = 'creees' | 'completees' | 'inchangees' | 'branches';
export interface FaitDUnObjet {
  readonly objet: string;
  readonly fait: Fait;
}
type Connue = NonNullable<LigneComprise['connue']>;

/** Comment une cible s'écrit ; une par reprise : elle se souvient de ce qu'elle vient de créer. */
export interface Ecriture {
  /** Qui la base connaît déjà. Ce qu'elle lit de la base, elle le lit une fois. */
  readonly connaitre: () => (valeurs: Valeurs) => Connue | null;
  /** Ce qu'elle trouve à redire de chaque ligne ; de quoi lire la base une fois. */
  readonly regarder?: () => (valeurs: Valeurs) => readonly RemarqueDeChamp[];
  /**
   * Écrit une ligne. `source` : d'où elle vient, pour qui demandera (RGPD, art. 14). Ce que plusieurs lignes disent d'un
   * même objet se compte une fois, si l'on rend avec le fait ce qu'il touche.
   */
  readonly ecrire: (ligne: LigneComprise, source: string) => Fait | FaitDUnObjet;
}

/** Ce que la base connaît, rangé par clés : la première qui porte une clé l'emporte. */
export function connaitreParCles(
  { cles, cherche = cles }: Pick<Cible, 'cles' | 'cherche'>,
  connus: Iterable<{ readonly valeurs: Valeurs; readonly connue: Connue }>,
): (valeurs: Valeurs) => Connue | null {
  const parCle = new Map<string, Connue>();
  for (const { valeurs, connue } of connus)
    for (const cle of cles(valeurs)) if (!parCle.has(cle)) parCle.set(cle, connue);
  return (valeurs) => cherche(valeurs).flatMap((cle) => parCle.get(cle) ?? [])[0] ?? null;
}
