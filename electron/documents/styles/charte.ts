import { cm } from '../openxml/mesures.ts';

/** Les valeurs de la charte qui ne tiennent pas à un seul style. Ni fond, ni cadre. */

export const COULEURS = { noir: '000000', bleu: '000091', gris: '595959', filet: 'A6A6A6' } as const;

const A4 = { largeur: 11906, hauteur: 16838 } as const;

/** A4 portrait : 16 cm de texte. */
const PORTRAIT = {
  ...A4,
  orientation: 'portrait',
  marges: { top: cm(2.3), right: cm(2.5), bottom: cm(2), left: cm(2.5), header: cm(1.2), footer: cm(1), gutter: 0 },
} as const;

/** A4 paysage : 26,1 cm de texte. */
const PAYSAGE = {
  largeur: A4.hauteur,
  hauteur: A4.largeur,
  orientation: 'landscape',
  marges: { top: cm(2), right: cm(1.8), bottom: cm(1.4), left: cm(1.8), header: cm(1), footer: cm(0.7), gutter: 0 },
} as const;

/** Planche d’étiquettes de 63,5 × 38,1 mm, vingt et une par feuille ; les chevalets y tiennent aussi. */
const PLANCHE = {
  ...A4,
  orientation: 'portrait',
  marges: { top: cm(1.5), right: cm(0.7), bottom: cm(1), left: cm(0.7), header: cm(0.5), footer: cm(0.5), gutter: 0 },
} as const;

/** La note d’une page : le portrait, au bas plus court. */
const NOTE = { ...PORTRAIT, marges: { ...PORTRAIT.marges, bottom: cm(1.6) } } as const;

export const PAGES = { portrait: PORTRAIT, paysage: PAYSAGE, planche: PLANCHE, note: NOTE } as const;

/** Largeur du texte de chaque page, en centimètres. */
export const LARGEURS = { portrait: 16, paysage: 26.1, planche: 19.6, note: 16 } as const;
export type Page = keyof typeof PAGES;

/** Place du bloc-marque, en centimètres : l'image y tient entière, dans ses proportions. */
export const BLOC_MARQUE = { largeur: 4.2, hauteur: 2.4 } as const;
/** Place du logotype d'une collectivité, en zone partenaire. */
export const LOGOTYPE = { largeur: 3.4, hauteur: 1.7 } as const;

/** Filet bleu à gauche d'une décision : 1,5 pt, à 8 pt du texte. */
export const FILET_DECISION = { couleur: COULEURS.bleu, epaisseur: 12, ecart: 8 } as const;

/** Polices de l'État, puis à défaut ; une seule valeur, posée dans les styles. */
export type Police = 'Marianne' | 'Arial';
