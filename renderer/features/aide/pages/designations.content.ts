import type { PageDeManuel } from '../manuel.types.ts';

export const designations: PageDeManuel = {
  cle: 'designations',
  titre: 'Désignations',
  enBref: 'Qui est référente ou référent EQ2030, délégué·e du préfet, où et depuis quand.',
  sections: [
    {
      titre: 'Désigner',
      phrases: [
        'Une désignation dit pour quoi (référent·e EQ2030 départemental·e ou régional·e, responsable création et entrepreneuriat de Bpifrance, SGARE, délégué·e du préfet, ou un genre à vous), qui, à quel rang, sur quels territoires, de quand à quand, et d’après quoi.',
        'Une personne peut couvrir plusieurs territoires, de la région au quartier, et plusieurs personnes le même ; une désignation départementale se fait pour un département au moins, et se précise s’il le faut (intercommunalité, commune, quartier). [Désigner] prend quelqu’un de l’annuaire, ou le nom que vous tapez ; [Place vacante] note qu’elle attend quelqu’un.',
        '[Genres de désignation] : créez les vôtres, avec leur échelle. Ceux que l’on attend dans chaque département paraissent sur la carte.',
      ],
      liens: [{ vers: '/annuaire/designations', nom: 'Ouvrir les désignations' }],
    },
    {
      titre: 'Remplacer, terminer, déclarer vacante',
      phrases: [
        '[Remplacer…] : l’ancienne désignation finit la veille, la nouvelle commence, au même rang et aux mêmes endroits. [Déclarer vacante…] fait de même, sans personne. [Terminer…] met une date de fin.',
        'Rien ne se perd : ce qui est passé reste, avec ses dates, sous [Passées]. Une erreur de saisie se supprime ; Ctrl Z annule le dernier geste.',
      ],
    },
    {
      titre: 'Trouver qui appeler',
      phrases: [
        'La recherche ignore la casse, les accents et les tirets ; elle se resserre par désignation, niveau, département, quartier, et par état. [À vérifier] montre celles que l’on n’a pas vérifiées depuis un an. Ctrl K trouve aussi une désignation : « EQ2030 Meuse ».',
      ],
    },
    {
      titre: 'Carte et manques',
      phrases: [
        'Un carré par département, à sa place. Un point par personne désignée ; un losange, la place est vacante ; un rond vide, personne n’est noté. La table dit la même chose en toutes lettres, et depuis quand la place est vacante. Un suppléant seul ne la pourvoit pas.',
        'Elle dit aussi où il n’y a pas d’opérateur EQ2030. Au clavier, les flèches passent d’un département à son voisin ; Entrée montre qui appeler.',
      ],
      liens: [{ vers: '/annuaire/designations?vue=manques', nom: 'Ouvrir la carte' }],
    },
  ],
};
