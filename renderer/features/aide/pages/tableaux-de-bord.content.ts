import type { PageDeManuel } from '../manuel.types.ts';

export const tableauxDeBord: PageDeManuel = {
  cle: 'tableaux-de-bord',
  titre: 'Tableaux de bord et alertes',
  enBref: 'Savoir qui vient, ce qui tarde et ce qui manque, et pourquoi l’application le dit.',
  sections: [
    {
      titre: 'Tableau de bord d’une instance',
      phrases: [
        'L’onglet « Tableau de bord » compte les réunions tenues, le {quorum} atteint ou non séance par séance, les délais réels de la convocation, de la diffusion et de l’approbation, les décisions tenues ou en retard. La période se choisit ; l’adresse la garde.',
        'Un nombre souligné de points s’ouvre sur son calcul et son article. Le nom d’un membre montre ses séances, une à une.',
      ],
      liens: [{ vers: '/instances', nom: 'Voir les instances' }],
    },
    {
      titre: 'L’assiduité',
      phrases: [
        'Chacun se compte sur les séances où il avait un siège : remplacé en cours d’année, un membre ne porte pas les absences de l’autre. Un suppléant qui siège compte pour son siège ; un pouvoir qui vaut représente son membre, un pouvoir sans effet le laisse excusé.',
        'Une séance sans présence constatée n’entre pas dans le compte, et se dit.',
      ],
    },
    {
      titre: 'Contrats, conventions et territoires',
      phrases: [
        'Le tableau de bord d’un contrat de ville range ses actions par axe et par état : chaque nombre ouvre la feuille de route sur ces actions. Il dit aussi les quartiers sans action, l’argent selon d’où il vient, la programmation et les comités tenus.',
        'La fiche d’un territoire nomme les conventions qui y agissent ; le suivi d’une convention montre ses alertes.',
      ],
      liens: [{ vers: '/contrats', nom: 'Voir les contrats de ville' }],
    },
    {
      titre: 'La région d’un regard',
      phrases: [
        'Depuis « Mon département », l’onglet « Ma région » met les départements côte à côte : instances réunies, comptes rendus et décisions en retard, actions, conventions. Chaque nombre s’ouvre sur ses lignes.',
      ],
      liens: [{ vers: '/departement/region', nom: 'Ouvrir la région' }],
    },
    {
      titre: 'Les alertes',
      phrases: [
        'Une alerte dit un écart, une chute, un manque ou une donnée périmée. [Pourquoi] montre les faits, le calcul, et l’article quand un texte le demande ; le geste à droite mène là où elle se résout. Elles se rassemblent en une ligne, en tête de « Mon département ».',
        '[Ne plus signaler ici] l’écarte ; elle revient si le fait change, et se remet depuis « alertes écartées ». Ce qui a une date se lit ailleurs, à son échéance.',
      ],
      liens: [{ vers: '/departement?alertes', nom: 'Voir les alertes' }],
    },
    {
      titre: 'Régler les seuils',
      phrases: [
        'Aucun texte ne dit à partir de combien de reports un point devient une alerte : ce sont des usages, que votre service règle dans « Réglages », à « Seuils ». Ce que la loi ou le règlement intérieur fixe ne s’y règle pas.',
      ],
      liens: [{ vers: '/reglages/seuils', nom: 'Régler les seuils' }],
    },
  ],
};
