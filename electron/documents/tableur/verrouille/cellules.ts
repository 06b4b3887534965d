import { direCanon } from '#shared/domain/navette/canon.rules.ts';
import { type Canon, type ColonneVerrouillee, ND } from '#shared/domain/navette/classeur-verrouille.types.ts';
import type { Valeur } from '#shared/domain/tableau/tableau.schema.ts';
import { celluleDe } from '../cellule.ts';
import { enStyle, type Style } from './styles.ts';

/** Excel compte un 29 février 1900 : avant mars 1900, une date s'écrit en toutes lettres. */
const PREMIER_JOUR_SUR = '1900-03-01';

const STYLES_A_REMPLIR: Readonly<Record<ColonneVerrouillee['nature'], Style>> = {
  texte: 'texte',
  choix: 'texte',
  date: 'date',
  nombre: 'nombre',
  euros: 'euros',
};

function valeurDe(colonne: ColonneVerrouillee, canon: Canon): Valeur {
  if (canon === null) return null;
  const { nature } = colonne;
  if (nature === 'date' && canon >= PREMIER_JOUR_SUR) return { date: canon };
  if (nature === 'euros') return { centimes: Number(canon) };
  if (nature === 'nombre' && canon !== ND) return Number(canon);
  return direCanon(colonne, canon);
}

/** Une cellule et son style ; une cellule à remplir s'écrit même vide : c'est son style qui la déverrouille. */
export function celluleVerrouillee(place: string, colonne: ColonneVerrouillee, canon: Canon): string {
  const { modifiable, nature } = colonne;
  const style = enStyle(modifiable ? STYLES_A_REMPLIR[nature] : nature === 'nombre' ? 'fixeNombre' : 'fixe');
  const ecrite = celluleDe(place, valeurDe(colonne, canon), () => style);
  return ecrite === '' ? `<c r="${place}"${style}/>` : ecrite;
}
