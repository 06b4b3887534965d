import type { PageDeManuel } from '../manuel.types.ts';

export const feuillesWordExcel: PageDeManuel = {
  cle: 'feuilles-word-excel',
  titre: 'Feuilles de route : Word et Excel',
  enBref: 'L’établir en Word, reprendre un tableau Excel, le rendre à ses pilotes.',
  sections: [
    {
      titre: 'La feuille de route en Word',
      phrases: [
        'Sur une feuille de route, [Feuille de route en Word] : synthèse, tableau des actions, financement par axe et par année, puis une page par fiche. Un quartier visé par plusieurs actions ne compte qu’une fois ; la part d’un total vide se lit « n.d. ».',
      ],
    },
    {
      titre: 'Reprendre une feuille de route Excel',
      phrases: [
        'Sur une feuille de route, « … » puis [Reprendre un tableau Excel] : une ligne par action, ou par financeur d’une action. Axes en colonne, fusionnés ou en intertitres, « T2 2026 », « mars 2026 », « 12 000 € », « 12 k€ », « en cours » et « fait » se comprennent.',
        'D’un mois ou d’un trimestre, un début prend le premier jour, une fin le dernier. Un quartier se reconnaît à son code ou à son nom ; « tous » et « hors QPV » aussi. L’axe, la structure ou la personne que l’application ne connaît pas se disent avant d’être ajoutés.',
        'Une action du même intitulé se complète sans rien perdre : elle garde l’état et les textes qu’elle a. [Exporter en Excel] donne un tableau qui se reprend à l’identique ; envoyez-le à un pilote, puis reprenez ce qu’il y ajoute.',
      ],
    },
  ],
};
