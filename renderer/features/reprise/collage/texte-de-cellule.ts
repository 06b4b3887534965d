import type { Balise } from './lire-balises.ts';

/** Ce qui passe à la ligne. */
const BLOCS = /^(?:address|article|blockquote|div|dd|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/u;
/** Ce qui ne se lit pas : ce qu'une modification suivie de Word a supprimé, les listes à choisir, les dessins. */
const TUS = /^(?:del|select|svg)$/u;

function lire(noeud: Balise | string, morceaux: string[]): void {
  if (typeof noeud === 'string') {
    morceaux.push(noeud.replace(/[ \t\r\n\f]+/gu, ' '));
    return;
  }
  const { nom, enfants } = noeud;
  if (TUS.test(nom)) return;
  if (nom === 'br') {
    morceaux.push('\n');
    return;
  }
  const bloc = BLOCS.test(nom);
  if (bloc) morceaux.push('\n');
  for (const enfant of enfants) lire(enfant, morceaux);
  if (bloc) morceaux.push('\n');
  // Les cellules d'un tableau imbriqué se suivent sans se coller.
  else if (nom === 'td' || nom === 'th') morceaux.push(' ');
}

/** Le texte d'une cellule comme il se lit : paragraphes et retours gardés, blancs de mise en page ôtés. */
export function texteDeCellule({ enfants }: Balise): string {
  const morceaux: string[] = [];
  for (const enfant of enfants) lire(enfant, morceaux);
  return morceaux
    .join('')
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((ligne) => ligne.replace(/ {2,}/gu, ' ').trim())
    .filter((ligne) => ligne !== '')
    .join('\n');
}
