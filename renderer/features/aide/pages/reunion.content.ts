import type { PageDeManuel } from '../manuel.types.ts';

export const reunion: PageDeManuel = {
  cle: 'reunion',
  titre: 'Préparer une réunion',
  enBref: 'Date, lieu, ordre du jour, convocation et délais.',
  sections: [
    {
      titre: 'Créer la réunion, reprendre les anciennes',
      phrases: [
        'Une instance, un jour, une heure : le reste se complète ensuite. Une réunion passée se crée de la même façon et se saisit après coup.',
        'Le menu de la liste des réunions reprend les comptes rendus d’avant ce fichier, plusieurs d’un coup : la date se lit dans le nom du fichier et se corrige. Rien n’y est contrôlé. Ctrl+K les retrouve par leur titre ou leur date.',
      ],
      liens: [
        { vers: '/reunions?creer', nom: 'Nouvelle réunion' },
        { vers: '/reunions?reprendre', nom: 'Reprendre des réunions antérieures' },
      ],
    },
    {
      titre: 'Ordre du jour',
      phrases: [
        'Un titre et Entrée ajoutent un point. La nature (information, échange, avis, décision…) dit s’il se vote. Les points se déplacent à la souris par leur poignée, ou au clavier : foyer sur la poignée, Entrée, flèches, Entrée.',
        'L’ordre du jour est fixé par les présidents, dans leur {convocation|convocation}.',
        'Une section est un intertitre : [Commencer une section ici], depuis un point, la fait aller jusqu’à la suivante. Ses gestes la renomment, la montent, la descendent ou la retirent ; ses points restent. Un point déplacé entre dans la section de celui qu’il franchit.',
        'Les thèmes d’un point filtrent l’ordre du jour et la liste des réunions.',
        'Sous l’ordre du jour : le procès-verbal à approuver, les audits et signalements à inscrire, les points reportés ou pas traités, les décisions dont l’échéance est passée. [Inscrire] les ajoute, et chaque point dit d’où il vient ; le retirer rend la proposition.',
        '« En réserve » garde les points proposés pour une prochaine réunion de l’instance : les inscrire, les écarter, les remettre.',
        '[Ordre du jour type] garde les points que l’instance reprend à chaque réunion, et les ajoute d’un geste à une autre.',
      ],
    },
    {
      titre: 'Pièces',
      phrases: [
        'Glissez des fichiers sur un point ou sur la réunion, ou touchez [Joindre des fichiers] : plusieurs à la fois, 20 Mo chacun. Ils sont gardés dans le fichier de travail. Un programme est refusé ; un document à macros est pris, et dit.',
        'Une pièce annoncée est « à joindre » tant que son fichier n’est pas là. Un document préparatoire ne se communique pas tant que la décision n’est pas prise (CRPA, L. 311-2).',
        'Une pièce retirée revient par Annuler ; son contenu se libère trente jours après.',
      ],
    },
    {
      titre: 'Le calendrier',
      phrases: [
        'Douze mois, toutes les instances : un disque plein, une réunion à venir ; un cercle, une réunion passée ; un jour férié est souligné. À droite, les réunions qui se chevauchent pour les mêmes titulaires et la plénière de l’année qui manque.',
        '[Fichier d’agenda] donne toutes les réunions de l’année, ou de l’instance choisie, à votre agenda. Rouvert plus tard, il met les rendez-vous à jour sans les doubler ; une réunion annulée, ou reportée sans date, y figure comme annulée.',
        'Un jour touché montre ses réunions et permet d’en poser une. Au clavier : flèches, Page haut et Page bas, Début et Fin, puis Entrée.',
      ],
      liens: [{ vers: '/calendrier', nom: 'Calendrier' }],
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
