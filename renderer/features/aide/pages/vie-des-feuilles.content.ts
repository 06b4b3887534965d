import type { PageDeManuel } from '../manuel.types.ts';

export const vieDesFeuilles: PageDeManuel = {
  cle: 'vie-des-feuilles',
  titre: 'La vie d’une feuille de route',
  enBref: 'Son bilan, ses versions, son diagnostic, le passage d’une année à l’autre.',
  sections: [
    {
      titre: 'Le bilan de l’année',
      phrases: [
        'Sur une feuille de route, « … » puis [Bilan de l’année] : ce qui a été fait, les actions par état avec leur motif, l’argent demandé, accordé et payé, les indicateurs, ce qui reste à mener, les quartiers sans action. L’année se choisit en tête.',
        'Le panneau redit les mêmes nombres et d’où ils viennent ; il nomme ce qui manque encore : un indicateur sans valeur dans l’année, un accordé dont le payé n’est pas noté. « n.d. » veut dire non disponible, ou non noté : ce n’est pas zéro.',
      ],
    },
  ],
};
