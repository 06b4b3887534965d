import type { PageDeManuel } from '../manuel.types.ts';

export const fichier: PageDeManuel = {
  cle: 'fichier',
  titre: 'Fichier, sauvegardes, réglages',
  enBref: 'Où est votre travail, comment il se garde, comment revenir en arrière.',
  sections: [
    {
      titre: 'Un seul fichier, sur ce poste',
      phrases: [
        'Tout est dans un fichier de travail « .comites », dans vos documents. Rien ne part de ce poste : l’application n’envoie aucun message et n’appelle aucun réseau.',
        'Gardez-le sur un disque de ce poste : ouvert depuis un partage réseau ou un dossier synchronisé, il pourrait s’abîmer, et l’application le refuse.',
      ],
      liens: [{ vers: '/fichiers', nom: 'Changer de fichier' }],
    },
    {
      titre: 'Enregistrer, annuler, retrouver',
      phrases: [
        'Tout s’enregistre à mesure ; l’heure du dernier enregistrement est au bas du menu. Ctrl+Z annule le dernier geste de la fenêtre, Ctrl+Maj+Z le rétablit, même après avoir fermé et rouvert l’application.',
        'L’historique du fichier dit qui a changé quoi, et quand ; on y défait un geste ancien. Ce qui est supprimé attend trente jours dans la corbeille.',
        'Si deux fenêtres changent la même chose, l’application montre les deux valeurs et vous laisse choisir.',
        'Disque plein : une réserve de seize mégaoctets est rendue, ce que vous tapez s’enregistre encore et un bandeau le dit. Videz la corbeille de l’ordinateur, la réserve se reprend seule. Sans elle, l’enregistrement est refusé en le disant ; votre texte reste à l’écran.',
      ],
      liens: [
        { vers: '/historique', nom: 'Ouvrir l’historique du fichier' },
        { vers: '/reglages/corbeille', nom: 'Ouvrir la corbeille' },
      ],
    },
    {
      titre: 'Sauvegardes',
      phrases: [
        'Une copie se fait à l’ouverture, toutes les trente minutes si le fichier a changé, et avant toute mise à jour de sa forme. Chacune est relue avant de compter. La liste dit ce qu’elle porte et ce qui a été fait depuis.',
        'Ouvrez-en une pour la comparer, n’en reprendre qu’un objet, la vérifier de nouveau ou la restaurer tout entière : le fichier présent est gardé de côté, et ce qui manque reste sous les yeux, à copier ou à imprimer.',
      ],
      liens: [{ vers: '/reglages/sauvegardes', nom: 'Voir les sauvegardes' }],
    },
    {
      titre: 'Un second dossier',
      phrases: [
        'Vos sauvegardes sont sur le même disque que le fichier : choisissez un second dossier, sur une clé, un disque ou un partage, où chacune est recopiée et relue. Sans copie depuis sept jours, un bandeau le rappelle ; « Plus tard » laisse une semaine.',
        'Pour repartir sur un autre poste, « Changer de fichier » ouvre aussi une sauvegarde : c’est une copie qui s’ouvre, dans vos documents.',
      ],
      liens: [{ vers: '/reglages/sauvegardes', nom: 'Choisir un second dossier' }],
    },
    {
      titre: 'Un fichier qui ne s’ouvre pas',
      phrases: [
        'L’application dit pourquoi et n’y touche pas. Abîmé ou disparu : elle propose la plus récente sauvegarde sûre, dit ce qui n’y est pas, et montre les autres. Le fichier abîmé est gardé à côté.',
        'À chaque fermeture, l’application retient ce qu’est le fichier, octet par octet, et le compare à l’ouverture suivante. Un fichier repris d’un autre poste, ou une copie plus ancienne remise à la main, n’est pas pris pour un fichier abîmé.',
        'D’une version plus récente, ou protégé : si votre version le peut, « Lire ce fichier » l’ouvre sans y écrire. Tout s’y consulte, s’imprime, s’exporte ; un bandeau le rappelle et en enregistre une copie. Le fichier ne change pas d’un octet. Sinon, la phrase dit quelle version installer.',
        'De cet écran on ouvre aussi un autre fichier, une sauvegarde, l’exemple, ou un fichier neuf.',
      ],
      liens: [{ vers: '/fichiers', nom: 'Changer de fichier' }],
    },
    {
      titre: 'Apparence',
      phrases: [
        'Clair, sombre ou selon le système ; rangs serrés, normaux ou aérés. Ces choix sont à ce poste, pas au fichier.',
      ],
      liens: [{ vers: '/reglages/apparence', nom: 'Régler l’apparence' }],
    },
  ],
};
