import type { PageDeManuel } from '../manuel.types.ts';

export const conventions: PageDeManuel = {
  cle: 'conventions',
  titre: 'Conventions',
  enBref: 'Ce que l’État et l’opérateur se doivent, ce qui est fait, ce qui tarde, et ce qu’une convention doit dire.',
  sections: [
    {
      titre: 'La ligne du temps',
      phrases: [
        'L’onglet [Suivi] montre toute la convention : au-dessus de l’axe ce que l’État doit, au-dessous ce que l’opérateur doit. Point plein, fait ; creux, à venir ; cerclé, proche ; carré plein, en retard ; carré creux, suspendu. Les mots le disent aussi.',
        'Chaque échéance s’ouvre d’un clic ou d’Entrée, là où elle se renseigne. Au clavier : ← et → suivent le temps, ↑ et ↓ changent de côté, Début et Fin vont aux bouts. Ce qui n’a pas de place se lit en liste, dessous. Imprimée, la ligne devient deux listes.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Ce qui suspend les versements',
      phrases: [
        'Deux choses suspendent (D. 5316-6 et D. 5316-9). La première : un avenant proposé à temps, que l’organisme n’a pas signé à l’échéance. Non proposé, il ne suspend rien. La seconde : une pièce du 31 décembre qui manque.',
        '« Versement suspendu » paraît alors près du nom. Notez la date reçue : la suspension se lève d’elle-même. Le retard des comptes du 30 juin ne suspend rien.',
      ],
    },
    {
      titre: 'Compléter une année',
      phrases: [
        'Le tableau [Années] ouvre chacune : montants, avenant, pièces du 31 décembre, comptes et bilan du 30 juin, avec les six mentions du bilan (D. 5316-10). Un avenant non conclu avant le 30 septembre fait proposer le reversement : la décision est vôtre.',
      ],
    },
    {
      titre: 'Ce qu’elle dit, et ce qui manque',
      phrases: [
        'L’onglet [Ce que dit la convention] se remplit en place. Les remarques parlent sous leur champ : durée, signature, volets, organismes, montants. La liste de contrôle suit D. 5316-3 lettre par lettre ; ce qui n’est dû que « le cas échéant » ne compte que si la convention est concernée.',
        'Sous [Où elle agit], le menu « … » ajoute tous les QPV ou les communes FRR d’un département, et reprend une liste de communes, de QPV ou d’intercommunalités prioritaires.',
        'Noter la signature rappelle ce qui manque et mène où l’ajouter, sans l’empêcher. Sous [Ce qu’elle demande de plus], cochez le compte rendu financier ou le bilan d’ensemble : leurs échéances s’ajoutent à la ligne, et le menu « … » en prépare la relance, O2R ou non. Le bas de l’onglet dit jusqu’à quand garder le dossier.',
      ],
    },
    {
      titre: 'L’intention de résilier',
      phrases: [
        'Le menu « … » d’une convention O2R la notifie, avec la date certaine et le délai laissé aux observations : un mois au plus (D. 5316-11). Complétez-la ensuite : observations reçues, maintien ou résiliation. On ne résilie pas avant la réponse ou la fin du délai.',
      ],
    },
    {
      titre: 'Toutes les conventions',
      phrases: [
        'Le menu « … » d’un projet ouvre l’instruction, puis met à la signature ; [Noter la signature] marche de partout. Revenir est une correction, et dit pourquoi.',
        'La liste dit de chacune ce qui est en retard, ce qui est suspendu et ce qui vient. Triée par [À faire], elle met les plus pressantes d’abord.',
        'Les échéances de toutes se lisent dans [Mon département] et au [Calendrier], chacune menant où elle se renseigne. L’avenant annuel alerte à soixante jours (J-60), à trente (J-30), le jour même (J), puis avant le 29 septembre, dernier jour pour conclure (D. 5316-6).',
      ],
    },
  ],
};
