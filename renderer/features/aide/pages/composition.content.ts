import type { PageDeManuel } from '../manuel.types.ts';

export const composition: PageDeManuel = {
  cle: 'composition',
  titre: 'Composition et voix',
  enBref: 'Tenir les sièges, les nominations et les voix de l’arrêté.',
  sections: [
    {
      titre: 'Composition',
      phrases: [
        'Chaque ligne est un siège, rangé sous sa {categorie|catégorie}. Un siège sans titulaire en cours de {mandat|mandat} est vacant : il sort du calcul du {quorum|quorum}.',
        'La composition se lit à toute date : les mandats passés restent, et « À une autre date » les retrouve.',
      ],
    },
    {
      titre: 'Nombre de membres et nominations',
      phrases: [
        'À droite de la composition, notez le nombre de membres que l’arrêté fixe à chaque catégorie : les sièges à pourvoir, ceux de trop et les organisations sans siège se signalent, et un geste crée les sièges qui manquent.',
        'Chaque {mandat|mandat} garde qui l’a proposé, l’arrêté qui l’a prononcé et à quel titre la personne siège. [Rattacher à un arrêté] le note pour tout un comité à la fois. « À renouveler » montre les mandats échus ou qui finissent dans six mois.',
        'Un siège peut avoir plusieurs suppléants : le premier de la liste siège d’abord. Dans un comité local, les organisations de salariés et d’employeurs sont invitées, jamais membres (R. 5311-34).',
      ],
    },
    {
      titre: 'Voix',
      phrases: [
        'Les {voix|voix} sont celles de l’arrêté : vous les saisissez, l’application ne les recalcule jamais. Un nouvel arrêté remplace le précédent à sa date, et une séance passée garde les siennes.',
        'L’équilibre que demande le code se montre au fil de la frappe, avec et sans les voix des présidents ; rien n’est signalé si l’une des deux lectures convient. Les voix d’une organisation sont portées par son premier siège présent ou représenté.',
        '[Proposer une répartition] partage des voix à la plus forte moyenne, d’après l’audience que vous tapez : une proposition, que l’on recopie ou non.',
      ],
    },
  ],
};
