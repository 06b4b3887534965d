import type { Bloc, Segments } from './blocs.ts';
import { texte } from './segments.ts';

const TIRET = /^\s*[-–—•*]\s+(?=\S)/u;

/**
 * Texte saisi, ligne par ligne : une ligne qui commence par un tiret est un élément de liste, toute autre
 * un paragraphe ; les lignes vides ne s’impriment pas.
 * @param id Nom du bloc à partir du rang de la ligne.
 */
export function blocsDeTexte(source: string, id: (rang: number) => string): Bloc[] {
  const lignes = source.split('\n').map((ligne) => ligne.trim());
  const blocs: Bloc[] = [];
  let elements: Segments[] = [];
  lignes.forEach((ligne, rang) => {
    const liste = TIRET.test(ligne);
    if (liste) elements = [...elements, texte(ligne.replace(TIRET, ''))];
    else if (ligne !== '') {
      const lie = TIRET.test(lignes[rang + 1] ?? '');
      blocs.push({ type: 'paragraphe', id: id(rang), style: 'corps', lie, segments: texte(ligne) });
    }
    if (elements.length > 0 && !TIRET.test(lignes[rang + 1] ?? '')) {
      blocs.push({ type: 'liste', id: id(rang), elements });
      elements = [];
    }
  });
  return blocs;
}

/** Texte saisi en paragraphes d’une décision : le filet ne porte pas de liste. */
export const paragraphesDe = (source: string): Segments[] =>
  source
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
    .map((ligne) => texte(ligne));
