import Papa from 'papaparse';

/** Au-delà, ce n'est plus un tableau de membres. */
const COLONNES_MAX = 40;

/** Un tableur copie des tabulations ; un fichier CSV français sépare par des points-virgules, un autre par des virgules. */
function separateur(texte: string): string {
  if (texte.includes('\t')) return '\t';
  return texte.includes(';') ? ';' : ',';
}

const sansGuillemets = (texte: string, sep: string): string[][] => texte.split('\n').map((ligne) => ligne.split(sep));

/**
 * Découpe un tableau collé, déjà nettoyé, en lignes et cellules. Une cellule entre guillemets garde ses retours à la ligne ; si les
 * guillemets sont mal fermés, ils sont pris pour du texte et chaque ligne reste une ligne.
 */
export function lireTableau(texte: string): string[][] {
  const sep = separateur(texte);
  const lu = Papa.parse<string[]>(texte, { delimiter: sep, newline: '\n', skipEmptyLines: false });
  const lignes = lu.errors.some(({ type }) => type === 'Quotes') ? sansGuillemets(texte, sep) : lu.data;
  return lignes.map((cellules) => cellules.slice(0, COLONNES_MAX).map((cellule) => cellule.trim()));
}
