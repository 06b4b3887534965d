import type { PageDeManuel } from '../manuel.types.ts';

export const dispositifs: PageDeManuel = {
  cle: 'dispositifs',
  titre: 'Le catalogue des dispositifs',
  enBref: 'Savoir quel dispositif vaut, pour qui, jusqu’à quand, et d’où on le tient.',
  sections: [
    {
      titre: 'Un catalogue fourni, que le service tient',
      phrases: [
        'Le catalogue est fourni avec une trentaine de dispositifs : contrats aidés, accompagnements, expérimentations, leviers de la politique de la ville. Chacun dit son régime juridique et, à côté, où la source le range : les deux peuvent différer.',
        'Une ligne s’ouvre à droite et se change en place. [Ajouter un dispositif] inscrit le vôtre. Un dispositif qu’une action mobilise ne se retire pas : donnez-lui son dernier jour, il ne sera plus proposé.',
      ],
    },
    {
      titre: 'À vérifier, vérifié',
      phrases: [
        'Ce qui change chaque année, âges, montants, existence, porte la mention « à vérifier » et dit quoi. Le texte lu, [Vérifié aujourd’hui] lève la mention et note la date. Dans un document, la mention suit le nom : rien d’incertain ne s’y affirme.',
      ],
    },
    {
      titre: 'Dans une fiche action',
      phrases: [
        'Une fiche choisit ses dispositifs au clavier, dans le catalogue. Clos au jour où l’action commence, un dispositif le dit, avec sa date ; si un autre prend la suite, un bouton le remplace. Sans date de début, il se juge au jour où l’on lit la fiche.',
      ],
    },
  ],
};
