import { dateCourte } from '#shared/dates/format.ts';
import { etatDActeLibelle, type LigneDActe, lignesDActes } from '#shared/domain/instance/acte-lignes.rules.ts';
import { natureActeLibelle } from '#shared/domain/instance/acte.labels.ts';
import type { Bloc, LigneTableau, Segments } from '../blocs.ts';
import { colonne, titre } from '../blocs-courants.ts';
import type { DossierDInstance } from '../acte/dossier.ts';
import { texte } from '../segments.ts';

/** « n° 2024-118 du 15/09/2024 », et le recueil où il est publié. */
function reference({ acte }: LigneDActe): Segments {
  if (acte === null || (acte.numero === null && acte.date === null)) return texte('–');
  const numero = acte.numero === null ? '' : `n° ${acte.numero} `;
  const date = acte.date === null ? '' : `du ${dateCourte(acte.date)}`;
  return [...texte(`${numero}${date}`.trim()), ...(acte.raa === null ? [] : texte(`\n${acte.raa}`, { gris: true }))];
}

/** L’acte constitutif et ceux qui l’ont suivi, chacun avec son article et son état à la date. */
export function actes(dossier: DossierDInstance): readonly Bloc[] {
  const lignes = lignesDActes(dossier, dossier.date);
  if (lignes.length === 0) return [];
  return [
    titre('actes', 1, 'Actes'),
    {
      type: 'tableau',
      id: 'actes_tableau',
      colonnes: [colonne('Acte', 6.2), colonne('Article', 2.4), colonne('Référence', 4.9), colonne('État', 2.5)],
      lignes: lignes.map(
        (ligne): LigneTableau => ({
          type: 'ligne',
          cellules: [
            texte(natureActeLibelle[ligne.nature]),
            texte(ligne.article),
            reference(ligne),
            texte(etatDActeLibelle[ligne.etat]),
          ],
        }),
      ),
    },
  ];
}
