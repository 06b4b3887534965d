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
        '[Produire le Word] remet le fichier : styles, titres et tableaux y sont de vrais styles, titres et tableaux, que vous modifiez dans Word.',
      ],
    },
    {
      titre: 'Ce que le procès-verbal doit dire',
      phrases: [
        'À droite de l’aperçu, les {mentions|mentions du procès-verbal}, présentes ou manquantes ; « Compléter » mène où les remplir. « Exigé » suit un texte ; « Modèle et bon usage » est la manière recommandée, car le {reglement|règlement intérieur} gouverne le procès-verbal des comités.',
        'Un document incomplet se produit quand même : il porte « PROJET », et ce qui manque s’y lit entre crochets.',
      ],
    },
    {
      titre: 'Service, bloc-marque, signature',
      phrases: [
        'L’en-tête vient de votre service. Déposez l’image de votre bloc-marque (PNG ou JPEG) dans les réglages ; sans elle, un en-tête de texte sobre la remplace.',
        'La convocation nomme l’{affaire|agent chargé du dossier}. La {signature|signature} laisse la place du nom et de la qualité ; l’application n’en appose aucune.',
      ],
      liens: [{ vers: '/reglages/service', nom: 'Régler mon service' }],
    },
  ],
};
