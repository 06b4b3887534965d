import type { PageDeManuel } from '../manuel.types.ts';

export const reunion: PageDeManuel = {
  cle: 'reunion',
  titre: 'Préparer une réunion',
  enBref: 'Date, lieu, ordre du jour, convocation et délais.',
  sections: [
    {
      titre: 'Créer la réunion',
      phrases: [
        'Une instance, un jour, une heure : le reste se complète ensuite. Une réunion passée se crée de la même façon et se saisit après coup.',
      ],
      liens: [{ vers: '/reunions?creer', nom: 'Nouvelle réunion' }],
    },
    {
      titre: 'Ordre du jour',
      phrases: [
        'Un titre et Entrée ajoutent un point. La nature (information, échange, avis, décision…) dit s’il se vote. Les points se déplacent à la souris par leur poignée, ou au clavier : foyer sur la poignée, Entrée, flèches, Entrée.',
        'L’ordre du jour est fixé par les présidents, dans leur {convocation|convocation}.',
      ],
    },
    {
      titre: 'Convoquer',
      phrases: [
        'Trois dates encadrent l’envoi : conseillée, prudente, limite. La dernière suit le {delai|délai de convocation} ; chacune recule au jour ouvré, jours fériés du département compris.',
        'L’aperçu de la convocation est celui du Word. [Marquer comme envoyée] note la date ; celle de réception fait foi si vous la connaissez.',
        'Hors délai, notez le motif d’urgence : il s’imprime dans le procès-verbal.',
      ],
    },
    {
      titre: 'Faute de quorum',
      phrases: [
        'Une séance où le {quorum|quorum} n’est pas atteint mène à une {seconde|seconde convocation} : l’application reprend le même ordre du jour et écrit la phrase que le texte exige. Elle ne se prépare pas d’avance.',
      ],
    },
  ],
};
