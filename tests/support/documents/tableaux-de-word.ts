import { chercher, texteDe } from './arbre-xml.ts';
import { ouvrirWord } from './fichier-word.ts';

const clair = (texte: string): string => texte.replace(/[\u00A0\u202F]/gu, ' ');

/** Les tableaux d'un .docx tels qu'on les relit : rangée par rangée, cellule par cellule, sous leur légende « T4 ». */
export function tableauxDeWord(octets: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const tableaux = new Map<string, string[][]>();
  let legende = '';
  for (const element of ouvrirWord(octets).corps.enfants) {
    if (typeof element === 'string') continue;
    if (element.nom === 'w:p') legende = /^T\d(?: bis| ter)?(?=\. )/u.exec(clair(texteDe(element)))?.[0] ?? '';
    if (element.nom !== 'w:tbl' || legende === '') continue;
    const rangees = chercher(element, 'w:tr').map((rangee) =>
      chercher(rangee, 'w:tc').map((cellule) => clair(texteDe(cellule))),
    );
    tableaux.set(legende, rangees);
  }
  return tableaux;
}
