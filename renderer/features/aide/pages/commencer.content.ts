import type { PageDeManuel } from '../manuel.types.ts';

export const commencer: PageDeManuel = {
  cle: 'commencer',
  titre: 'Commencer',
  enBref: 'De la première ouverture à la première convocation, en dix minutes.',
  sections: [
    {
      titre: 'Trois réponses',
      phrases: [
        'À la première ouverture, l’application demande qui vous êtes, quelles instances vous suivez et quand se tient la prochaine réunion. Rien d’autre n’est nécessaire, et tout se change ensuite.',
      ],
      etapes: [
        'Donnez votre nom et votre service, puis tapez trois lettres de votre département ou son numéro.',
        'Cochez vos comités et vos contrats de ville : le référentiel connaît ceux de votre département, avec leurs communes et leurs QPV.',
        'Choisissez l’instance qui se réunit, le jour et l’heure, puis [Créer mon fichier]. Vous arrivez sur la réunion.',
      ],
    },
    {
      titre: 'La première convocation',
      phrases: ['La réunion ouverte, il reste à dire qui siège et de quoi l’on parle.'],
      etapes: [
        'Sur l’instance, [Coller des membres] : le tableau Excel ou la ligne « À : » d’un courriel. Vérifiez, puis nommez.',
        'Sur la réunion, écrivez les points de l’ordre du jour : un titre, Entrée, le suivant.',
        'Ouvrez la convocation, relisez l’aperçu et choisissez [Produire et ouvrir dans Word].',
      ],
      liens: [
        { vers: '/aide/membres', nom: 'Coller et nommer des membres' },
        { vers: '/aide/reunion', nom: 'Préparer une réunion' },
      ],
    },
    {
      titre: 'S’y retrouver',
      phrases: [
        '« Mon département » réunit vos comités, leur dernière séance, leur prochaine réunion et vos contrats de ville. Sous le titre d’une réunion, la prochaine étape dit ce qui reste à faire, jusqu’à quand, et l’article qui le demande.',
        'Un nombre souligné de points s’ouvre sur son calcul. Ctrl+K cherche partout, sans s’occuper des accents, et fait aussi les gestes courants.',
        'Sans souris : Tab va d’un arrêt à l’autre, F6 de bloc en bloc, les flèches de ligne en ligne. Sur une ligne, Entrée l’ouvre, une seconde fois mène à sa fiche ; Échap en revient. [?] montre toutes les touches.',
      ],
      liens: [{ vers: '/departement', nom: 'Aller à Mon département' }],
    },
  ],
};
