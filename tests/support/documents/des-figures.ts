import { figure, figures } from '#shared/documents/graphiques/figures.ts';
import type { Barre, QuartierPose } from '#shared/documents/graphiques/graphique.types.ts';

const barre = (libelle: string, valeur: number | null, dite: string, ton: Barre['ton'] = 'plein'): Barre => ({
  libelle,
  valeur,
  dite,
  ton,
});

/** Des quartiers inventés, autour d’un centre, un sur deux avec son tracé. */
export const desQuartiers = (nombre: number): readonly QuartierPose[] =>
  Array.from({ length: nombre }, (_, rang) => ({
    code: `QN068${String(rang).padStart(2, '0')}M`,
    libelle: `Quartier ${rang + 1}`,
    lon: 7.3 + Math.cos(rang * 2.4) * 0.01 * Math.sqrt(rang),
    lat: 47.75 + Math.sin(rang * 2.4) * 0.01 * Math.sqrt(rang),
    contour: rang % 2 === 0 ? '-20 -10 20 -10 25 15 -15 20' : null,
    actions: rang % 4,
  }));

/** Les trois graphiques d’un rapport de comité de pilotage. */
export const G1 = figure(
  'Entrées en parcours, cumul réalisé et objectif à date',
  {
    genre: 'courbe',
    abscisses: ['mars 25', 'juin 25', 'sept. 25', 'déc. 25', 'mars 26', 'juin 26', 'sept. 26'],
    series: [
      { libelle: 'Objectif à date', trait: 'pointille', valeurs: [20, 40, 60, 80, 100, 120, 140] },
      { libelle: 'Réalisé', trait: 'plein', valeurs: [9, 27, 51, 76, null, 112, 131] },
    ],
    unite: '',
    hauteur: 6.4,
  },
  'Source : porteur.',
);
export const G2 = figure(
  'Du repérage à la sortie',
  {
    genre: 'barres',
    groupes: [
      {
        titre: null,
        barres: [
          barre('Repérés', 302, '302'),
          barre('Sortis', 71, '71 (24 % des repérés)', 'hachure'),
          barre('Abandon ou perte de contact', 19, '19', 'gris'),
          barre('Non suivis', null, 'n.d.'),
        ],
      },
    ],
  },
  'Source : porteur, cumul au 30 septembre 2026.',
);
export const G3 = figure(
  'Quartiers et nombre d’actions',
  { genre: 'carte', quartiers: desQuartiers(7), hauteur: 5 },
  'Source : ANCT.',
);

/** Un graphique seul, puis deux côte à côte. */
export const DES_FIGURES = [figures('courbe', G1), figures('paire', G2, G3)];
