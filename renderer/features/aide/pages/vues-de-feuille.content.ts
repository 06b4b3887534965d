import type { PageDeManuel } from '../manuel.types.ts';

export const vuesDeFeuille: PageDeManuel = {
  cle: 'vues-de-feuille',
  titre: 'Calendrier et autres vues',
  enBref: 'Les actions d’une feuille de route dans le temps, et vues autrement que dans le tableau.',
  sections: [
    {
      titre: 'La frise',
      phrases: [
        'Une barre par action, groupées par axe, à l’échelle du mois, du trimestre ou de l’année. Les losanges sont les étapes ; les hachures, le temps passé depuis une échéance manquée ; le trait, aujourd’hui. L’état s’écrit à côté de chaque action.',
        'Les puces sont celles du tableau : passer d’un onglet à l’autre les garde. Un clic montre le détail ; le nom ouvre la fiche.',
      ],
    },
    {
      titre: 'Changer les dates d’une action',
      phrases: [
        'Glisser une barre la déplace, tirer un bord l’étire. Au clavier : ← et → d’un jour, d’une semaine ou d’un mois selon l’échelle, avec Maj pour la fin, avec Ctrl pour le début ; Entrée pose, Échap remet. Ctrl+Z annule.',
        'Déplacée entière, l’action emmène ses étapes à faire, si la case le dit ; étirée, elles restent. Une fin avant le début est refusée. Les actions sans dates sont listées dessous : [Dater] propose celles de leurs étapes.',
      ],
    },
    {
      titre: 'L’agenda',
      phrases: [
        'Mois par mois, les étapes et les fins d’actions, jour par jour, avec un signe : faite, à faire, passée. Un mois vide propose d’aller au précédent ou au suivant qui ne l’est pas.',
      ],
    },
    {
      titre: 'Par état',
      phrases: [
        'Une colonne par état. Une carte se glisse de l’une à l’autre ; au clavier, Espace sur sa poignée la prend, ← et → visent une colonne, Espace pose, Échap remet. Bloquée, en pause ou abandonnée demandent leur raison ; sans elle, l’état ne change pas. Ctrl+Z annule.',
      ],
    },
    {
      titre: 'La carte des quartiers',
      phrases: [
        'Chaque {qpv|QPV} est à sa place, avec le nombre d’actions qui le visent ; la teinte le redit, les hachures disent aucune. Un clic, ou Entrée, ouvre le tableau sur ses actions. La table à côté compte la même chose.',
        'Le tracé des quartiers n’est livré que pour le Grand Est ; ailleurs, un disque marque leur centre. Un trait relie un nombre écarté à son lieu.',
      ],
    },
    {
      titre: 'Les indicateurs',
      phrases: [
        'Une petite courbe par indicateur : carré au départ, rond réalisé, losange et tirets pour la cible. Une valeur « n.d. » laisse un trou : ce n’est pas zéro. Dessous, les valeurs datées, la cible intermédiaire visée et la part de la cible. Le nom ouvre la fiche, où les valeurs se notent.',
      ],
    },
  ],
};
