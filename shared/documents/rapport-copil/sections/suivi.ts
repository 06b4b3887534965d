import { dateSansJour } from '#shared/dates/format.ts';
import type { DecisionDeCopil } from '#shared/domain/convention/copil/copil.schema.ts';
import { etatActionLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Bloc, Segments } from '../../blocs.ts';
import { colonne } from '../../blocs-courants.ts';
import { sansPoint, texte } from '../../segments.ts';
import type { DossierDeRapport } from '../rapport.types.ts';

/** « Fait le 10 février 2026 » d'une décision suivie : son état, sa date, ce que l'on en note. */
function etat({ etat: dit, suiviLe, suiviNote }: DecisionDeCopil): Segments {
  const quand = suiviLe !== null && dit === 'faite' ? ` le ${dateSansJour(suiviLe)}` : '';
  const note = suiviNote === null ? '' : ` : ${sansPoint(suiviNote)}`;
  return texte(`${etatActionLibelle[dit]}${quand}${note}`);
}

/** Le suivi des décisions du comité précédent, et de celles d'avant qui restent ouvertes (section 5, D5). */
export const suiviDesDecisions = ({ suivies }: DossierDeRapport): readonly Bloc[] =>
  suivies.length === 0
    ? []
    : [
        {
          type: 'tableau',
          id: 'suivi_tableau',
          colonnes: [
            colonne('N°', 2.2),
            colonne('Décision', 5.3),
            colonne('Pilote', 2.7),
            colonne('Échéance', 2.6),
            colonne('État', 3.2),
          ],
          lignes: suivies.map((une) => ({
            type: 'ligne',
            cellules: [
              texte(numeroDeliberation(une) ?? dateSansJour(une.date)),
              texte(sansPoint(une.texte.replace(/\s*\n\s*/gu, ' '))),
              texte(sansPoint(une.pilote ?? '')),
              texte(une.echeance === null ? '' : dateSansJour(une.echeance)),
              etat(une),
            ],
          })),
        },
      ];
