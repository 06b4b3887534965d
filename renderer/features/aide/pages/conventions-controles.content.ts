import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsControles: PageDeManuel = {
  cle: 'conventions-controles',
  titre: 'Contrôler une convention',
  enBref: 'Visites sur place, lettres de contrôle, demandes d’éléments, données à transmettre, RSFP en nombres.',
  sections: [
    {
      titre: 'Visiter sur place',
      phrases: [
        'Onglet [Contrôles], [Prévoir une visite] : l’organisme, le jour, le lieu. La visite part avec une liste de points que vous changez : chacun est conforme, en écart ou sans objet. [Fiche de visite] donne le Word : vide, on l’emporte ; remplie, elle se signe.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Contrôler des justificatifs',
      phrases: [
        'Chaque justificatif dit sa ligne de compte, le déclaré, le retenu et le motif de l’écart. [Reporter l’écart] l’ôte de la ligne, avec son motif, une seule fois : corrigé, il se reporte de nouveau ; retiré, la ligne le retrouve. Retenu vide, le justificatif reste à contrôler.',
      ],
    },
    {
      titre: 'Écrire la lettre de contrôle',
      phrases: [
        '[Préparer la lettre de contrôle] part d’une visite, ou de l’écart que montre l’onglet Argent : constats et montants y sont déjà. Notez le jour de l’envoi : le délai court, la réponse attendue se lit sur la ligne du temps, et un retard compte dans « À faire ». Partie, la lettre ne change plus.',
      ],
    },
    {
      titre: 'Répondre, point par point',
      phrases: [
        'Notez quand la réponse arrive, ses pièces, et ce qu’elle dit de chaque constat. La position se prend ensuite : maintenu ou levé, et pourquoi. [Suite donnée] donne le Word. La lettre se clôt quand chaque constat a sa position ; sans réponse, une fois le délai passé.',
      ],
    },
    {
      titre: 'Demandes et données à transmettre',
      phrases: [
        'Le journal garde ce qui est demandé, relancé, reçu, et ce qu’on en conclut (D. 5316-11). Le registre dit ce que la convention ordonne de transmettre, à qui, à quel pas (D. 5316-3, 5°) : jamais les valeurs. [Préremplir] propose l’usage ; [Transmise ce jour] fait avancer la prochaine.',
      ],
    },
    {
      titre: 'RSFP et réglages',
      phrases: [
        'La RSFP se suit en nombres, mois par mois : demandes dans DEFI, mises à jour, pièces, arrêts. Jamais une personne. Son plafond de ressources est un réglage daté, avec son article : Réglages, [Conventions]. On y fixe aussi les seuils que reçoit une convention à son ouverture.',
      ],
      liens: [{ vers: '/reglages/conventions', nom: 'Régler les conventions' }],
    },
  ],
};
