import { cm } from './mesures.ts';

/** Les valeurs de la charte qui ne tiennent pas à un seul style. Ni fond, ni cadre. */

export const COULEURS = { noir: '000000', bleu: '000091', gris: '595959', filet: 'A6A6A6' } as const;

/** A4 portrait : 16 cm de texte. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: cm(2.3),
    bottom: cm(2),
    left: cm(2.5),
    right: cm(2.5),
    header: cm(1.2),
    footer: cm(1),
    gutter: 0,
  },
} as const;

/** Largeur du texte, en vingtièmes de point. */
export const LARGEUR_TEXTE = cm(16);

/** Place du bloc-marque, en centimètres : l'image y tient entière, dans ses proportions. */
export const BLOC_MARQUE = { largeur: 4.2, hauteur: 2.4 } as const;

/** Filet bleu à gauche d'une décision : 1,5 pt, à 8 pt du texte. */
export const FILET_DECISION = { left: { style: 'single', color: COULEURS.bleu, size: 12, space: 8 } } as const;

/** Polices de l'État, puis à défaut ; une seule valeur, posée dans les styles. */
export type Police = 'Marianne' | 'Arial';
