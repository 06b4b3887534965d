import type { PageDeManuel } from '../manuel.types.ts';

export const eq2030: PageDeManuel = {
  cle: 'eq2030',
  titre: 'Entrepreneuriat Quartiers 2030',
  enBref: 'Qui porte quel dispositif, où ; quels quartiers sont couverts ; les chiffres publiés.',
  sections: [
    {
      titre: 'Noter un déploiement',
      phrases: [
        'Un déploiement dit quel opérateur porte quel dispositif, sur quels territoires, de quand à quand, et d’après quelle source. « Autre dispositif » prend le nom que vous lui donnez : prêt d’honneur quartier, accélérateur.',
        'Les territoires se choisissent, ou s’écrivent comme dans la source : « Moselle, Est de la Meuse ». Ce qui se reconnaît est rattaché ; une partie de département (« Est de la Meuse », « secteurs ruraux du 95 ») l’est à son département, avec ses mots.',
        'Le reste est gardé tel quel et listé : [Rattacher…] dit plus tard quel territoire c’est.',
        'Une icône perdue, une cellule fusionnée : écrivez ce qui reste incertain dans « À vérifier ». [C’est vérifié] le lève.',
      ],
      liens: [{ vers: '/annuaire/eq2030', nom: 'Ouvrir EQ2030' }],
    },
    {
      titre: 'Opérateurs et territoires',
      phrases: [
        'La matrice se calcule : un rang par opérateur, une colonne par territoire ou par département, les dispositifs dans chaque case. [Exporter], puis [Copier le tableau] : elle se colle dans Word ou Excel comme un vrai tableau.',
        'Deux écritures du même opérateur se signalent ; la fusion se fait dans les structures.',
      ],
    },
    {
      titre: 'Quartiers couverts',
      phrases: [
        'Un {qpv|QPV} est couvert par zéro à trois dispositifs : Bus, Carrefour et CitésLab se comptent, les autres non. Le compte suit les communes des territoires. Chaque nombre s’ouvre sur ses quartiers.',
        'Ce qui reste à vérifier ne se compte pas d’abord ; [Avec ce qui est à vérifier] l’ajoute. À côté, le chiffre publié, avec sa date et sa source : un cumul de l’année ne se compare pas à un jour.',
        'Les habitants couverts restent « n.d. » tant qu’un quartier n’a pas les siens. Collez une liste « code ; habitants ; millésime », ou notez-les quartier par quartier.',
      ],
      liens: [{ vers: '/annuaire/eq2030?vue=quartiers', nom: 'Voir les quartiers couverts' }],
    },
    {
      titre: 'Chiffres et objectifs',
      phrases: [
        'Chaque chiffre a sa date et sa source. Quand deux sources diffèrent (100 000 entrepreneurs accompagnés, ou 70 000), les deux se montrent : citez le chiffre avec sa date.',
      ],
    },
    {
      titre: 'Comité local',
      phrases: [
        'Un territoire volontaire peut réunir son comité local EQ2030 : c’est une instance comme les autres. Sa composition proposée est d’usage, à vérifier : aucun texte lu ne la fixe.',
      ],
      liens: [{ vers: '/instances?creer=comite_eq2030', nom: 'Créer un comité local EQ2030' }],
    },
  ],
};
