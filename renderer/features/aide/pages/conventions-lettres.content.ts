import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsLettres: PageDeManuel = {
  cle: 'conventions-lettres',
  titre: 'Lettres d’une convention',
  enBref: 'Les relances de l’opérateur d’une convention O2R, prêtes en Word : ce qui manque y est nommé.',
  sections: [
    {
      titre: 'Relancer l’opérateur',
      phrases: [
        'Une pièce en retard, et [Relancer l’opérateur] paraît en tête de la convention : la lettre nomme ce qui manque et, pour le 31 décembre, ce que cela suspend (D. 5316-9). Le menu « … » l’ouvre à tout moment, année par année.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Ce qui reste à compléter',
      phrases: [
        'À droite de la feuille, la liste de ce qui reste entre crochets : adresse de l’organisme, nom du signataire. Renseignez-le dans l’annuaire ou dans les émetteurs, ou à la main dans Word. Sans crochet, la mention « PROJET » disparaît.',
      ],
    },
  ],
};
