import type { PageDeManuel } from '../manuel.types.ts';

export const maSemaine: PageDeManuel = {
  cle: 'ma-semaine',
  titre: 'Ma semaine',
  enBref: 'Voir ce que la loi, le calendrier et les plans demandent, ce que l’on attend, et noter le reste.',
  sections: [
    {
      titre: 'Quatre blocs',
      phrases: [
        'Aujourd’hui : ce qui est dû ce jour, et ce qui est en retard. Cette semaine : ce qui se fait d’ici dimanche. J’attends : de qui, depuis quand. Bientôt : les trente jours qui suivent, deux mois pour un jalon de contrat, six pour un mandat ou une convention.',
        'Chaque ligne dit pourquoi elle est là : la règle, la date, l’article. Son geste ouvre l’endroit exact. Le rouge ne dit qu’une date passée, une limite ou une décision en danger.',
      ],
    },
    {
      titre: 'La pastille',
      phrases: [
        'Le nombre du menu ne compte que ce qui est en retard ou dû aujourd’hui. Ce que vous mettez de côté n’y est plus. Au-delà de ce que l’écran lit, il dit « au moins ».',
      ],
    },
    {
      titre: 'La note rapide',
      phrases: [
        'Écrivez une ligne, puis Entrée. « Vendredi », « demain », « le 12 », « dans 3 jours », « fin du mois », « semaine prochaine » sont compris : la date se montre à droite, se change ou se retire avant Entrée. Deux dates dans la même ligne : aucune n’est retenue.',
        'De partout, Alt N ou Ctrl K, « Noter quelque chose » : sur une fiche ouverte, la note s’y attache et s’y retrouve, sous « 1 note ». Elle ne sort d’ici que dans la note Word de la semaine et, attachée à un objet, dans le Word de la passation, sauf si vous l’y décochez.',
      ],
    },
    {
      titre: 'Mettre de côté',
      phrases: [
        'Derrière « … », une ligne se met de côté jusqu’à demain, lundi, dans un mois ou une date. Elle revient ce jour-là, ou plus tôt si elle devient rouge. « Mis de côté », au-dessus des blocs, les montre et les reprend.',
      ],
    },
    {
      titre: 'Regarder une instance, un contrat, les siennes',
      phrases: [
        'La liste du haut restreint l’écran à une instance ou à un contrat de ville. [Les miennes] ne garde que vos notes et ce dont vous êtes pilote : la fiche action que l’annuaire lie au nom de ce poste, la décision où ce nom est écrit.',
        'Le choix reste dans l’adresse : retour et seconde fenêtre le retrouvent.',
      ],
    },
  ],
};
