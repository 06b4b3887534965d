import type { PageDeManuel } from '../manuel.types.ts';

export const documentsProduits: PageDeManuel = {
  cle: 'documents-produits',
  titre: 'Produire, ranger, retrouver',
  enBref: 'La galerie, le dossier de chaque instance, les pages exactes, et tout ce qui est sorti.',
  sections: [
    {
      titre: 'Galerie des documents',
      phrases: [
        '[Documents], dans le menu, montre chaque document de l’application : à quoi il sert, ce qu’il emploie, et sa première page sur l’instance et la réunion choisies.',
      ],
      liens: [{ vers: '/documents', nom: 'Voir la galerie' }],
    },
    {
      titre: 'Produire, ranger, ouvrir',
      phrases: [
        '[Produire et ouvrir dans Word] demande une fois où ranger les documents d’une instance, puis écrit sans rien demander : chaque réunion a son dossier, à sa date. « Ranger les documents ailleurs » change ce choix ; « Télécharger le Word » remet le fichier sans le ranger.',
        'Un fichier que personne n’a modifié se remplace. Modifié depuis, il n’est jamais écrasé : une nouvelle version se range à côté (« _v2 »). Ouvert dans Word, fermez-le d’abord. Les corrections d’un document de réunion se reprennent d’ici.',
      ],
    },
    {
      titre: 'PDF et pages exactes',
      phrases: [
        '[PDF] remet le document en PDF quand ce poste sait le faire ; sinon le dialogue d’impression s’ouvre sur la feuille. L’aperçu montre des coupures de page indicatives : si LibreOffice est installé, « Voir les pages exactes » met le document en pages, à part, et s’arrête quand vous le voulez.',
      ],
    },
    {
      titre: 'Documents produits',
      phrases: [
        'Tout ce qui sort s’inscrit, documents, courriels, fichiers d’agenda et exports : qui, quand, où. « Documents », « Courriels et agendas » et « Exports » filtrent la liste. « Périmé » dit que les données ont changé depuis, et en quoi ; ouvrez la ligne pour lire les passages différents.',
        '[Rouvrir à l’identique] rend le document tel qu’il était parti, quoi qu’il soit advenu de la réunion ; un courriel aussi, avec ses pièces. Un export de plus d’un demi-mégaoctet n’est pas gardé : il se refait. Produire ne s’annule pas, et n’empêche d’annuler rien.',
      ],
      liens: [{ vers: '/documents/produits', nom: 'Voir les documents produits' }],
    },
    {
      titre: 'Reprendre les corrections du Word',
      phrases: [
        'Le cabinet rend le Word avec ses modifications suivies. Glissez-le sur l’écran du document, ou Ctrl+K puis « Reprendre les corrections d’un Word » : l’application retrouve la réunion, et montre chaque correction, mots ôtés barrés, mots ajoutés soulignés, avec les commentaires du cabinet.',
        'Cochez ce que vous prenez (J et K vont de l’une à l’autre), puis « Reprendre » ou Ctrl+Entrée : tout s’écrit d’un geste, que Ctrl+Z défait entier. Textes, titres, intervenants, décisions, pilotes, échéances, désaccords, actions et lieu se reprennent ; un nombre, un vote, le quorum ou une présence se calculent, et l’écran dit où les corriger.',
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
  ],
};
