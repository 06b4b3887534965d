import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { duree } from '#shared/text/nombres.ts';
import type { Colonne, LigneTableau, Segments, Tableau } from '../blocs.ts';
import { capitaliser, sansPoint, texte } from '../segments.ts';

/** Points dans l’ordre du jour. */
export const pointsDe = ({ points }: Seance): PointEnSeance[] => points.toSorted((a, b) => a.rang - b.rang);

/** Un point et son numéro, celui que le procès-verbal lui donnera. */
export interface PointNumerote {
  readonly point: PointEnSeance;
  readonly numero: number;
}

/** Points à convoquer : un point retiré n’y est plus, et les autres gardent leur numéro. */
export const pointsAConvoquer = (seance: Seance): PointNumerote[] =>
  pointsDe(seance)
    .map((point, rang) => ({ point, numero: rang + 1 }))
    .filter(({ point }) => point.etat !== 'retire');

interface Rubrique {
  readonly colonne: Colonne;
  readonly valeur: (point: PointEnSeance, numero: number) => Segments;
  readonly total: string;
}

/** Le titre de la section que ce point ouvre, s'il en ouvre une. */
const enTeteDeSection = ({ section }: PointEnSeance, avant: PointEnSeance | undefined): LigneTableau[] =>
  section === null || section === avant?.section ? [] : [{ type: 'groupe', titre: texte(section) }];

/**
 * Ordre du jour en tableau, avec le total des durées. Une colonne que nul point ne remplit disparaît,
 * et rend sa largeur au titre des points.
 */
export function tableauOrdreDuJour(points: readonly PointNumerote[]): Tableau {
  const minutes = points.reduce((somme, { point }) => somme + (point.duree ?? 0), 0);
  const rubrique = (
    titre: string,
    largeur: number,
    valeur: Rubrique['valeur'],
    total = '',
    nombre = false,
  ): Rubrique => ({
    colonne: { titre, largeur, nombre },
    valeur,
    total,
  });
  const facultatives = [
    rubrique('Nature', 2.3, (point) => texte(naturePointLibelle[point.nature])),
    rubrique('Intervenant', 3.9, (point) => capitaliser(texte(point.intervenant ?? ''))),
    rubrique('Durée', 1.4, (point) => texte(point.duree === null ? '' : duree(point.duree)), duree(minutes), true),
  ].filter(({ valeur }) => points.some(({ point, numero }) => valeur(point, numero).length > 0));
  const reste = 15 - facultatives.reduce((somme, { colonne }) => somme + colonne.largeur, 0);
  const rubriques = [
    rubrique('N°', 1, (_, numero) => texte(String(numero))),
    rubrique(
      'Point',
      reste,
      (point) => [
        ...texte(point.titre),
        ...(point.precision === null ? [] : texte(`\n${sansPoint(point.precision)}`, { gris: true })),
      ],
      'Durée prévue',
    ),
    ...facultatives,
  ];
  const total: LigneTableau = { type: 'total', cellules: rubriques.map((colonne) => texte(colonne.total)) };
  return {
    type: 'tableau',
    id: 'ordre_du_jour_points',
    colonnes: rubriques.map(({ colonne }) => colonne),
    lignes: [
      ...points.flatMap(({ point, numero }, place): LigneTableau[] => [
        ...enTeteDeSection(point, points[place - 1]?.point),
        { type: 'ligne', cellules: rubriques.map(({ valeur }) => valeur(point, numero)) },
      ]),
      ...(minutes > 0 ? [total] : []),
    ],
  };
}
