export interface GroupeDeRaccourcis {
  readonly ou: string;
  readonly touches: readonly (readonly [touche: string, geste: string])[];
}

/** Toutes les touches de l'application, par endroit. */
export const RACCOURCIS: readonly GroupeDeRaccourcis[] = [
  {
    ou: 'Partout',
    touches: [
      ['Ctrl K', 'Rechercher, aller, faire'],
      ['Alt N', 'Noter quelque chose, sur la fiche ouverte s’il y en a une'],
      ['F1', 'Manuel de l’écran'],
      ['?', 'Ces raccourcis, hors d’un champ'],
      ['F6, Maj F6', 'Bloc suivant, précédent de l’écran ; en séance, F6 vote'],
      ['Ctrl Z', 'Annuler le dernier geste de la fenêtre, hors d’un champ'],
      ['Ctrl Maj Z', 'Rétablir ; Ctrl Y aussi'],
      ['Échap', 'Fermer le panneau, la liste ou le dialogue , qui demande si une saisie est commencée'],
    ],
  },
  {
    ou: 'Ma semaine',
    touches: [
      ['↑ ↓', 'Aller d’une ligne à l’autre, d’un bloc à l’autre'],
      ['Entrée', 'Ouvrir la ligne ; dans la note rapide, la garder'],
      ['Début, Fin', 'Première et dernière ligne'],
    ],
  },
  {
    ou: 'Tableaux et listes',
    touches: [
      ['↑ ↓', 'Aller d’une ligne à l’autre'],
      ['Tab', 'Aller aux liens et aux gestes de la ligne, puis sortir du tableau'],
      ['Entrée', 'Ouvrir la ligne ; encore, aller à sa fiche, que ferme Échap'],
      ['Espace', 'Choisir la ligne, là où elles se choisissent'],
      ['Entrée, ↑ ↓, Entrée', 'Sur une poignée : prendre, déplacer, poser'],
    ],
  },
  {
    ou: 'Feuille de route',
    touches: [
      ['Inser', 'Nouvelle action, dans l’axe de la ligne'],
      ['Alt ↑, Alt ↓', 'Axes et objectifs : déplacer l’axe, l’objectif ou l’action'],
      ['Espace, ← →, Espace', 'Par état : prendre une carte à sa poignée, viser une colonne, poser'],
      ['← →', 'Frise : déplacer l’action ; Maj étire sa fin, Ctrl son début'],
      [
        'Entrée, Échap',
        'Frise : poser l’action déplacée, la remettre ; Entrée seule ouvre sa fiche, Espace la détaille',
      ],
    ],
  },
  {
    ou: 'Fiche action',
    touches: [
      ['Entrée', 'Ajouter l’étape, la ligne de financement, la valeur que l’on écrit'],
      ['Alt ↑, Alt ↓', 'Déplacer l’étape'],
      ['Échap', 'Rendre la valeur d’avant la frappe'],
    ],
  },
  {
    ou: 'Carte des départements',
    touches: [
      ['↑ ↓ ← →', 'Aller au département voisin'],
      ['Entrée', 'Montrer qui appeler'],
    ],
  },
  {
    ou: 'Séance',
    touches: [
      ['F2', 'Présence'],
      ['F3', 'Décision ou avis'],
      ['F4', 'Action'],
      ['F6', 'Vote, par ses exceptions'],
      ['F7', 'Adopté sans opposition'],
      ['F8', 'Point suivant'],
      ['F9', 'Visioconférence interrompue, puis rétablie'],
      ['F10', 'Plein écran'],
      ['Maj F8', 'Lever la séance'],
      ['/', 'En début de ligne : les gestes de la séance'],
    ],
  },
  {
    ou: 'Corrections du Word',
    touches: [
      ['J, K', 'Correction suivante, précédente ; ↓ et ↑ aussi'],
      ['Espace', 'Prendre ou laisser la correction'],
      ['Ctrl Entrée', 'Reprendre les corrections choisies'],
    ],
  },
  {
    ou: 'Programmation annuelle',
    touches: [
      ['↑ ↓ ← →', 'Aller d’une cellule à l’autre ; avec Ctrl, au bout'],
      ['F2, Entrée', 'Taper dans la cellule ; une lettre ou un chiffre l’ouvre aussi'],
      ['Entrée, Tab', 'En tapant : garder et descendre, ou avancer ; Échap laisse'],
      ['Suppr', 'Vider la cellule'],
      ['Espace', 'Cocher la convention pluriannuelle'],
    ],
  },
  {
    ou: 'Reprendre un tableau',
    touches: [
      ['Ctrl V', 'Lire le tableau copié ; sur une cellule, y mettre un mot copié'],
      ['↑ ↓ ← →', 'Aller d’une cellule à l’autre ; avec Ctrl, au bout'],
      ['F2, Entrée', 'Récrire la cellule ; Maj Entrée passe à la ligne, Échap laisse'],
      ['Espace', 'Laisser la ligne de côté, ou la reprendre'],
      ['F8, Maj F8', 'Remarque suivante, précédente'],
      ['Ctrl Z', 'Défaire le dernier choix fait sur ce tableau ; une fois repris, annuler la reprise'],
      ['Ctrl Entrée', 'Reprendre les lignes prêtes'],
    ],
  },
  { ou: 'Documents', touches: [['Ctrl P', 'Imprimer l’aperçu ou l’enregistrer en PDF']] },
];
