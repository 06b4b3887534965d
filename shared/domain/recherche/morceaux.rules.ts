import { leProche, enCle } from './mots.rules.ts';
import { NOMS_DES_OPERATEURS, type Operateur } from './operateurs.data.ts';

/** Un bout de ce qui est tapé, à sa place (`debut` compris, `fin` non comprise). */
export interface Morceau {
  readonly debut: number;
  readonly fin: number;
  readonly sauf: boolean;
  readonly nom: string | null;
  readonly entreGuillemets: boolean;
  readonly valeur: string;
}

/** Un nom d'opérateur, deux-points et sa valeur ; un mot ; des mots entre guillemets ; tous peuvent suivre un tiret. */
const MORCEAU =
  /(?<sauf>[-−–](?=[^\s-]))?(?:(?<nom>\p{L}{2,20})(?<blanc>\s?:(?!\/\/)\s?)(?=\S)|(?<signe>[@#]))?(?:["“«][\u00A0\u202F ]?(?<dits>[^"”»]*?)[\u00A0\u202F ]?(?:["”»]|$)|(?<mot>[^\s"“”«»]+))/gu;

const SIGNES: Readonly<Record<string, string>> = { '@': 'pilote', '#': 'theme' };

const PAR_NOM: ReadonlyMap<string, Operateur> = new Map(
  Object.entries(NOMS_DES_OPERATEURS).flatMap(([operateur, noms]) =>
    noms.map((nom) => [enCle(nom), operateur as Operateur] as const),
  ),
);

/** L'opérateur qu'un nom désigne, accents et capitales ignorés. */
export const operateurDe = (nom: string): Operateur | null => PAR_NOM.get(enCle(nom)) ?? null;

/** Découpe ce qui est tapé, sans rien comprendre encore. Ce qui n'a ni lettre ni chiffre tombe. */
export function decouper(texte: string): Morceau[] {
  return [...texte.matchAll(MORCEAU)].flatMap((trouve) => {
    const { sauf, nom: tape, blanc = '', signe, dits, mot } = trouve.groups ?? {};
    // « Objet : mobilité » est une phrase ; « type : décision », un opérateur tapé avec nos espaces.
    const nom = tape !== undefined && blanc !== ':' && operateurDe(tape) === null ? undefined : tape;
    const lu = (dits ?? mot ?? '').trim();
    const valeur = nom === tape ? lu : `${tape ?? ''} ${lu}`;
    if (enCle(valeur) === '' && nom === undefined) return [];
    return [
      {
        debut: trouve.index,
        fin: trouve.index + trouve[0].length,
        sauf: sauf !== undefined,
        nom: nom ?? (signe === undefined ? null : (SIGNES[signe] ?? null)),
        entreGuillemets: dits !== undefined,
        valeur,
      },
    ];
  });
}

/** Le nom d'opérateur que cette frappe voulait sans doute. */
export const operateurProche = (nom: string): string | null =>
  leProche(nom, [...Object.values(NOMS_DES_OPERATEURS)].flat());
