import type { PageDeManuel } from '../manuel.types.ts';

export const documents: PageDeManuel = {
  cle: 'documents',
  titre: 'Documents Word',
  enBref: 'Convocation, procès-verbal, relevé de décisions : complets, ou disant ce qui manque.',
  sections: [
    {
      titre: 'Trois documents, une seule source',
      phrases: [
        'Convocation, procès-verbal et relevé de décisions se tirent de la réunion : un nom, une date ou un vote ne se retape jamais. L’aperçu et le Word viennent du même contenu ; seules les coupures de page peuvent différer.',
        'Styles, titres et tableaux du Word sont de vrais styles, titres et tableaux, que vous modifiez dans Word. Graphiques et cartes y sont des images, dont le texte de remplacement dit chaque nombre ; dans un modèle du service, ils deviennent leur tableau.',
      ],
    },
    {
      titre: 'Ce que le procès-verbal doit dire',
      phrases: [
        'À droite de l’aperçu, les {mentions|mentions du procès-verbal}, présentes ou manquantes ; «  Compléter  » mène où les remplir. «  Exigé  » suit un texte ; «  Modèle et bon usage  » est la manière recommandée, car le {reglement|règlement intérieur} gouverne le procès-verbal des comités.',
        'Un document incomplet se produit quand même : il porte «  PROJET  », et ce qui manque s’y lit entre crochets.',
      ],
    },
    {
      titre: 'Emporter un tableau, ou toute une instance',
      phrases: [
        'Sous chaque tableau, « Exporter » le copie (un vrai tableau dans Word ou Outlook, des colonnes dans Excel), ou l’écrit en classeur Excel ou en CSV : toutes ses lignes, même celles que l’écran ne montre pas, avec de vraies dates, heures et sommes.',
        'Sur une instance, « … » puis « Exporter les données (JSON) » remet tout ce que le fichier en sait, réunions et votes compris, et la description du format (JSON Schema) : un autre logiciel peut le reprendre. « Mes notes » n’en font jamais partie.',
      ],
    },
    {
      titre: 'Actes et lettres d’une instance',
      phrases: [
        'La composition donne un projet d’arrêté de composition, un projet modificatif (ce qui a changé depuis le dernier arrêté noté) et un projet fixant les voix. Un siège à pourvoir donne la lettre qui demande une désignation ; un mandat, la lettre de nomination.',
        'Ce qui manque s’y lit entre crochets. Sans prénom, nom et qualité du préfet dans la présidence, l’acte ne se produit pas (L. 212-1). Une fois l’arrêté signé, notez son numéro et sa date.',
      ],
    },
  ],
};
