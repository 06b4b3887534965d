import type { PageDeManuel } from '../manuel.types.ts';

export const fichesAction: PageDeManuel = {
  cle: 'fiches-action',
  titre: 'Une fiche action',
  enBref: 'Tenir une action à jour : qui, quand, avec quel argent, où elle en est.',
  sections: [
    {
      titre: 'Trois colonnes, tout se change en place',
      phrases: [
        'Une fiche s’ouvre avec deux mots : son intitulé et qui la pilote. Le reste attend sous « Rien de saisi » : un clic ouvre le bloc et y met le curseur. Chaque champ se garde seul ; l’en-tête le dit, et Ctrl+Z revient en arrière.',
        'Le pilote est une personne de l’annuaire ou une structure ; son nom mène à sa fiche. Les quartiers du ressort se proposent d’abord. Une action qui n’en vise aucun se dit « hors quartiers prioritaires ».',
      ],
    },
    {
      titre: 'Étapes, retard, état',
      phrases: [
        'Écrivez une étape, au besoin sa date, puis Entrée : le curseur reste, prêt pour la suivante. Une étape se coche en place et se range à la souris, ou par Alt+↑ et Alt+↓. Le crayon change son texte, sa note, ses dates.',
        'Le retard se calcule d’après les dates ; il ne se saisit pas. L’état, lui, se choisit : bloquée, en pause ou abandonnée demandent une ligne qui l’explique. [Inscrire à l’ordre du jour] porte l’action à la prochaine réunion de l’instance qui la suit.',
      ],
    },
    {
      titre: 'Sous-actions',
      phrases: [
        'Une action qui en contient d’autres les écrit sous « Sous-actions » : l’intitulé, au besoin l’échéance, Entrée. Le crayon ouvre le pilote, le début, l’état et les étapes de chacune. Alt+↑ et Alt+↓ la rangent ; [Retirer la sous-action] laisse ses étapes à la fiche.',
        'Une échéance passée met la fiche en retard ; une sous-action bloquée appelle un point d’étape. L’en-tête, le tableau et le Word la nomment. Terminée ou abandonnée, ni elle ni ses étapes ne sont plus attendues. Qui la pilote la retrouve dans sa fiche d’annuaire.',
      ],
    },
    {
      titre: 'Plan de financement',
      phrases: [
        'Choisissez l’année, puis [Ajouter] : financeur, origine, montants, Entrée. Un montant vide n’est pas encore connu, ce qui n’est pas zéro : il n’entre dans aucun total. Les montants se changent dans leur cellule ; la flèche ouvre le reste de la ligne.',
        'Le trait partage droit commun et crédits spécifiques. Si seuls des crédits spécifiques financent l’action, la fiche rappelle que le droit commun se mobilise d’abord ; ce n’est pas une faute.',
      ],
    },
    {
      titre: 'Pièces, blocs masqués',
      phrases: [
        'Glissez une convention ou un devis sur « Pièces », ou [Joindre] : le fichier est gardé dans le fichier de travail, 20 Mo au plus. Son titre le télécharge, le crayon le récrit, la croix le retire, et cela s’annule.',
        '« Blocs des fiches », au menu de la feuille de route, retire des fiches ce dont elle se passe. Ce qui est déjà écrit reste montré.',
      ],
    },
    {
      titre: 'Une action dans plusieurs feuilles de route',
      phrases: [
        'Le menu « … » inscrit l’action dans une autre feuille de route sans la recopier : c’est la même fiche, lue des deux côtés. Il l’en retire aussi, la supprime, ou l’établit en Word.',
      ],
    },
  ],
};
