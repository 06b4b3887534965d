import type { PageDeManuel } from '../manuel.types.ts';

export const suiviDAction: PageDeManuel = {
  cle: 'suivi-d-action',
  titre: 'Suivre une action',
  enBref: 'Dire où va une action, ce qui la menace, ce qu’elle a changé, et ce qu’il manque à sa fiche.',
  sections: [
    {
      titre: 'Indicateurs',
      phrases: [
        'Un indicateur se note avec sa date et sa source : au départ, la cible, le réalisé, et au besoin les femmes ou les quartiers à part. Une valeur laissée vide se note « n.d. », non disponible : elle n’est pas zéro et ne donne aucune part. Le nombre souligné dit d’où il vient.',
      ],
    },
    {
      titre: 'Météo',
      phrases: [
        'Quatre niveaux en mots, d’« Objectifs compromis » à « Objectifs sécurisés » : [Noter] en choisit un, avec une synthèse, qui la signe et sa date. La dernière se lit dans l’en-tête, le tableau et le Word ; celles d’avant restent, et l’on voit si cela va mieux ou moins bien.',
      ],
    },
    {
      titre: 'Complète, à jour',
      phrases: [
        'L’en-tête compte les parties écrites : le nombre souligné dit lesquelles manquent, et un clic mène à chacune. Il dit aussi quand la fiche a changé. Le tableau de la feuille filtre les actions incomplètes et celles qui sont sans nouvelles depuis trois mois ; une action terminée n’en doit plus.',
      ],
    },
    {
      titre: 'Freins, risques, évaluation',
      phrases: [
        'Les freins levés se prennent dans une seule liste, la même pour toutes les actions ; [Modifier la liste des freins] la renomme et en retire ce que rien n’emploie. Un risque s’écrit en une ligne, avec sa gravité et sa parade. L’évaluation dit sa méthode, sa date, sa conclusion, et la suite que l’on en donne.',
      ],
    },
  ],
};
