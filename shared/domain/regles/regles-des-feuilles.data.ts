import type { Ligne } from './lieux.data.ts';

/** Les règles des contrats de ville et de leurs feuilles de route. */
export const REGLES_DES_FEUILLES: readonly Ligne[] = [
  [
    'R-100',
    'I',
    'feuille',
    null,
    'Un contrat de ville dit ses signataires, ses quartiers, sa période, ses avenants, son bilan annuel et sa revoyure de 2027.',
  ],
  [
    'R-101',
    'W',
    'feuille',
    null,
    'Le comité de pilotage se réunit autant que le contrat le dit ; le conseil citoyen y est invité.',
  ],
  ['R-102', 'B', 'feuille', null, 'Une ligne de financement dit d’où vient l’argent, et son année.'],
  [
    'R-103',
    'W',
    'feuille',
    null,
    'Une action financée par le seul programme 147 rappelle que le droit commun vient d’abord.',
  ],
  [
    'R-104',
    'W',
    'feuille',
    null,
    'La moitié des crédits spécifiques passe par des conventions pluriannuelles : un objectif, non une obligation.',
  ],
  [
    'R-105',
    'B',
    'feuille',
    null,
    'Une valeur d’indicateur a une date, une source et un territoire ; « nd » n’est pas zéro.',
  ],
  ['R-106', 'I', 'feuille', null, 'Plusieurs feuilles de route peuvent porter la même action, sans la recopier.'],
  ['R-107', 'W', 'feuille', null, 'Un dispositif clos au début de l’action se signale.'],
  ['R-108', 'I', 'feuille', null, 'Le catalogue des dispositifs dit son article, ses dates et quand on l’a vérifié.'],
  ['R-109', 'W', 'feuille', null, 'Un dispositif « à vérifier » ne s’affirme pas dans une lettre.'],
];
