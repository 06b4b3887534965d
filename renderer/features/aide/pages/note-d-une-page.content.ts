import type { PageDeManuel } from '../manuel.types.ts';

export const noteDUnePage: PageDeManuel = {
  cle: 'note-d-une-page',
  titre: 'Note d’une page',
  enBref: 'Ce qu’il faut savoir d’un quartier, d’une réunion ou d’une personne, en une page Word.',
  sections: [
    {
      titre: 'Demander une note',
      phrases: [
        'Tapez [Ctrl+K], puis « note » et ce dont elle parle : « note bourtzwiller ». Choisissez, la note s’ouvre, prête. Sur une fiche ouverte, « Note d’une page » est en haut de l’écran ; « note » seul dans la palette fait de même.',
        'Territoire, instance, réunion, décision, contrat de ville, feuille de route, fiche action, convention, appel, candidature, personne, structure : chacun a la sienne.',
      ],
    },
    {
      titre: 'Ce qu’elle dit',
      phrases: [
        'Ce qu’il faut retenir, les chiffres avec leur date et leur source, le calendrier, les décisions et leur pilote, les actions bloquées ou en retard d’abord, l’argent, qui appeler. Ce sont les nombres de vos écrans, lus au moment où vous produisez.',
        'Un bloc où il n’y a rien ne s’imprime pas : l’écran le dit, la note n’en dit rien. « Mes notes » et les notes rapides n’y sont jamais.',
      ],
    },
    {
      titre: 'Une page, garantie',
      phrases: [
        'Ce qui ne tient pas est nommé avant de produire : « 3 décisions sur 7 ». Décochez un bloc, réduisez-le à ses premiers éléments, ou montez celui qui compte : le dernier cède sa place d’abord. Rien n’est coupé au milieu d’une phrase.',
      ],
    },
    {
      titre: 'Ce que vous y écrivez',
      phrases: [
        'Points sensibles, éléments de langage, ce qui est attendu : tapez-les à leur place. Ils passent avant ce qui vient des données, et restent pour la prochaine note sur le même objet, avec l’ordre de vos blocs.',
        'L’historique dit que les points sensibles ont changé, sans les montrer. Effacer une personne efface aussi la note qui lui était consacrée.',
      ],
    },
    {
      titre: 'À qui, pourquoi, quand',
      phrases: [
        'Le destinataire, l’objet (« Déplacement aux Coteaux ») et la date sont facultatifs : sans eux, c’est une note au préfet, sur l’objet lui-même, sans date.',
        'Elle part au nom de l’émetteur de l’instance, à défaut de celui du fichier ; un autre se choisit. « Rédigée par » dit qui l’écrit, et sous couvert de qui : vide, c’est qui suit l’affaire chez l’émetteur.',
      ],
      liens: [{ vers: '/reglages/emetteurs', nom: 'Régler les émetteurs' }],
    },
    {
      titre: 'La produire',
      phrases: [
        '« Produire et ouvrir dans Word » range la note dans le dossier des notes d’une page. Elle reste un vrai Word, modifiable, et s’inscrit aux documents produits : on y voit si les données ont changé depuis.',
      ],
      liens: [{ vers: '/documents/produits', nom: 'Voir les documents produits' }],
    },
  ],
};
