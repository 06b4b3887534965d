import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsBeneficiaires: PageDeManuel = {
  cle: 'conventions-beneficiaires',
  titre: 'Bénéficiaires d’une convention',
  enBref: 'Les effectifs d’une convention, période par période : déclaré, contrôlé, retenu, et leurs objectifs.',
  sections: [
    {
      titre: 'Ce que l’on compte',
      phrases: [
        'L’onglet [Bénéficiaires] d’une convention ne tient que des nombres : aucune personne n’y est nommée. [Suivre des indicateurs] propose une liste ; gardez celle de l’annexe de la convention signée. Le menu « … » en ajoute d’autres, et règle le pas : mois, trimestre ou année.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Saisir au clavier',
      phrases: [
        'Tapez dans la grille comme dans un tableur : Entrée descend, Tab avance, F2 modifie, Échap laisse. [Lignes] passe des totaux aux parts d’un indicateur : sexe, âge, QPV, situation à l’entrée. Chaque cellule est gardée aussitôt.',
        'Ctrl+V colle un bloc copié d’Excel depuis la cellule choisie. Ce qui ne se lit pas se corrige cellule par cellule ; le reste est collé, et tout s’annule d’un geste.',
      ],
    },
    {
      titre: 'Corriger un déclaré',
      phrases: [
        'Un nombre déjà déclaré ne s’écrase pas : l’écart s’ajoute avec son motif, sa date et votre nom. La cellule est alors soulignée de points ; choisie, elle montre sous la grille ce qui était déclaré d’abord et chaque correction.',
      ],
    },
    {
      titre: 'Contrôlé et retenu',
      phrases: [
        'Un contrôle peut trouver un autre nombre (D. 5316-11) : saisissez-le à [Contrôlé], et ce que vous gardez à [Retenu], avec le motif de l’écart. Les calculs prennent le retenu, sinon le contrôlé, sinon le déclaré. Une cellule vide n’est pas zéro : elle se lit « n.d. ».',
      ],
    },
    {
      titre: 'Lire où l’on en est',
      phrases: [
        '[Lire] met face à face cible, déclaré, retenu et atteint, pour une année ou toute la convention. Le mot « atteint ou presque », « en dessous » ou « loin de l’objectif » compare au nombre attendu au jour des données ; ses seuils se règlent. Un nombre souligné de points s’ouvre sur son calcul et sa source.',
        'Le menu « … », [Fixer un jalon…], dit ce qu’un indicateur doit avoir atteint un jour donné : au soir de ce jour, il remplace le prorata. Les jalons se lisent sous les parcours, et s’y retirent.',
        '« Projeté » prolonge jusqu’au terme le rythme constaté. Au suivi, un repère prévient quand la part versée et la part réalisée s’écartent de plus de dix points : à regarder avant le prochain versement.',
        '« À vérifier » dit ce qui ne tient pas : une partition qui ne fait pas le total, plus de remobilisées que de repérées, un parcours de plus de douze mois, un retenu sans motif. Chaque ligne mène à sa cellule.',
      ],
    },
    {
      titre: 'Ce qui se communique',
      phrases: [
        'L’écran dit tous les nombres. Copié ou exporté, un tableau tait ceux de 1 à 4 et ceux qui les feraient retrouver : « n.c. ». Le menu « … », [Régler la saisie…], change ce seuil. Exporter deux périodes qui se recouvrent peut encore laisser deviner : communiquez-en une.',
      ],
    },
  ],
};
