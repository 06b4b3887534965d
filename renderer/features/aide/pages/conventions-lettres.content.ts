import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsLettres: PageDeManuel = {
  cle: 'conventions-lettres',
  titre: 'Documents d’une convention',
  enBref: 'Relances, avenant, versement, intention de résilier : les projets Word d’une convention O2R.',
  sections: [
    {
      titre: 'Relancer l’opérateur',
      phrases: [
        'Une pièce en retard, et [Relancer l’opérateur] paraît en tête de la convention : la lettre nomme ce qui manque et, pour le 31 décembre, ce que cela suspend (D. 5316-9). Le menu « … » l’ouvre à tout moment, année par année. [Courriel prêt] copie l’objet et les mots de la lettre.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Avenant financier',
      phrases: [
        'L’avenant d’une année met face à face l’aide de l’an passé, qui vaut à titre conservatoire, et celle que vous avez inscrite (D. 5316-5, D. 5316-6). Une fois l’avenant conclu, le même geste prépare une révision : le changement de situation de l’organisme y est demandé. L’État et l’organisme signent tous deux.',
      ],
    },
    {
      titre: 'Proposition de versement',
      phrases: [
        'Elle porte le premier versement de l’année qui n’est pas fait, ce qui a déjà été versé et ce qui restera. Une suspension en cours, une pièce non reçue, un montant qui dépasse l’aide de l’année y paraissent entre crochets. L’attestation de service fait est à compléter de ce que vous avez constaté.',
      ],
    },
    {
      titre: 'Intention de résilier',
      phrases: [
        'La lettre reprend le motif, le moyen d’envoi et le délai notés à [Notifier l’intention de résilier…] ; les faits restent à écrire. L’organisme a un mois au plus pour ses observations (D. 5316-11). Reverser est une faculté ; après de fausses déclarations ou un détournement, c’est une obligation (D. 5316-12).',
      ],
    },
    {
      titre: 'Ce qui reste à compléter',
      phrases: [
        'À droite de la feuille, la liste de ce qui reste entre crochets : adresse de l’organisme, nom du signataire. Renseignez-le dans l’annuaire ou dans les émetteurs, ou à la main dans Word. Sans crochet, la mention « PROJET » disparaît.',
      ],
    },
  ],
};
