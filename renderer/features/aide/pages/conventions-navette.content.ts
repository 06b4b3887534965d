import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsNavette: PageDeManuel = {
  cle: 'conventions-navette',
  titre: 'Navette Excel d’une convention',
  enBref: 'Un classeur par organisme : ses effectifs de la période, ses comptes de l’exercice, et ce qui en revient.',
  sections: [
    {
      titre: 'Établir',
      phrases: [
        'Le menu « … » d’une convention ouvre [Navette Excel aux organismes]. Choisissez la période, les organismes, la date de retour : un classeur verrouillé par organisme, et un courriel prêt à relire si son adresse est connue. Rien ne part d’ici.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Ce que chacun remplit',
      phrases: [
        'Le porteur, ou le chef de file pour tous, déclare les effectifs de la période ; chaque organisme déclare ses comptes de l’exercice, ligne par ligne. Le retenu n’y est jamais demandé. Sans indicateur suivi ni ligne de compte, il n’y a rien à remplir, et l’écran le dit.',
      ],
    },
    {
      titre: 'Suivre les envois',
      phrases: [
        'Le suivi dit ce qui est attendu, en retard, reçu, intégré. Une navette plus récente de la même période remplace la précédente. Le menu d’une ligne refait le classeur ou le courriel, ou la retire du suivi.',
      ],
    },
    {
      titre: 'Reprendre les retours',
      phrases: [
        'Déposez les classeurs revenus, plusieurs à la fois. Chaque cellule se compare à trois valeurs : envoyée, ici, revenue. Changée ici aussi, il faut choisir. Une cellule verrouillée, une ligne ajoutée, un nombre illisible se disent à leur place ; le reste se reprend.',
        'Un nombre déjà déclaré ne se corrige qu’avec son motif : la correction est signée de vous. Un contrôle qui a retenu un autre nombre le garde.',
      ],
    },
    {
      titre: 'Intégrer, annuler',
      phrases: [
        'J et K vont d’un changement à l’autre, Espace prend ou laisse, Ctrl+Entrée intègre. Tout s’intègre d’un geste, et Ctrl+Z défait tout le lot. Un classeur dont vous n’avez rien pris reste à intégrer. Fermée avant, l’application oublie le dépôt : déposez-le de nouveau.',
      ],
    },
  ],
};
