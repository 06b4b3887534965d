import type { ChampDeCible, Lecture } from './cible.types.ts';
import { type Feuille, texteDe } from './classeur.schema.ts';

/** Remplir vers le bas : ce qu'une cellule tait et que la ligne du dessus dit se propose, et ne s'écrit jamais seul (A3). */

const IDEM = /^(?:idem|id\.?|ibid(?:em)?\.?|ditto|["”“″〃]+|''|»|«\s*»|' ?')$/iu;
const TIRET = /^[-–—_/.]+$/u;

/** « idem », « id. », « " » : la cellule renvoie à celle du dessus. */
export const estUnRenvoi = (texte: string): boolean => texte.length <= 9 && IDEM.test(texte);
/** « - », « / » : la cellule dit qu'elle n'a rien à dire. */
export const estUnTiret = (texte: string): boolean => texte.length <= 9 && TIRET.test(texte);

/** Part de cellules remplies sous laquelle une colonne n'est pas de celles que l'on remplit vers le bas. */
const RARE = 0.1;

/** Les colonnes presque partout vides, parmi celles-ci ; lues telles que le tableau les a données. */
export function colonnesRares(lignes: Feuille['lignes'], colonnes: readonly number[]): ReadonlySet<number> {
  const pleines = lignes.filter((ligne) => ligne.some((cellule) => texteDe(cellule) !== '')).length;
  return new Set(
    colonnes.filter((rang) => lignes.filter((ligne) => texteDe(ligne[rang]) !== '').length < pleines * RARE),
  );
}

export interface CelluleTue {
  readonly texte: string;
  readonly fusionnee: boolean;
  /** Sa colonne est presque partout vide : un vide de plus n'y renvoie à rien. */
  readonly rare: boolean;
  /** Récrite par la personne : vide, c'est qu'elle la veut vide. */
  readonly recrite: boolean;
}

/**
 * Ce que se demande d'une cellule qui renvoie à la ligne du dessus, ou qui se tait ; `null` si elle parle d'elle-même.
 * Un renvoi (« idem ») dit quelque chose dont le sens dépend de la réponse : la ligne est à revoir. Une cellule vide, un
 * tiret ou une cellule fusionnée peuvent ne rien dire : la ligne entre sans, et la question reste ouverte.
 * @param dessus la dernière valeur lue plus haut dans cette colonne
 */
export function lireRenvoi(
  { repete }: Pick<ChampDeCible, 'repete'>,
  { texte, fusionnee, rare, recrite }: CelluleTue,
  dessus: string | null,
): Lecture | null {
  const propositions = dessus === null ? [] : [{ libelle: dessus, texte: dessus }];
  if (estUnRenvoi(texte)) {
    const phrase =
      dessus === null
        ? `« ${texte} » : aucune ligne du dessus ne le dit. Écrivez-le.`
        : `« ${texte} » : ${repete ?? 'ce que dit'} ${repete === undefined ? 'la' : 'de la'} ligne du dessus ?`;
    return { valeur: null, remarque: { gravite: 'refus', phrase, propositions } };
  }
  if (texte !== '' && !estUnTiret(texte)) return null;
  if (repete === undefined || recrite || dessus === null || (rare && !fusionnee)) return { valeur: null };
  const phrase = fusionnee
    ? `Cellule fusionnée : ${repete} de la ligne du dessus ?`
    : `${texte === '' ? 'Cellule vide' : `« ${texte} »`} : ${repete} de la ligne du dessus ?`;
  return { valeur: null, remarque: { gravite: 'avis', phrase, propositions } };
}
