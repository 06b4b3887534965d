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
  ],
};
