import type { PageDeManuel } from '../manuel.types.ts';

export const copieDeFormation: PageDeManuel = {
  cle: 'copie-de-formation',
  titre: 'Copie pour la formation',
  enBref: 'Un fichier complet pour apprendre ou montrer, où les personnes sont inventées.',
  sections: [
    {
      titre: 'La faire',
      phrases: [
        'Réglages, [Fichier], « Faire une copie pour la formation… ». Le dialogue dit ce qui change et ce qui n’y sera pas ; choisissez le dossier et le nom. Ctrl+K : « anonymiser ».',
        'Votre fichier n’est ni changé ni fermé : la copie se tire d’une copie à part, sur ce poste. Elle se suit, s’arrête, et n’a sa place qu’une fois vérifiée. Vous pouvez alors l’ouvrir.',
      ],
      liens: [{ vers: '/reglages/fichier?formation', nom: 'Faire une copie pour la formation' }],
    },
    {
      titre: 'Ce qui change',
      phrases: [
        'Chaque personne reçoit un prénom et un nom inventés, les mêmes partout : fiche, membres, signataires, présences, textes, comptes rendus figés. Le genre reste, et l’initiale qui fait écrire « de » ou « d’ ».',
        'Les courriels deviennent « prenom.nom@exemple.fr », les numéros passent dans les tranches que l’Arcep réserve à la fiction : personne ne les a. Ceux que l’on ne connaît pas sont remplacés aussi.',
        'Deux copies d’un même fichier n’ont pas les mêmes noms ; aucune ne garde de quoi revenir aux vrais.',
      ],
    },
    {
      titre: 'Ce qui n’y est pas',
      phrases: [
        'Pièces jointes (une page en tient la place, nommée « Pièce 1 »), documents sortis, modèles Word, historique et ce qu’il permettait d’annuler, frappes non enregistrées. Les logotypes restent, sans leurs métadonnées.',
        'Une case ôte aussi tous les textes libres : des phrases de formation, de même longueur, prennent leur place ; le titre des pièces s’ôte aussi.',
      ],
    },
    {
      titre: 'À relire avant de la remettre',
      phrases: [
        'Dans une phrase, le nom sans civilité de quelqu’un qui n’est pas dans l’annuaire ne se reconnaît pas. Un nom qui est aussi un mot, « Petit », ou une commune n’est changé qu’avec un prénom ou une civilité ; le bilan dit ceux qui restent.',
        'Fonctions, structures, lieux et dates ne changent pas : « maire de Wittenheim » désigne encore quelqu’un. La copie n’est donc pas faite pour être publiée.',
      ],
    },
    {
      titre: 'S’y exercer',
      phrases: [
        'Un bandeau dit « Fichier de formation » sur tous les écrans, et chaque document Word porte « FORMATION ». Rien de ce qu’on y fait ne revient au fichier d’origine.',
      ],
      liens: [{ vers: '/fichiers', nom: 'Ouvrir un autre fichier' }],
    },
  ],
};
