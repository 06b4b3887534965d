import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsCopil: PageDeManuel = {
  cle: 'conventions-copil',
  titre: 'COPIL d’une convention',
  enBref: 'Le comité de pilotage d’une convention : le créer, le réunir, suivre ce qu’il a décidé.',
  sections: [
    {
      titre: 'Créer le COPIL, ou en choisir un',
      phrases: [
        'L’onglet [COPIL] d’une convention propose de le créer d’un geste : un nom, et les organismes qui y siègent d’usage, à garder ou non. Aucun texte ne fixe cette composition : vérifiez-la dans la convention. Le même COPIL peut en suivre plusieurs : choisissez-le s’il existe.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Nommer les membres',
      phrases: [
        '[Nommer les membres] ouvre la composition de l’instance : on y nomme les personnes, on ajoute ou retire des sièges. Un COPIL ne connaît ni quorum ni vote obligés : il rend un compte rendu. Le menu « … » le délie de la convention ; ses séances restent.',
      ],
    },
    {
      titre: 'Sa fréquence et son retard',
      phrases: [
        'Écrivez combien de réunions par an prévoit la convention. La suivante est attendue au plus tard un an après la dernière, ou six mois s’il y en a deux ; avant la première, du début de la convention. Passé ce jour, le retard se lit dans « À faire » et dans « À regarder », avec sa raison.',
      ],
    },
    {
      titre: 'Préparer le prochain COPIL',
      phrases: [
        '[Préparer le prochain COPIL] crée sa réunion. Son ordre du jour montre « Ce qu’attend la convention » : comptes et bilan, prévisions, avenant, versement, contrôle à valider, objectifs non atteints, parcours trop longs. Chaque point dit sa raison et son article. Les décisions ouvertes se proposent dessous.',
      ],
    },
    {
      titre: 'Inscrire, écarter, remettre',
      phrases: [
        'Inscrit, un point ne se propose plus pour une réunion qui vient. Examiné en séance et toujours dû, il revient et dit quand il l’a été. [Écarter] le tait à toutes les réunions ; [Montrer les points écartés], puis [Remettre], le rend. Tout s’annule par Ctrl+Z.',
      ],
    },
    {
      titre: 'Ce qu’il a décidé',
      phrases: [
        'L’onglet [COPIL] montre les décisions ouvertes, l’échéance passée en rouge, puis chaque séance avec les siennes. Une décision mène à son suivi ; une séance, à son écran et à son compte rendu. De la réunion, du compte rendu et de l’instance, un lien ramène à la convention.',
      ],
    },
  ],
};
