import { dateSansJour } from '#shared/dates/format.ts';
import { etatDeRisqueLibelle, prioriteLibelle } from '#shared/domain/convention/rapport/rapport.labels.ts';
import type { Bloc } from '../../blocs.ts';
import { colonne } from '../../blocs-courants.ts';
import { sansPoint, texte } from '../../segments.ts';
import type { DossierDeRapport } from '../rapport.types.ts';

/** Les risques et le plan d'action (section 10), dans l'ordre que l'on a donné. */
export const risques = ({ rapport }: DossierDeRapport): readonly Bloc[] =>
  rapport.risques.length === 0
    ? []
    : [
        {
          type: 'tableau',
          id: 'risques_tableau',
          serre: true,
          colonnes: [
            colonne('Risque', 3.7),
            colonne('Action', 4),
            colonne('Pilote', 2.3),
            colonne('Échéance', 2.8),
            colonne('État', 1.8),
            colonne('Priorité', 1.4),
          ],
          lignes: rapport.risques.map(({ risque, action, pilote, echeance, etat, priorite }) => ({
            type: 'ligne',
            cellules: [
              texte(sansPoint(risque)),
              texte(sansPoint(action ?? '')),
              texte(sansPoint(pilote ?? '')),
              texte(echeance === null ? '' : dateSansJour(echeance)),
              texte(etatDeRisqueLibelle[etat]),
              texte(priorite === null ? '' : prioriteLibelle[priorite]),
            ],
          })),
        },
      ];
