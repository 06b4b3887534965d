import { CHOIX_NEUFS, type Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { cleDePlace, type Place } from './reperage.ts';

/** Ce que la personne décide, geste par geste. Chaque geste rend de nouveaux choix ; rien n'est écrit. */
export type Decision =
  | { readonly genre: 'feuille'; readonly feuille: number }
  | { readonly genre: 'titres'; readonly ligne: number | null }
  | { readonly genre: 'colonne'; readonly colonne: number; readonly champ: string | null }
  | ({ readonly genre: 'ecrire'; readonly texte: string } & Place)
  | { readonly genre: 'toutEcrire'; readonly corrections: Choix['corrections'] }
  | ({ readonly genre: 'remettre' } & Place)
  | { readonly genre: 'ecarter'; readonly lignes: readonly number[] }
  | { readonly genre: 'garder'; readonly lignes: readonly number[] }
  | { readonly genre: 'distinguer' | 'confondre'; readonly ligne: number };

const sans = (rangs: readonly number[], otes: readonly number[]): number[] => {
  const aOter = new Set(otes);
  return rangs.filter((rang) => !aOter.has(rang));
};
const avec = (rangs: readonly number[], ajoutes: readonly number[]): number[] =>
  [...new Set([...rangs, ...ajoutes])].toSorted((un, autre) => un - autre);

const sansCorrection = (choix: Choix, { ligne, colonne }: Place): Choix['corrections'] =>
  choix.corrections.filter((une) => une.ligne !== ligne || une.colonne !== colonne);

/** Les choix après cette décision. Changer de feuille repart à neuf ; une ligne n'est jamais à la fois écartée et gardée. */
export function decider(choix: Choix, decision: Decision): Choix {
  switch (decision.genre) {
    case 'feuille':
      return { ...CHOIX_NEUFS, feuille: decision.feuille };
    case 'titres':
      // Les colonnes se relisent sous d'autres titres : seules celles que l'on a décidées restent.
      return { ...choix, titres: decision.ligne };
    case 'colonne': {
      const { colonne, champ } = decision;
      const autres = choix.colonnes.filter((une) => une.colonne !== colonne);
      return { ...choix, colonnes: [...autres, { colonne, champ }] };
    }
    case 'ecrire': {
      const { ligne, colonne, texte } = decision;
      return { ...choix, corrections: [...sansCorrection(choix, decision), { ligne, colonne, texte }] };
    }
    case 'toutEcrire': {
      const neuves = new Set(decision.corrections.map(cleDePlace));
      const autres = choix.corrections.filter((une) => !neuves.has(cleDePlace(une)));
      return { ...choix, corrections: [...autres, ...decision.corrections] };
    }
    case 'remettre':
      return { ...choix, corrections: sansCorrection(choix, decision) };
    case 'ecarter':
      return {
        ...choix,
        ecartees: avec(choix.ecartees, decision.lignes),
        gardees: sans(choix.gardees, decision.lignes),
      };
    case 'garder': {
      // Ce que l'on avait écarté soi-même revient à ce qu'en dit la machine ; le reste passe outre.
      const miennes = new Set(choix.ecartees);
      const forcees = decision.lignes.filter((ligne) => !miennes.has(ligne));
      return { ...choix, ecartees: sans(choix.ecartees, decision.lignes), gardees: avec(choix.gardees, forcees) };
    }
    case 'distinguer':
      return { ...choix, distinctes: avec(choix.distinctes, [decision.ligne]) };
    case 'confondre':
      return { ...choix, distinctes: sans(choix.distinctes, [decision.ligne]) };
  }
}

/** Le texte que la personne a mis dans cette cellule ; `undefined` : celui du fichier. */
export const recrite = (choix: Choix, { ligne, colonne }: Place): string | undefined =>
  choix.corrections.find((une) => une.ligne === ligne && une.colonne === colonne)?.texte;
