import type { CHASSES } from '../graphiques/chasses.data.ts';
import { largeurDuTexte } from '../graphiques/mesurer.ts';
import type { Segments } from '../blocs.ts';
import { CHASSES_DE_MARIANNE } from './chasses-marianne.data.ts';

type Graisse = keyof typeof CHASSES;

const ESPACE = 32;
/** Un signe que la table ne donne pas : la plus large des lettres courantes. */
const INCONNUE = 800;
const AUTRES: Readonly<Record<string, number>> = { '\u00A0': 270, '\u202F': 200, '’': 270, œ: 1046, Œ: 1150 };
const MARIANNE: Readonly<Record<Graisse, readonly number[]>> = {
  maigre: CHASSES_DE_MARIANNE.maigre.split(' ').map(Number),
  gras: CHASSES_DE_MARIANNE.gras.split(' ').map(Number),
};

function enMarianne(texte: string, corps: number, graisse: Graisse): number {
  let somme = 0;
  for (const signe of texte)
    somme += AUTRES[signe] ?? MARIANNE[graisse][signe.normalize('NFD').charCodeAt(0) - ESPACE] ?? INCONNUE;
  return (somme * corps) / 1000;
}

/** Ce que prend un texte d’une ligne, en points : sous la plus large des deux polices de la charte. */
const largeurDe = (texte: string, corps: number, graisse: Graisse): number =>
  Math.max(largeurDuTexte(texte, corps, graisse), enMarianne(texte, corps, graisse));

interface Mot {
  readonly large: number;
  /** Ce que prend l’espace qui le suit, si la ligne continue. */
  readonly espace: number;
}

/** Les mots, entre deux espaces où la ligne peut se couper ; l’insécable n’en est pas une. */
function motsDe(segments: Segments, corps: number): readonly (Mot | 'ligne')[] {
  return segments.flatMap(({ texte, gras }) => {
    const graisse = gras ? 'gras' : 'maigre';
    return texte.split(/(?<= )|(?=\n)|(?<=\n)/u).map((mot): Mot | 'ligne' => {
      if (mot === '\n') return 'ligne';
      const nu = mot.replace(/ $/u, '');
      return { large: largeurDe(nu, corps, graisse), espace: nu === mot ? 0 : largeurDe(' ', corps, graisse) };
    });
  });
}

/**
 * Combien de lignes prend un texte, au plus : les mots posés un à un, sous la plus large des deux polices. Un mot plus large
 * que la ligne s’y coupe.
 * @param largeur en points
 */
export function lignesDe(segments: Segments, largeur: number, corps: number): number {
  let lignes = 1;
  let pris = 0;
  for (const mot of motsDe(segments, corps)) {
    if (mot === 'ligne') {
      lignes += 1;
      pris = 0;
      continue;
    }
    if (pris > 0 && pris + mot.large > largeur) {
      lignes += 1;
      pris = 0;
    }
    if (mot.large > largeur) lignes += Math.ceil(mot.large / largeur) - 1;
    pris += (mot.large % largeur) + mot.espace;
  }
  return lignes;
}
