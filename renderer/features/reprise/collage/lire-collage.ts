import { type Feuille, LIMITES, texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import { lireHtml } from './lire-html.ts';
import { lireTexte } from './lire-texte.ts';

/** Ce que porte le presse-papiers. */
export interface Presse {
  readonly html: string;
  readonly texte: string;
}

/** Un collage part en un seul message : au-delà, un fichier se dépose. */
const OCTETS_AU_PLUS = 4 * 1024 * 1024;
const FEUILLES_AU_PLUS = 20;

const DEPOSER = 'Enregistrez-le dans un fichier, puis déposez ce fichier.';

/** Pourquoi un collage ne se lit pas, et quoi faire ; `null` : il se lit. */
function refusDe(feuilles: readonly Feuille[]): string | null {
  const cellules = feuilles.flatMap(({ lignes }) => lignes);
  if (cellules.length === 0)
    return 'Le presse-papiers ne contient ni tableau ni texte. Choisissez les cellules, faites Ctrl+C, puis collez de nouveau.';
  if (feuilles.some(({ lignes }) => (lignes[0]?.length ?? 0) > LIMITES.colonnes))
    return `Ce collage a plus de ${nombreFr(LIMITES.colonnes)} colonnes. Copiez seulement celles qui servent.`;
  if (feuilles.some(({ lignes }) => lignes.length > LIMITES.lignes))
    return `Ce collage a plus de ${nombreFr(LIMITES.lignes)} lignes. ${DEPOSER}`;
  if (cellules.some((ligne) => ligne.some((cellule) => texteDe(cellule).length > LIMITES.signesParCellule)))
    return `Une cellule a plus de ${nombreFr(LIMITES.signesParCellule)} signes. Raccourcissez-la, puis collez de nouveau.`;
  if (new Blob([JSON.stringify(feuilles)]).size > OCTETS_AU_PLUS) return `Ce collage est trop long. ${DEPOSER}`;
  return null;
}

/** Les tableaux d'un collage : ceux de sa mise en page, sinon ceux de son texte. */
export function lireCollage({ html, texte }: Presse): { readonly feuilles: Feuille[] } | { readonly refus: string } {
  if (html.length > LIMITES.octets) return { refus: `Ce collage est trop long. ${DEPOSER}` };
  const duHtml = html === '' ? [] : lireHtml(nettoyerTexte(html));
  const duTexte = duHtml.length > 0 ? null : lireTexte(nettoyerTexte(texte));
  const feuilles = duTexte === null ? duHtml.slice(0, FEUILLES_AU_PLUS) : [duTexte];
  const refus = refusDe(feuilles);
  return refus === null ? { feuilles: [...feuilles] } : { refus };
}
