import type { PageDeManuel } from '../manuel.types.ts';

export const annuaire: PageDeManuel = {
  cle: 'annuaire',
  titre: 'Annuaire',
  enBref: 'Personnes et structures : qui siège où, ce qui est à revoir, fusionner.',
  sections: [
    {
      titre: 'Annuaire',
      phrases: [
        'Une personne n’y figure qu’une fois, quelles que soient ses instances : corriger son nom, sa qualité ou son adresse vaut partout. Une séance levée garde la qualité que portait la personne ce jour-là.',
        'La recherche trouve les personnes dont le prénom, le nom, la fonction ou la structure a un mot qui commence par chacun des mots tapés, dans n’importe quel ordre, sans égard aux accents et aux capitales : « mul char » trouve Zoé Müller, chargée de mission.',
        'Les puces comptent ce qui y répond. Un tableau se copie ou s’exporte jusqu’à 50\u00A0000 lignes ; au-delà, un avis dit combien manquent.',
        'Supprimer une personne la met à la corbeille. Ses présences aux réunions tenues ne changent pas.',
      ],
      liens: [
        { vers: '/annuaire', nom: 'Ouvrir l’annuaire' },
        { vers: '/reglages/corbeille', nom: 'Ouvrir la corbeille' },
      ],
    },
    {
      titre: 'Structures',
      phrases: [
        'L’onglet « Structures » tient les services, les collectivités et les organismes : type, sigle, coordonnées génériques, territoire couvert de la région au quartier, personnes, instances où elle siège. Celles que portent vos personnes y viennent d’elles-mêmes, avec le type que dit leur nom.',
        'La structure d’une personne se choisit à la frappe, sans égard aux accents, capitales et tirets ; en dernier, [Créer]. « Sa fiche » mène à la structure.',
        'Une structure succède à une autre : [Remplacée par…], puis la date. Les deux fiches se montrent l’une l’autre ; l’ancienne garde ses liens et ne se propose plus. Si vous le demandez, ses personnes passent dans la nouvelle, et le temps passé dans l’ancienne devient une affectation datée. Un seul Ctrl+Z rend tout.',
      ],
      liens: [{ vers: '/annuaire/structures', nom: 'Ouvrir les structures' }],
    },
    {
      titre: 'Changer de poste, ne plus exercer',
      phrases: [
        'Dans la fiche d’une personne, [Change de poste…] date le changement : le nouveau poste prend la fiche, l’ancien devient une affectation passée. Les séances levées gardent la qualité d’alors. [Ajouter une affectation] note un poste tenu en même temps, ou passé ; ses dates se changent en place.',
        'Qui n’exerce plus quitte les choix et les listes à la date que vous notez, reste dans les réunions passées, et se retrouve par la puce « Anciens ». [Exerce de nouveau] revient dessus. Ses mandats ne changent pas : terminez-les, ou remplacez-la partout.',
        'Un autre courriel ou téléphone (secrétariat, portable, standard) s’ajoute sous les coordonnées d’une personne ou d’une structure, avec sa précision.',
      ],
      liens: [{ vers: '/annuaire', nom: 'Ouvrir l’annuaire' }],
    },
    {
      titre: 'Qui siège où',
      phrases: [
        'La fiche d’une personne dit tout ce qui l’engage : ses sièges et ce qui les fonde, ses désignations, les dernières réunions où elle était, les décisions et actions qu’elle pilote, les contrats de ville, les émetteurs pour qui elle signe. Celle d’une structure dit la même chose de ses personnes et de son nom. Chaque ligne mène à l’objet.',
        'Un pilote s’écrit librement : il est reconnu à son prénom et à son nom, ou au nom et au sigle de la structure, sans égard aux accents, capitales et tirets.',
      ],
      liens: [{ vers: '/annuaire', nom: 'Ouvrir l’annuaire' }],
    },
    {
      titre: 'Ce qui est à revoir dans l’annuaire',
      phrases: [
        'L’annuaire relève de lui-même une adresse qui porte un accent, un nom que l’adresse écrit autrement, un domaine à une lettre près ou que les collègues n’ont pas, un téléphone qui n’est pas un numéro, une fonction qui manque, une boîte lue à plusieurs, deux fiches qui se ressemblent, une structure écrite de deux façons.',
        'La puce « À revoir » les rassemble. Dans la fiche, chaque encart dit ce qui est relevé et offre, quand c’est possible, de l’écrire comme il faut ; Ctrl+Z le rend.',
        'Rien n’est obligé : un encart qui se trompe n’empêche aucun geste, et s’écarte ([C’est bien elle], [Ce sont deux personnes]) jusqu’à ce que la valeur change ; [Remettre à revoir] le rend.',
      ],
      liens: [{ vers: '/annuaire', nom: 'Ouvrir l’annuaire' }],
    },
    {
      titre: 'Fusionner deux fiches',
      phrases: [
        'Deux fiches de la même personne, ou une structure écrite de deux façons : [Fusionner…] dans l’encart « Doublon », ou [Fusionner avec…] au bas de la fiche. Les deux se lisent côte à côte ; vous choisissez champ par champ, la valeur la plus complète étant proposée. Un courriel ou un téléphone peut garder les deux.',
        'Mandats, présences, affectations, désignations, déploiements, réponses et points de contact suivent ; l’écran le compte avant. Deux qui disent la même chose (deux mandats sur le même siège, au même titre) n’en font qu’un. Ce qu’un compte rendu approuvé dit ne change pas, et se lit depuis la fiche gardée.',
        'Invitées toutes deux à la même réunion, le constat le plus affirmé reste. Invitée par une fiche et siégeant par l’autre à une réunion encore ouverte, la personne y garde son siège, sa réponse et son pouvoir ; l’invitation se retire. Une séance levée ne change pas.',
        'L’autre fiche va à la corbeille et y reste ; son historique se lit dans « Fiches fusionnées ». Un seul Ctrl+Z rend les deux.',
      ],
      liens: [{ vers: '/annuaire', nom: 'Ouvrir l’annuaire' }],
    },
  ],
};
