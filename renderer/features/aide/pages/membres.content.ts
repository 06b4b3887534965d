import type { PageDeManuel } from '../manuel.types.ts';

export const membres: PageDeManuel = {
  cle: 'membres',
  titre: 'Membres d’une instance',
  enBref: 'Coller un tableau ou un courriel, nommer, suppléer, remplacer.',
  sections: [
    {
      titre: 'Coller des membres',
      phrases: [
        'Dans une instance, [Coller des membres] lit un tableau copié depuis Excel, titres compris, ou la ligne « À : » d’un courriel : « NOM Prénom <adresse> ; … ».',
        'Les colonnes se reconnaissent à leur titre ou à leur contenu. Chaque personne reçoit un siège proposé, que vous changez d’un choix. Rien n’est écrit avant votre accord, et tout le collage s’annule d’un seul Ctrl+Z.',
      ],
    },
    {
      titre: 'Nommer, suppléer, remplacer',
      phrases: [
        'Choisissez un siège, puis [Nommer] : une personne de l’annuaire, ou une nouvelle, titulaire ou suppléante. Le {mandat|mandat} dure trois ans ; son terme se calcule, et s’affiche avant la nomination.',
        'Nommer un nouveau titulaire met fin au mandat du précédent la veille. L’ancien reste dans les réunions passées.',
      ],
    },
    {
      titre: 'Remplacer partout, après une élection',
      phrases: [
        'Depuis la fiche d’une personne, [Remplacer partout…] la remplace sur les sièges choisis à compter d’un jour. L’aperçu dit ce que devient chacun, et un seul Ctrl+Z rend tout.',
        'Notez une élection dans « Après une élection » : les élus dont la qualité peut être perdue se listent, comité par comité. Cochez ceux qui ne le sont plus pour terminer leurs mandats, ou remplacez-les un par un.',
      ],
      liens: [{ vers: '/annuaire', nom: 'Ouvrir l’annuaire' }],
    },
  ],
};
