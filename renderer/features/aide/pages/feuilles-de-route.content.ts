import type { PageDeManuel } from '../manuel.types.ts';

export const feuillesDeRoute: PageDeManuel = {
  cle: 'feuilles-de-route',
  titre: 'Feuilles de route',
  enBref: 'Les actions d’un contrat de ville ou d’un comité : par axe, par quartier, avec leur argent.',
  sections: [
    {
      titre: 'Ouvrir une feuille de route',
      phrases: [
        'Elle est celle d’un {contrat|contrat de ville} ou d’un comité. [Ouvrir une feuille de route], dans « Contrats de ville », sur la fiche du contrat ou dans la vue d’ensemble du comité, propose son intitulé et ses années.',
        'Vide, elle offre les quatre axes du comité interministériel des villes du 27 octobre 2023 : vous les renommez ensuite. Le menu « … » change son intitulé, ses années, son diagnostic, et l’instance qui la suit.',
      ],
      liens: [{ vers: '/contrats', nom: 'Voir les feuilles de route' }],
    },
    {
      titre: 'Le tableau',
      phrases: [
        'Une ligne par action, un carré par {qpv|QPV} visé ; le carré vide est celui d’une action abandonnée. Au pied, le nombre d’actions de chaque quartier ; ceux que rien ne vise sont nommés dessous.',
        'Les puces resserrent ce qui se montre et restent dans l’adresse : retour et seconde fenêtre les retrouvent. [Colonnes] ajoute priorité, objectif, dates ou étapes. [Exporter] copie le tableau pour Word ou un courriel, ou l’emporte dans Excel avec toutes ses colonnes.',
        'Deux champs ouvrent une action : son intitulé et son pilote. Inser, sur une ligne, l’ajoute dans le même axe. Entrée ouvre la fiche.',
      ],
    },
    {
      titre: 'Changer plusieurs actions à la fois',
      phrases: [
        'Espace choisit une ligne. La barre qui paraît change l’état, la priorité, l’axe, les dates ou le pilote de toutes les actions choisies : une seule opération, que Ctrl+Z annule. Bloquée, en pause ou abandonnée demandent une raison, la même pour toutes.',
      ],
    },
    {
      titre: 'Axes et objectifs',
      phrases: [
        '[Axes et objectifs] montre la feuille de route comme elle s’imprime. On y renomme, on ajoute, et l’on rattache un axe à celui dont il relève : un des quatre axes nationaux, ou un des trois piliers d’avant 2024.',
        'Tout se range par la poignée, ou par Alt+↑ et Alt+↓ ; une action passe ainsi d’un objectif ou d’un axe à l’autre, et la flèche l’envoie plus loin. Les numéros suivent : « 2.A » est un objectif, « 2.1 » une action. Un axe qui porte encore des actions ne se retire pas.',
      ],
    },
    {
      titre: 'Couverture et argent',
      phrases: [
        'La couverture croise quartiers et axes ; chaque nombre ouvre le tableau sur ses actions. L’argent se range par axe, financeur, origine ou année. Un montant que personne n’a dit s’écrit « n.d. » : ce n’est pas zéro.',
        'La part du droit commun rapporte l’État et les collectivités à l’ensemble du droit commun et des crédits spécifiques ; fonds européens, privés ou d’origine à préciser sont à part. Chaque ligne y compte pour l’accordé, sinon pour le demandé.',
      ],
    },
    {
      titre: 'Le point d’étape',
      phrases: [
        'La « Prochaine étape » compte les actions bloquées et les échéances passées. Un geste les inscrit toutes à l’ordre du jour de la prochaine réunion de l’instance qui suit la feuille de route, et les y retrouve ensuite.',
      ],
    },
  ],
};
