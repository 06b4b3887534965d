import type { TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';
import { valeurEnTexte } from '#shared/domain/tableau/valeur.labels.ts';
import { celluleSure } from '#shared/text/cellule.ts';

const echapper = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Une cellule sur une ligne : un retour couperait la ligne d'Excel en deux. */
const enLigne = (texte: string) => celluleSure(texte.replace(/[\t\r\n ]+/gu, ' ').trim());

/** Les deux formes d'un tableau copié : un vrai tableau pour Word ou Outlook, des colonnes pour Excel. */
export function enCopie({ colonnes, lignes }: TableauExporte): { readonly html: string; readonly texte: string } {
  const corps = lignes.map((ligne) => ligne.map((valeur) => enLigne(valeurEnTexte(valeur))));
  const rang = (cellules: readonly string[], balise: 'th' | 'td') =>
    `<tr>${cellules.map((cellule) => `<${balise}>${echapper(cellule)}</${balise}>`).join('')}</tr>`;
  return {
    html: `<table>${rang(colonnes, 'th')}${corps.map((cellules) => rang(cellules, 'td')).join('')}</table>`,
    texte: [colonnes, ...corps].map((cellules) => cellules.join('\t')).join('\n'),
  };
}

/** Copie un tableau. Rejette si le navigateur refuse le presse-papiers. */
export async function copierTableau(tableau: TableauExporte): Promise<void> {
  const { html, texte } = enCopie(tableau);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([texte], { type: 'text/plain' }),
    }),
  ]);
}
