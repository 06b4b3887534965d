import { constatDePointLibelle } from '#shared/domain/convention/controle/controle.labels.ts';
import { constatDePointSchema, type PointDeVisite } from '#shared/domain/convention/controle/visite.schema.ts';
import type { Bloc } from '../blocs.ts';
import { colonne } from '../blocs-courants.ts';
import { texte } from '../segments.ts';

/** La liste de contrôle d'une visite : une case par constat, cochée s'il est fait, et la place d'une note. */
export const tableDesPoints = (points: readonly Pick<PointDeVisite, 'libelle' | 'constat' | 'note'>[]): Bloc => ({
  type: 'tableau',
  id: 'points_liste',
  colonnes: [
    colonne('Point', 5.6),
    ...constatDePointSchema.options.map((constat) => colonne(constatDePointLibelle[constat], 1.9)),
    colonne('Note', 4.7),
  ],
  lignes: points.map(({ libelle, constat, note }) => ({
    type: 'ligne',
    cellules: [
      texte(libelle),
      ...constatDePointSchema.options.map((un) => texte(un === constat ? '☒' : '☐')),
      note === null ? [] : texte(note),
    ],
  })),
  hauteur: 0.9,
});
