import { dateCourte } from '#shared/dates/format.ts';
import type { LigneSuivie } from '#shared/domain/rendu/suivi.schema.ts';
import { etatActionLibelle } from '#shared/domain/seance/seance.labels.ts';
import { celluleSure } from '#shared/text/cellule.ts';
import { nomDeLigne } from './colonnes.tsx';

const TETES = ['N°', 'Décision', 'Instance', 'Réunion', 'Pilote', 'Échéance', 'État', 'Suivi du', 'Note'];
const echapper = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const jour = (date: string | null): string => (date === null ? '' : dateCourte(date));

/** Le tableau entier, lignes hors de vue comprises : un vrai tableau pour Word, des colonnes pour Excel. */
export function enCopie(lignes: readonly LigneSuivie[], nomDInstance: (id: string) => string) {
  const rangs = [
    TETES,
    ...lignes.map((ligne) =>
      [
        nomDeLigne(ligne),
        ligne.texte.replace(/\s+/gu, ' '),
        nomDInstance(ligne.instanceId),
        dateCourte(ligne.date),
        ligne.pilote ?? '',
        jour(ligne.echeance),
        etatActionLibelle[ligne.etat],
        jour(ligne.suiviLe),
        (ligne.suiviNote ?? '').replace(/\s+/gu, ' '),
      ].map(celluleSure),
    ),
  ];
  const html = rangs
    .map((cellules, rang) => {
      const balise = rang === 0 ? 'th' : 'td';
      return `<tr>${cellules.map((cellule) => `<${balise}>${echapper(cellule)}</${balise}>`).join('')}</tr>`;
    })
    .join('');
  return { html: `<table>${html}</table>`, texte: rangs.map((cellules) => cellules.join('\t')).join('\n') };
}

/** Copie le suivi. Rejette si le navigateur refuse le presse-papiers. */
export async function copierLeSuivi(lignes: readonly LigneSuivie[], nomDInstance: (id: string) => string) {
  const { html, texte } = enCopie(lignes, nomDInstance);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([texte], { type: 'text/plain' }),
    }),
  ]);
}
