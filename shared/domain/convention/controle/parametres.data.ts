import type { CleDeParametre } from './parametre.schema.ts';

/** Comment un réglage se lit : un taux, un montant, des jours, un jour de l'année. */
export type UniteDeParametre = 'taux' | 'montant' | 'jours' | 'jourDeLAnnee';

interface Parametre {
  readonly libelle: string;
  readonly aide: string;
  readonly unite: UniteDeParametre;
  readonly max: number;
  /** Ce qui vaut tant que le service n'a rien réglé. */
  readonly parDefaut: { readonly depuis: string; readonly valeur: number; readonly article: string | null };
}

const PRATIQUE = { depuis: '2000-01-01', article: null } as const;

/** Les réglages des conventions, dans l'ordre de l'écran ; dix-millièmes, centimes, jours, ou 331 pour le 31 mars. */
export const PARAMETRES: Readonly<Record<CleDeParametre, Parametre>> = {
  seuilEcart: {
    libelle: 'Écart à commenter',
    aide: 'Entre le prévu et le réalisé d’une ligne de compte ; le droit n’en fixe pas (M4).',
    unite: 'taux',
    max: 10_000,
    parDefaut: { ...PRATIQUE, valeur: 1_000 },
  },
  seuilVert: {
    libelle: 'Objectif « atteint ou presque » dès',
    aide: 'De l’objectif à date d’un indicateur (I6).',
    unite: 'taux',
    max: 20_000,
    parDefaut: { ...PRATIQUE, valeur: 9_000 },
  },
  seuilOrange: {
    libelle: 'Objectif « en dessous » dès',
    aide: 'Plus bas, l’objectif est « loin en dessous » (I6).',
    unite: 'taux',
    max: 20_000,
    parDefaut: { ...PRATIQUE, valeur: 7_000 },
  },
  plafondAvance: {
    libelle: 'Avance, au plus',
    aide: 'Part du montant annuel, hors convention O2R (M11).',
    unite: 'taux',
    max: 10_000,
    parDefaut: { ...PRATIQUE, valeur: 5_000 },
  },
  jourAvance: {
    libelle: 'Rappel de l’avance',
    aide: 'Chaque année après la première, hors convention O2R (E4).',
    unite: 'jourDeLAnnee',
    max: 1_231,
    parDefaut: { ...PRATIQUE, valeur: 331 },
  },
  delaiDeReponse: {
    libelle: 'Délai de réponse à une lettre de contrôle',
    aide: 'En jours, à compter de l’envoi.',
    unite: 'jours',
    max: 365,
    parDefaut: { ...PRATIQUE, valeur: 30 },
  },
  plafondRsfp: {
    libelle: 'RSFP : ressources mensuelles, au plus',
    aide: 'Moyenne nette des trois mois qui précèdent la demande (O-19).',
    unite: 'montant',
    max: 1_000_000,
    parDefaut: { depuis: '2024-06-26', valeur: 300_00, article: 'D. 5316-17' },
  },
  plafondMinimis: {
    libelle: 'Aides de minimis SIEG : sur trois ans, au plus',
    aide: 'Par entreprise, toutes conventions et toutes aides de minimis SIEG comprises.',
    unite: 'montant',
    max: 100_000_000_00,
    parDefaut: { depuis: '2024-01-01', valeur: 750_000_00, article: 'règlement (UE) 2023/2832' },
  },
};
