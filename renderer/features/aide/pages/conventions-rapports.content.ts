import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsRapports: PageDeManuel = {
  cle: 'conventions-rapports',
  titre: 'Rapports de COPIL',
  enBref: 'Le rapport d’une convention : treize sections, ses pages à côté, une version figée quand il est validé.',
  sections: [
    {
      titre: 'Ouvrir un rapport',
      phrases: [
        'L’onglet [Rapports] d’une convention en ouvre un : rapport de COPIL, bilan intermédiaire d’un exercice, bilan final. Sa période suit celle du rapport d’avant ; les risques encore ouverts et les signataires en sont repris. Une réunion du COPIL l’ouvre aussi, de son onglet Documents ou de la séance.',
        'Ctrl+K retrouve un rapport par sa convention, son numéro ou le jour du comité : « copil 68-2025-03 », « 17/11/2026 ».',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Remplir les sections',
      phrases: [
        'À gauche, chaque section dit où elle en est et s’ouvre d’un clic ou d’Entrée ; à droite, les pages telles qu’elles s’imprimeront. Les tableaux viennent de Bénéficiaires, d’Argent et du Suivi, au jour où les données sont arrêtées : seuls les textes se tapent ici, et sont gardés à la pause.',
        'Une section obligatoire vide imprime « Néant » ; une autre disparaît avec son titre. La conformité SIEG se lit dans la convention : une ligne se dit autrement, et se reprend d’un geste.',
        'Ne s’imprime que ce qui s’applique à la convention : sans fondement SIEG, ni mandat ni surcompensation ; hors O2R, aucun article O2R ; sans aide de l’État, ni argent ni conformité.',
      ],
    },
    {
      titre: 'Aucune donnée personnelle',
      phrases: [
        'Un rapport ne dit que des nombres. Un numéro de sécurité sociale, une date de naissance, un courriel ou un téléphone personnels se surlignent dès qu’on les tape, et arrêtent le Word et la validation. Le nom d’une personne, une adresse de service se signalent : à vous de voir.',
        'Les décisions prises en séance que le rapport imprime sont lues de même : le constat mène à la séance où les corriger.',
      ],
    },
    {
      titre: 'Projeter la synthèse',
      phrases: [
        'Le menu « … », [Projeter la synthèse], ouvre une fenêtre pour la salle : les chiffres clés et les trois listes, sur un seul écran, dans les mots de la page. Elle suit ce que vous changez.',
      ],
    },
    {
      titre: 'Valider',
      phrases: [
        '[Valider] dit d’abord ce qui arrête et ce qu’il reste à voir, avec où y aller. Validé, le rapport est figé avec ses données et leur empreinte : plus rien ne s’y écrit, et ce qui change ensuite dans la convention ne le change pas.',
      ],
    },
    {
      titre: 'Versions et fichiers',
      phrases: [
        'Modifier un rapport validé demande une version nouvelle, qui repart de tout ce qu’il dit. Elle montre ce qui change depuis celle d’avant. Le fichier porte le numéro de la convention, la date du comité et la version ; il n’en remplace jamais un autre sans le dire. Un projet supprimé reste trente jours à la corbeille.',
      ],
    },
  ],
};
