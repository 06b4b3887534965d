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
        'L’historique d’une réunion ou d’une instance dit qui a changé quoi, et quand. Ce qui est supprimé attend trente jours dans la corbeille.',
        'Si deux fenêtres changent la même chose, l’application montre les deux valeurs et vous laisse choisir.',
      ],
      liens: [{ vers: '/reglages/corbeille', nom: 'Ouvrir la corbeille' }],
    },
    {
      titre: 'Sauvegardes',
      phrases: [
        'Une copie se fait à l’ouverture, toutes les trente minutes si le fichier a changé, et avant toute mise à jour de sa forme. Chacune est relue avant de compter. Restaurer garde de côté le fichier présent.',
        'Elles sont sur le même disque que le fichier : choisissez un second dossier, sur une clé, un disque ou un partage, où chacune est recopiée et relue. Une copie qui manque se dit.',
        'Pour repartir sur un autre poste, « Changer de fichier » ouvre aussi une sauvegarde : c’est une copie qui s’ouvre, dans vos documents.',
      ],
      liens: [{ vers: '/reglages/sauvegardes', nom: 'Voir les sauvegardes' }],
    },
    {
      titre: 'Un fichier abîmé',
      phrases: [
        'À chaque fermeture, l’application retient ce qu’est le fichier, octet par octet, et le compare à l’ouverture suivante. Changé par un disque, une clé ou une copie ratée, il ne s’ouvre pas et n’est pas touché.',
        'La sauvegarde sûre la plus récente est alors proposée, avec ce qui a été fait depuis et n’y est pas. [Restaurer cette sauvegarde] la met à sa place et garde le fichier abîmé à côté.',
        'Un fichier repris d’un autre poste, ou une copie plus ancienne remise à la main, n’est pas pris pour un fichier abîmé.',
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
