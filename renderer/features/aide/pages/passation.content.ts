import type { PageDeManuel } from '../manuel.types.ts';

export const passation: PageDeManuel = {
  cle: 'passation',
  titre: 'Passer la main',
  enBref: 'Profil du service, départ, arrivée, anciens dossiers.',
  sections: [
    {
      titre: 'Donner ses réglages à ses collègues',
      phrases: [
        'Le profil du service est un fichier « .profil-comites » : émetteurs, bloc-marque, signataires, modèles Word, règles des instances, ordres du jour types, registre des traitements. Il part avec ses signataires, sans personne de l’annuaire ni réunion ; « affaire suivie par » reste à chacun.',
      ],
      etapes: [
        'Dans Réglages, « Profil du service » : décochez ce qu’il ne doit pas porter.',
        '[Enregistrer le profil].',
      ],
      liens: [{ vers: '/reglages/profil', nom: 'Ouvrir le profil du service' }],
    },
    {
      titre: 'Reprendre le profil de son service',
      phrases: [
        'Ce qui arrive et ce qui change se montre d’abord, avec les deux valeurs. Les règles d’une autre instance ne sont jamais cochées d’avance : un règlement intérieur ne vaut que pour la sienne. Reprendre deux fois le même profil n’écrit rien de plus.',
      ],
      etapes: [
        'Glissez le fichier dans Réglages, « Profil du service », ou aux premiers pas.',
        'Décochez ce que vous gardez à votre façon.',
        '[Reprendre… réglages] ; Ctrl+Z annule tout.',
      ],
    },
    {
      titre: 'Partir',
      phrases: [
        'Le Word tient en quatre pages : ce qu’il faut savoir, les instances, ce qui est à faire, ce que vous attendez, les décisions ouvertes, les échéances des conventions, les personnes clés. Ce qu’il ne porte pas se compte.',
        'Ce qu’il faut savoir d’un objet s’écrit sur sa fiche, en note rapide ; décochez celles que vous gardez pour vous : ni le Word ni la copie du fichier ne les portent. Une note sans objet n’est jamais dans le Word, mais elle part avec le fichier, sauf si vous la supprimez.',
      ],
      etapes: [
        'Ctrl+K, « Passer la main », puis [Préparer l’envoi pour votre successeur…].',
        'Choisissez où, sur une clé par exemple : un dossier s’y écrit d’un trait, fichier copié et relu, profil, Word et mode d’emploi. Arrêté ou refusé, il n’en reste rien, ou l’application dit ce qu’il faut supprimer.',
        'Remettez ce dossier : votre successeur commence par « À lire d’abord ».',
      ],
      liens: [{ vers: '/passation?envoi', nom: 'Préparer l’envoi' }],
    },
    {
      titre: 'Arriver : remplacer une personne partout',
      phrases: [
        'Sur la fiche de qui s’en va, un geste passe à son successeur, à compter d’un jour, ce qu’elle pilote, suit et rapporte, et ce pour quoi elle est désignée. Le passé garde son nom, un procès-verbal approuvé ne se récrit pas.',
        'Un mandat nominatif ne passe que par un arrêté (R. 5311-36) : décochez ceux qu’il ne change pas encore.',
      ],
      etapes: [
        'Dans l’annuaire, ouvrez sa fiche : [Remplacer partout…].',
        'Choisissez par qui et le jour, décochez, validez.',
      ],
      liens: [{ vers: '/annuaire', nom: 'Ouvrir l’annuaire' }],
    },
    {
      titre: 'Reprendre d’anciens fichiers',
      phrases: [
        'Déposez des centaines de fichiers, ou leur dossier. L’instance, le jour et le genre se devinent du nom, des dossiers, puis de la première page d’un Word ; ce qui ne se devine pas reste à dire. Un fichier déjà là, octet pour octet, est laissé.',
        'Chacun devient la pièce d’une réunion antérieure, où rien n’est contrôlé.',
      ],
      etapes: [
        'Ctrl+K, « Reprendre un dossier d’anciens fichiers ».',
        'Cochez plusieurs lignes pour dire d’un geste leur instance ou leur jour.',
        '[Reprendre… fichiers] ; un seul geste annule toute la reprise.',
      ],
    },
    {
      titre: 'Limites',
      phrases: [
        'Un PDF et un scan se devinent de leur seul nom. On reprend 500 Mo à la fois ; au-delà, reprenez d’abord les premiers. Un profil ne crée aucune instance : il règle celles de votre fichier.',
        'Si l’application va mal, Réglages, « Fichier », [Préparer le diagnostic] : il se relit à l’écran, et ne porte ni donnée, ni nom, ni chemin.',
      ],
    },
  ],
};
