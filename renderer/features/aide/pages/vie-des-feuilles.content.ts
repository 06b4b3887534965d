import type { PageDeManuel } from '../manuel.types.ts';

export const vieDesFeuilles: PageDeManuel = {
  cle: 'vie-des-feuilles',
  titre: 'La vie d’une feuille de route',
  enBref: 'Son bilan, ses versions, son diagnostic, le passage d’une année à l’autre.',
  sections: [
    {
      titre: 'Le bilan de l’année',
      phrases: [
        'Sur une feuille de route, « … » puis [Bilan de l’année] : ce qui a été fait, les actions par état avec leur motif, l’argent demandé, accordé et payé, les indicateurs, ce qui reste à mener, les quartiers sans action. L’année se choisit en tête.',
        'Le panneau redit les mêmes nombres et d’où ils viennent ; il nomme ce qui manque encore : un indicateur sans valeur dans l’année, un accordé dont le payé n’est pas noté. « n.d. » veut dire non disponible, ou non noté : ce n’est pas zéro.',
        'Cinq figures au plus : actions par état, carte des quartiers, argent par nature, financeurs, indicateurs à côté de leur cible. Une barre coupée de deux traits dépasse le double de la cible ; sa valeur est écrite.',
      ],
    },
    {
      titre: 'Faire valider, réviser',
      phrases: [
        'Une feuille de route est un brouillon, et son Word porte « PROJET », tant qu’aucune instance ne l’a validée. « … » puis [Faire valider] note quelle instance l’a fait, quel jour, et à quelle réunion tenue si elle est dans le fichier.',
        'La version fige alors tout ce que dit la feuille de route. On continue d’y travailler : elle se dit « modifiée depuis la version 1 », et une seconde validation en fait la révision. Chaque version s’imprime telle qu’elle a été validée ; seule la dernière se retire.',
        'Comme un procès-verbal rendu, une version validée garde les noms de ses pilotes, même après l’effacement d’une personne de l’annuaire.',
      ],
    },
    {
      titre: 'Comparer deux versions',
      phrases: [
        'La page des versions compare la dernière à la feuille de route telle qu’elle est ; [De] et [À] en choisissent deux autres. Totaux d’abord, puis axes, puis actions ajoutées, retirées, changées champ par champ : étapes, financements et indicateurs compris. Changer de numéro n’est pas un changement. [Exporter] emporte le tout.',
      ],
    },
    {
      titre: 'Diagnostic et concertation',
      phrases: [
        '« … » puis [Diagnostic et concertation] : des chiffres, chacun avec sa période, sa source et son territoire, que l’on range par Alt+↑ et Alt+↓ ; ce que l’on en retient ; les rencontres avec les habitants, leur forme et les priorités entendues. Un chiffre sans valeur se lit « n.d. ».',
        'Les chiffres ouvrent la feuille de route en Word, sous sa synthèse. Ne nommez personne dans une concertation : on y note ce qui a été dit, non par qui.',
      ],
    },
    {
      titre: 'D’une année à l’autre',
      phrases: [
        '« … » puis [Reporter ce qui n’est pas fini] recopie les actions ouvertes dans une nouvelle feuille de route, ou une autre : dates décalées, étapes à faire, demandé sans accordé ni payé. La liste montre ce que chacune deviendra ; Ctrl+Z annule. Une action qu’une autre feuille de route poursuit s’y inscrit seulement.',
        'L’action d’origine se met en pause, « reportée » : plus de retard, plus de point d’étape. Les deux fiches mènent l’une à l’autre. [Dupliquer la feuille de route], ou une fiche, repart à zéro : rien de fait, d’accordé, de payé ni de constaté ne suit.',
      ],
    },
  ],
};
