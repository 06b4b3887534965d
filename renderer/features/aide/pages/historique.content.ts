import type { PageDeManuel } from '../manuel.types.ts';

export const historique: PageDeManuel = {
  cle: 'historique',
  titre: 'Historique et retours en arrière',
  enBref: 'Qui a fait quoi, quand, avant et après ; défaire, retrouver, vérifier.',
  sections: [
    {
      titre: 'Lire l’historique du fichier',
      phrases: [
        'Chaque geste s’y inscrit : qui, quand, sur quel objet, ce qu’il y avait avant et ce qu’il y a après. Ouvrez une ligne : tout le détail est au panneau, chaque objet mène à sa fiche.',
        'Cherchez un geste ou le nom d’un objet ; filtrez par auteur, par jours, par sujet, par fenêtre ou par poste. L’adresse garde vos filtres.',
      ],
      liens: [{ vers: '/historique', nom: 'Ouvrir l’historique du fichier' }],
    },
    {
      titre: 'Défaire un geste ancien',
      phrases: [
        'Ctrl+Z défait le dernier geste de la fenêtre. Pour un geste plus ancien, ouvrez-le dans l’historique, puis [Annuler cette opération] : les mêmes objets reviennent, avec ce qui pendait à eux.',
        'Si quelque chose a été écrit depuis au même endroit, rien n’est défait : le panneau dit quoi, par qui, et permet de l’ouvrir. Défaites alors du plus récent au plus ancien.',
      ],
    },
    {
      titre: 'Retrouver ce qui est parti',
      phrases: [
        'Un objet entier (instance, réunion, personne, convention…) attend trente jours à la corbeille. Ouvrez-le pour voir ce qui reviendra avec lui ; cochez-en plusieurs pour les restaurer ensemble.',
        'Ce qui s’ôte d’un objet (un point, un siège, une étape, un versement) n’y passe pas : la même page le montre sous « Retiré d’un objet », et [Remettre] le rend.',
      ],
      liens: [{ vers: '/reglages/corbeille', nom: 'Ouvrir la corbeille' }],
    },
    {
      titre: 'Reprendre un objet d’une sauvegarde',
      phrases: [
        'Ouvrez une sauvegarde : elle se compare au fichier présent, objet par objet. Choisissez-en un pour voir chaque champ, dans la sauvegarde et dans le fichier, puis [Remettre comme dans la sauvegarde].',
        'L’objet revient avec les mêmes identifiants, jamais en double, et Ctrl+Z défait ce retour. Ce qui y a été ajouté depuis reste, sauf si vous décochez la case. Une personne effacée ne revient d’aucune sauvegarde.',
      ],
      liens: [{ vers: '/reglages/sauvegardes', nom: 'Voir les sauvegardes' }],
    },
    {
      titre: 'Vérifier le journal',
      phrases: [
        '[Vérifier le journal] relit toute la chaîne sur une copie : il est intact depuis telle date, ou l’entrée exacte qui a été modifiée hors de l’application est nommée.',
        'Sa fin est comparée à la dernière sauvegarde : des opérations retirées se verraient. Un effacement de données personnelles ôte des valeurs sans rompre la chaîne ; leur nombre est dit.',
      ],
      liens: [{ vers: '/historique', nom: 'Vérifier le journal' }],
    },
    {
      titre: 'Emporter l’historique',
      phrases: [
        'Filtrez la période voulue, puis « Exporter » sous le tableau : Excel ou CSV, cinquante mille lignes au plus à la fois.',
      ],
    },
  ],
};
