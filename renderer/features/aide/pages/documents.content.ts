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
        'Styles, titres et tableaux du Word sont de vrais styles, titres et tableaux, que vous modifiez dans Word.',
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
      titre: 'Reprendre les corrections du Word',
      phrases: [
        'Le cabinet rend le Word avec ses modifications suivies. Glissez-le sur l’écran du document, ou Ctrl+K puis « Reprendre les corrections d’un Word » : l’application retrouve la réunion, et montre chaque correction, mots ôtés barrés, mots ajoutés soulignés, avec les commentaires du cabinet.',
        'Cochez ce que vous prenez (J et K vont de l’une à l’autre), puis « Reprendre » : tout s’écrit d’un geste, que Ctrl+Z défait entier. Textes, titres, intervenants, décisions, pilotes, échéances, désaccords, actions et lieu se reprennent ; un nombre, un vote, le quorum ou une présence se calculent, et l’écran dit où les corriger.',
        'Si l’application a changé depuis la production du Word, les deux valeurs se montrent, et celle de l’application reste tant que vous ne prenez pas l’autre. Un compte rendu approuvé ne se corrige plus ainsi : rectifiez-le d’abord. Le Word doit être celui de l’application, au format .docx : un texte recopié dans un autre fichier perd ses repères.',
      ],
      liens: [{ vers: '/corrections', nom: 'Reprendre les corrections d’un Word' }],
    },
    {
      titre: 'Vos propres modèles Word',
      phrases: [
        'Réglages, « Modèles Word » : prenez le modèle de départ d’un document, mettez-le à votre main dans Word ou LibreOffice, déposez-le. Il est relu avant d’être gardé : champ inconnu, liste jamais fermée, guillemet ajouté par Word, balise coupée par une mise en forme, forme flottante dans une liste. Il n’exécute jamais rien.',
        'Un modèle s’emploie « d’office », ou se choisit dans « … » à côté de [Produire et ouvrir dans Word]. L’aperçu montre alors le contenu, non votre mise en page. Un compte rendu approuvé se rouvre toujours tel qu’il a été figé.',
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
