import { celluleSure } from '#shared/text/cellule.ts';

/** Une cellule comme du texte : ce qui ne se lit qu'à l'oreille est ôté. */
function texteDe(cellule: Element): string {
  const copie = cellule.cloneNode(true) as Element;
  for (const muet of copie.querySelectorAll('svg, input, .hors-vue, .poignee')) muet.remove();
  return celluleSure((copie.textContent ?? '').replace(/\s+/gu, ' ').trim());
}

const echapper = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Les deux formes d'un tableau copié : un vrai tableau pour Word ou Outlook, des colonnes pour Excel. */
export function enCopie(tableau: HTMLTableElement): { readonly html: string; readonly texte: string } {
  const rangs = [...tableau.rows]
    .filter((rang) => rang.getAttribute('aria-hidden') !== 'true')
    .map((rang) => [...rang.cells].filter((cellule) => !cellule.classList.contains('case-de-ligne')));
  const html = rangs
    .map((cellules) => {
      const dedans = cellules.map((cellule) => {
        const balise = cellule.tagName.toLowerCase();
        const etendue = cellule.colSpan > 1 ? ` colspan="${cellule.colSpan}"` : '';
        return `<${balise}${etendue}>${echapper(texteDe(cellule))}</${balise}>`;
      });
      return `<tr>${dedans.join('')}</tr>`;
    })
    .join('');
  return {
    html: `<table>${html}</table>`,
    texte: rangs.map((cellules) => cellules.map(texteDe).join('\t')).join('\n'),
  };
}

/** Copie un tableau de la page. Rejette si le navigateur refuse le presse-papiers. */
export async function copierTableau(tableau: HTMLTableElement): Promise<void> {
  const { html, texte } = enCopie(tableau);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([texte], { type: 'text/plain' }),
    }),
  ]);
}
