import { SIGNES_PAR_CELLULE, type Valeur } from '#shared/domain/tableau/tableau.schema.ts';
import { echapper } from '../openxml/xml.ts';
import type { Format } from './styles.ts';

const JOUR_EN_MS = 86_400_000;
/** Excel compte les jours depuis cette date. */
const JOUR_ZERO = Date.UTC(1899, 11, 30);
const SUITE = ' […] suite non exportée';

/** Une cellule de nombre ; `style` : l'attribut de son format. */
const celluleNombre = (place: string, style: string, valeur: number): string =>
  `<c r="${place}"${style}><v>${valeur}</v></c>`;

/** Une cellule de texte, jamais une formule (T21). */
export function celluleTexte(place: string, style: string, valeur: string): string {
  // Coupé, et dit : Excel refuserait le fichier entier.
  const tenu =
    valeur.length > SIGNES_PAR_CELLULE ? `${valeur.slice(0, SIGNES_PAR_CELLULE - SUITE.length)}${SUITE}` : valeur;
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${echapper(tenu)}</t></is></c>`;
}

/** Toujours un texte ou une valeur typée, jamais une formule (T21) ; vide : rien. `style` : l'attribut de chaque format. */
export function celluleDe(place: string, valeur: Valeur, style: (format: Format) => string): string {
  if (valeur === null || valeur === '') return '';
  if (typeof valeur === 'string') return celluleTexte(place, style('texte'), valeur);
  if (typeof valeur === 'number')
    return celluleNombre(place, style(Number.isInteger(valeur) ? 'entier' : 'decimal'), valeur);
  if ('date' in valeur) return celluleNombre(place, style('date'), (Date.parse(valeur.date) - JOUR_ZERO) / JOUR_EN_MS);
  if ('centimes' in valeur) return celluleNombre(place, style('euros'), valeur.centimes / 100);
  const [heures = 0, minutes = 0] = valeur.heure.split(':').map(Number);
  return celluleNombre(place, style('heure'), (heures * 60 + minutes) / 1440);
}
