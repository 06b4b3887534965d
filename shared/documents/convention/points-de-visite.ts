import { constatDePointLibelle } from '#shared/domain/convention/controle/controle.labels.ts';
import { constatDePointSchema, type PointDeVisite } from '#shared/domain/convention/controle/visite.schema.ts';
import type { Bloc } from '../blocs.ts';
import { colonne } from '../blocs-courants.ts';
import { texte } from '../segments.ts';

const LARGEURS = { conforme: 1.9, ecart: 1.4, sans_objet: 2.3 } as const;

/** La liste de contrôle d'une visite : une case par constat, cochée s'il est fait, et la place d'une note. */
export const tableDesPoints = (points: readonly Pick<PointDeVisite, 'libelle' | 'constat' | 'note'>[]): Bloc => ({
  type: 'tableau',
  id: 'points_liste',
  colonnes: [
    colonne('Point', 5.4),
    ...constatDePointSchema.options.map((constat) => colonne(constatDePointLibelle[constat], LARGEURS[constat])),
    colonne('Note', 5),
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
