import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsArgent: PageDeManuel = {
  cle: 'conventions-argent',
  titre: 'Argent d’une convention',
  enBref: 'Le budget et le compte rendu de chaque exercice, les charges éligibles nettes et la surcompensation.',
  sections: [
    {
      titre: 'Tenir les comptes d’un exercice',
      phrases: [
        'L’onglet [Argent] montre une ligne par compte : prévu, déclaré, contrôlé, retenu. [Ouvrir tous les comptes du Cerfa] pose les comptes ; « 641 Salaires », tapé sous la grille, en ajoute un. Sans montant retenu, le contrôlé vaut, sinon le déclaré : il se lit en gris.',
        'Un montant contrôlé porte le jour où vous l’écrivez ; dites le service qui contrôle, et la pièce. Chaque recette dit son origine. Hors O2R, le bénéfice raisonnable se calcule sur les charges, ou sur les capitaux écrits aux réglages.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Saisir et coller au clavier',
      phrases: [
        'Tapez comme dans un tableur : Entrée descend, Tab avance, Échap laisse, Espace change « éligible ». Ctrl+V colle un bloc d’Excel depuis la case choisie, ou sous la grille pour de nouvelles lignes. Une case qui ne se comprend pas se corrige seule ; le reste est collé.',
      ],
    },
    {
      titre: 'Ce qui est à corriger',
      phrases: [
        'Sous la grille : budget qui ne s’équilibre pas, écart au-delà du seuil sans commentaire, ligne non éligible sans motif, contributions volontaires inégales, autres recettes jamais dites. Rien n’empêche de saisir ; ni les comptes rendus ni le contrôle ne se valident tant qu’il en reste.',
        '[Noter leur validation] garde le jour où l’État a validé le compte rendu financier, puis celui des charges nettes. Tous les organismes attendus doivent les avoir rendus.',
      ],
    },
    {
      titre: 'Les charges éligibles nettes',
      phrases: [
        'Charges directes éligibles, plus charges indirectes dans la limite du forfait ou de la clé, moins les recettes autres que la contribution de l’État. Ce qui est écarté se lit dessous, avec son motif. Les comptes 86 et 87 se montrent et ne comptent jamais.',
        'Le solde est le moindre du montant conventionné et de la compensation maximale, moins ce qui est versé. En dessous de zéro, c’est un trop-perçu. Un solde qui dépasserait ce reste ne s’enregistre pas.',
      ],
    },
    {
      titre: 'La surcompensation',
      phrases: [
        'Le calcul va du premier exercice à celui que vous montrez ; chaque terme dit sa formule, sa valeur et son article. Il propose : rien, un report ou un reversement. Un report demande une clause, une convention suivante signée et un écart d’au plus 10 % de la moyenne annuelle.',
        'Dans un projet commun, chaque organisme se contrôle seul : ce que l’un a de trop ne comble pas ce qui manque à l’autre. Ce que chacun a reçu se lit dans ses lignes « Contribution de l’État ».',
        'Les conventions d’un même opérateur, qu’il les porte ou qu’il en soit membre, se lisent ensemble sous le calcul et sur sa fiche de l’annuaire : sa part seulement. Le cumul des aides se lit organisme par organisme.',
      ],
    },
    {
      titre: 'Valider, puis reporter',
      phrases: [
        '[Valider le contrôle…] garde la décision d’une autorité nommée, à sa date, avec ses termes figés : corriger les comptes ensuite n’y change rien. Le report entre dans la convention qui prend la suite, une seule fois. Un montant rendu se note en versement de genre « Reversement ».',
      ],
    },
  ],
};
