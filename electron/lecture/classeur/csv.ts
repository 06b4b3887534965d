import Papa from 'papaparse';
import { type Feuille, LIMITES } from '#shared/domain/reprise/classeur.schema.ts';
import { enFeuille } from './feuille.ts';

const SEPARATEURS = [';', '\t', ',', '|'] as const;
/** Lignes lues pour reconnaître le séparateur. */
const LIGNES_EXAMINEES = 60;
/** Une de plus que l'on n'en accepte : assez pour le refuser, sans tout découper. */
const LIGNES_LUES = LIMITES.lignes + 1;

/** Les morceaux de chaque ligne, guillemets compris pour ce qu'ils protègent. */
const compter = (lignes: readonly string[], separateur: string): number[] =>
  lignes.map((ligne) => ligne.replace(/"(?:[^"]|"")*"/gu, '').split(separateur).length);

/**
 * Le séparateur qui coupe le plus de lignes au même nombre de cellules ; à égalité, le point-virgule des tableurs français.
 * Une virgule décimale ne coupe pas les lignes au même endroit.
 */
export function separateurDe(texte: string): string {
  const lignes = texte.split('\n', LIGNES_EXAMINEES).filter((ligne) => ligne.trim() !== '');
  const notes = SEPARATEURS.map((separateur) => {
    const nombres = compter(lignes, separateur).filter((nombre) => nombre > 1);
    const frequents = Map.groupBy(nombres, (nombre) => nombre);
    const [largeur, meme] = [...frequents].toSorted((a, b) => b[1].length - a[1].length || b[0] - a[0])[0] ?? [1, []];
    return { separateur, note: meme.length * 1000 + largeur };
  });
  return notes.reduce((meilleur, autre) => (autre.note > meilleur.note ? autre : meilleur)).separateur;
}

/**
 * Un fichier de texte en feuille. Les guillemets protègent séparateurs et retours à la ligne ; mal fermés, ils sont pris
 * pour du texte, et chaque ligne reste une ligne.
 * @param texte fins de ligne ramenées à « \n »
 */
export function lireCsv(texte: string): { readonly feuille: Feuille; readonly remarques: readonly string[] } {
  const separateur = separateurDe(texte);
  const lu = Papa.parse<string[]>(texte, {
    delimiter: separateur,
    newline: '\n',
    skipEmptyLines: false,
    preview: LIGNES_LUES,
  });
  const malFermes = lu.errors.some(({ type }) => type === 'Quotes');
  const lignes = malFermes ? texte.split('\n', LIGNES_LUES).map((ligne) => ligne.split(separateur)) : lu.data;
  return {
    feuille: enFeuille('', lignes),
    remarques: malFermes ? ['Des guillemets y sont mal fermés : ils sont pris pour du texte.'] : [],
  };
}
