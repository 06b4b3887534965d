import type { PageDeManuel } from '../manuel.types.ts';

export const listes: PageDeManuel = {
  cle: 'listes',
  titre: 'Reprendre, vérifier, écrire à tous',
  enBref: 'Reprendre un tableau, vérifier les coordonnées, composer une liste.',
  sections: [
    {
      titre: 'Reprendre un tableau dans l’annuaire',
      phrases: [
        'Dans l’annuaire, [Reprendre un tableau] lit le fichier tel que vous l’avez reçu (Excel, LibreOffice, CSV, cartes de visite), ou ce que vous collez depuis Excel, Word, une diapositive ou une page.',
        'Le tableau s’affiche tel quel. Au-dessus de chaque colonne, dites ce qu’elle est, ou laissez-la. À droite : ce qui entre, ce qui est à revoir et dans quelle cellule, ce qui reste de côté et pourquoi. Une proposition se prend d’un clic ; [F2] récrit une cellule. Le fichier reçu, lui, ne change pas.',
        'Dites ce que le tableau contient : des personnes, des structures, des référents EQ2030 avec leur département, des opérateurs EQ2030 et leurs territoires, ou des actions d’une feuille de route. Quand un autre contenu fait comprendre plus de colonnes, il se propose.',
        'Une personne déjà dans l’annuaire est complétée, jamais doublée ; dites [C’est une autre personne] si c’est un homonyme. Rien n’est écrit avant [Reprendre] ; tout s’annule ensuite en un geste. [Rapport] dit de chaque ligne ce qu’elle devient et pourquoi, en Word ou en CSV, à renvoyer à qui tenait le tableau.',
      ],
      liens: [{ vers: '/annuaire/reprendre', nom: 'Reprendre un tableau' }],
    },
    {
      titre: 'Vérifier l’annuaire chaque année',
      phrases: [
        'Des coordonnées valent du jour où elles sont entrées ; au bout de douze mois, la fiche se dit « À vérifier ». L’onglet « Vérification » les rassemble.',
        'Cochez des personnes, puis [Préparer les courriels] : un brouillon par personne, qui lui dit ce que l’annuaire sait d’elle, à quoi cela sert et ses droits. Chacune n’y lit que ses propres coordonnées. Vous les relisez et les envoyez vous-même ; la demande se note au jour d’aujourd’hui.',
        'À la réponse, [Exactes aujourd’hui], ou corrigez la fiche. « Demandées, sans réponse » dit qui relancer.',
      ],
      liens: [{ vers: '/annuaire/verification', nom: 'Vérifier l’annuaire' }],
    },
    {
      titre: 'Composer une liste, écrire à tous',
      phrases: [
        'Cherchez, puis filtrez par département, par instance ou par désignation : l’adresse de l’écran garde la liste, et le retour la retrouve. Une personne est d’un département par sa structure, par l’instance où elle siège ou par sa désignation.',
        '[Écrire…] prépare un brouillon à tous, en copie cachée, ou donne les adresses par lots que les messageries acceptent. Cochez des lignes pour n’écrire qu’à elles.',
        '[Emporter] donne l’annuaire en Word, rangé par structure, ou les cartes de visite (.vcf) que lisent les messageries et les téléphones ; [Exporter] le met en Excel ou en CSV.',
      ],
      liens: [{ vers: '/annuaire', nom: 'Ouvrir l’annuaire' }],
    },
  ],
};
