import type { PageDeManuel } from '../manuel.types.ts';

export const feuillesWordExcel: PageDeManuel = {
  cle: 'feuilles-word-excel',
  titre: 'Feuilles de route : Word et Excel',
  enBref: 'L’établir en Word, reprendre un tableau Excel, faire la navette avec ses pilotes.',
  sections: [
    {
      titre: 'La feuille de route en Word',
      phrases: [
        'Sur une feuille de route, [Feuille de route en Word] : synthèse avec la carte des quartiers et l’argent par nature, tableau des actions, financement par axe et par année, puis une page par fiche. Un quartier visé par plusieurs actions ne compte qu’une fois ; la part d’un total vide se lit « n.d. ».',
      ],
    },
    {
      titre: 'Reprendre une feuille de route Excel',
      phrases: [
        'Sur une feuille de route, « … » puis [Reprendre un tableau Excel] : une ligne par action, ou par financeur d’une action. Axes en colonne, fusionnés ou en intertitres, « T2 2026 », « mars 2026 », « 12 000 € », « 12 k€ », « en cours » et « fait » se comprennent.',
        'D’un mois ou d’un trimestre, un début prend le premier jour, une fin le dernier. Un quartier se reconnaît à son code ou à son nom ; « tous » et « hors QPV » aussi. L’axe, la structure ou la personne que l’application ne connaît pas se disent avant d’être ajoutés.',
        'Étapes, sous-actions, risques et indicateurs tiennent une ligne chacun dans leur cellule, le reste après « | » : « Recruter | pilote : Mission locale | échéance 30/06/2026 | état : en cours ». La météo se reprend avec sa date, sa synthèse et qui la signe. « (sans action) » garde un axe ou un objectif vide.',
        'Une action du même intitulé se complète sans rien perdre : elle garde l’état et les textes qu’elle a. [Exporter en Excel] donne un tableau qui se reprend à l’identique ; envoyez-le à un pilote, puis reprenez ce qu’il y ajoute.',
      ],
    },
    {
      titre: 'La navette Excel : l’envoyer',
      phrases: [
        'Sur une feuille de route, « … » puis [Navette Excel aux pilotes]. Chaque pilote reçoit un classeur de ses seules actions ouvertes, avec leurs sous-actions, étapes, indicateurs et financements, et un courriel prêt à relire. Sans adresse connue, le classeur seul est à remettre autrement.',
        'Le classeur est verrouillé, sauf ses cellules « à remplir ». L’état et la météo s’y choisissent dans une liste. La météo est signée de la personne à qui il va : une structure dont personne n’est nommé n’en donne pas.',
        'Le suivi dit qui est attendu, en retard, reçu, intégré ; une navette qu’une plus récente remplace n’est plus attendue. Le menu d’une ligne refait son classeur ou son courriel avec ce que l’application dit aujourd’hui, ou la retire du suivi.',
      ],
    },
    {
      titre: 'La navette Excel : reprendre les retours',
      phrases: [
        '[Déposer les retours], ou glissez plusieurs fichiers sur la page. Chaque classeur se reconnaît de lui-même, trié ou récrit par un autre tableur. Ce qui ne s’y lit pas se dit à sa cellule : une date impossible, un montant en lettres, une cellule verrouillée changée, une ligne ajoutée. Le reste se reprend.',
        'Chaque champ changé se prend ou se laisse. Changé ici aussi depuis l’envoi, il demande de choisir entre deux valeurs. J et K vont de l’un à l’autre, Espace prend ou laisse, Ctrl+Entrée intègre. Ce qui est laissé n’est pas touché.',
        'Intégrer suit les mêmes règles que l’écran : un motif pour une action bloquée, une météo entière, « n.d. » qui n’est pas zéro. Un seul Ctrl+Z défait tout le lot.',
      ],
    },
  ],
};
