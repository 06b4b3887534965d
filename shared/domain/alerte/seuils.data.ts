import { MOIS_SANS_NOUVELLES } from '../feuille-de-route/completude.rules.ts';
import type { CleDeSeuil } from './seuil.schema.ts';

interface Seuil {
  readonly libelle: string;
  readonly aide: string;
  /** Ce que compte le nombre : « points », « mois ». */
  readonly unite: readonly [singulier: string, pluriel: string];
  readonly max: number;
  readonly parDefaut: number;
}

const MOIS = ['mois', 'mois'] as const;
const POUR_CENT = ['%', '%'] as const;

/** Les seuils d'alerte, dans l'ordre de l'écran. Aucun texte n'en fixe : ce sont des usages, que chaque service règle. */
export const SEUILS: Readonly<Record<CleDeSeuil, Seuil>> = {
  baisseDAssiduite: {
    libelle: 'Assiduité en baisse',
    aide: 'Points perdus entre deux périodes de douze mois, chacune d’au moins deux séances.',
    unite: ['point', 'points'],
    max: 100,
    parDefaut: 20,
  },
  quorumsManques: {
    libelle: 'Quorum manqué',
    aide: 'Séances restées sans quorum en douze mois.',
    unite: ['séance', 'séances'],
    max: 20,
    parDefaut: 2,
  },
  reportsDUnPoint: {
    libelle: 'Point reporté',
    aide: 'Fois où le même point a été reporté à une autre séance.',
    unite: ['fois', 'fois'],
    max: 20,
    parDefaut: 3,
  },
  moisDeVacance: {
    libelle: 'Siège vacant',
    aide: 'Depuis la fin du dernier mandat de titulaire.',
    unite: MOIS,
    max: 60,
    parDefaut: 3,
  },
  moisSansMiseAJour: {
    libelle: 'Fiche action sans mise à jour',
    aide: 'Depuis son dernier changement, sans qu’elle soit terminée ni abandonnée.',
    unite: MOIS,
    max: 36,
    parDefaut: MOIS_SANS_NOUVELLES,
  },
  moisSansValeur: {
    libelle: 'Indicateur sans valeur récente',
    aide: 'Depuis sa dernière valeur constatée, tant que l’action court.',
    unite: MOIS,
    max: 60,
    parDefaut: 12,
  },
  chuteDIndicateur: {
    libelle: 'Indicateur en chute',
    aide: 'Perdu d’une valeur constatée à la suivante, quand la cible demande une hausse.',
    unite: POUR_CENT,
    max: 100,
    parDefaut: 10,
  },
  partDeLaCible: {
    libelle: 'Cible manquée',
    aide: 'Part de la cible atteinte à son échéance, en dessous de laquelle l’écart se signale.',
    unite: POUR_CENT,
    max: 100,
    parDefaut: 80,
  },
};
