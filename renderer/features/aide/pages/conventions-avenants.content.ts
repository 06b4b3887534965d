import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsAvenants: PageDeManuel = {
  cle: 'conventions-avenants',
  titre: 'Avenants d’une convention',
  enBref: 'Préparer un avenant, dire ce qu’il change, le signer ; lire la convention telle qu’elle vaut à une date.',
  sections: [
    {
      titre: 'Préparer un avenant',
      phrases: [
        'Une convention signée se change par avenant. L’onglet [Ce que dit la convention] les montre tous ; [Préparer un avenant] en ouvre un : général, financier d’une année (D. 5316-5), ou révision de l’aide, qui dit le changement de situation de l’organisme.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Ce qu’il change',
      phrases: [
        '[Changer une valeur] propose tout ce qui peut changer : porteur, publics, volets, fin, objectif, montants d’une année, part d’un organisme, taux, clauses, fondement SIEG. [Changer un organisme ou une zone] en fait entrer ou sortir. Chaque ligne dit avant et après ; la croix la retire.',
        'Un organisme ou une zone qu’un avenant nomme ne se retire plus de la convention ; un avenant dont un autre dépend ne se supprime pas. Le refus nomme l’avenant, et dit que faire.',
      ],
    },
    {
      titre: 'Du projet à la signature',
      phrases: [
        'Tant que la date de conclusion est vide, l’avenant est un projet et rien ne change. Écrivez [Conclu par les deux parties le] : les valeurs valent à la date d’effet, ou ce jour-là. Joignez le PDF signé. Pour le corriger, ôtez d’abord cette date.',
      ],
    },
    {
      titre: 'Ce qui vaut à une date',
      phrases: [
        '[Valeurs en vigueur] met face à face ce que disait la convention et ce qui vaut à la date choisie, avec l’avenant qui le fixe. Partout ailleurs, ce sont les valeurs du jour ; les comptes d’un exercice se lisent avec celles de sa fin. Les champs de l’onglet gardent ce que les parties ont d’abord signé.',
      ],
    },
    {
      titre: 'L’avenant financier d’une année',
      phrases: [
        'C’est un avenant comme les autres : les dates notées au tableau [Années] sont les siennes. D’un projet commun, il dit la part de chaque organisme ; leur somme fait l’aide de l’année, au centime (D. 5316-3, 1° e). Sans lui, l’an passé vaut à titre conservatoire (D. 5316-6).',
      ],
    },
    {
      titre: 'Son Word',
      phrases: [
        '[Voir le Word] met l’avenant en page : parties, avenants d’avant, articles avec avant et après, effet, signatures. Le financier garde sa forme. Il porte « PROJET » jusqu’à sa conclusion.',
      ],
    },
  ],
};
