import {
  constatDePointLibelle,
  destinataireLibelle,
  periodiciteLibelle,
  porteeDeDemandeLibelle,
  positionLibelle,
} from '../convention/controle/controle.labels.ts';
import { PARAMETRES } from '../convention/controle/parametres.data.ts';

/** Le contrôle des conventions : ses tables, ses champs et ses mots, tels que l'historique les raconte. */
export const TABLES_DES_CONTROLES: Readonly<Record<string, string>> = {
  visite: 'Visite sur place',
  visite_agent: 'Agent d’une visite',
  visite_point: 'Point vérifié',
  justificatif: 'Justificatif contrôlé',
  lettre_de_controle: 'Lettre de contrôle',
  lettre_point: 'Constat d’une lettre de contrôle',
  demande_de_controle: 'Demande de contrôle',
  demande_relance: 'Relance d’une demande',
  donnee_transmise: 'Donnée à transmettre',
  rsfp_mois: 'Mois de RSFP',
  parametre_de_convention: 'Réglage des conventions',
};

export const CHAMPS_DES_CONTROLES: Readonly<Record<string, string>> = {
  visite_id: 'visite',
  constats: 'constats',
  suites: 'suites',
  constat: 'constat',
  ligne_id: 'ligne du compte',
  reporte: 'reporté sur la ligne du compte',
  delai: 'délai de réponse, en jours',
  envoyee_le: 'envoyée le',
  mode: 'moyen d’envoi',
  reponse_le: 'réponse reçue le',
  reponse: 'réponse de l’organisme',
  reponse_pieces: 'pièces jointes à la réponse',
  close_le: 'close le',
  lettre_id: 'lettre',
  ecarte: 'montant écarté',
  position: 'position définitive',
  portee: 'portée',
  elements: 'éléments demandés',
  attendu_le: 'attendu le',
  recu_le: 'reçu le',
  conclusion: 'conclusion',
  demande_id: 'demande',
  quoi: 'donnée',
  destinataire: 'destinataire',
  periodicite: 'périodicité',
  personnelles: 'données personnelles',
  premiere_le: 'première transmission due le',
  derniere_le: 'dernière transmission le',
  mois: 'mois',
  demandes: 'demandes dans DEFI',
  mises_a_jour: 'mises à jour mensuelles',
  pieces: 'pièces transmises',
  arrets: 'arrêts',
  cle: 'réglage',
  depuis: 'à compter du',
  plafond_avance: 'avance au plus, en points de base',
  jour_avance: 'rappel de l’avance, mois et jour',
};

/** Là où un même nom de colonne veut dire autre chose. */
export const CHAMPS_DE_TABLE_DES_CONTROLES: Readonly<Record<string, string>> = {
  'visite.le': 'visite du',
  'visite.lieu': 'lieu',
  'visite_point.libelle': 'point',
  'justificatif.nature': 'justificatif',
  'justificatif.declare': 'montant déclaré',
  'justificatif.retenu': 'montant retenu',
  'demande_de_controle.demande_le': 'demandé le',
  'demande_relance.le': 'relancé le',
  'lettre_point.motif': 'motif de la position',
};

const OUI_NON = { 0: 'non', 1: 'oui' } as const;

/** Les codes et leurs mots, par table et colonne. */
export const MOTS_DES_CONTROLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'visite_point.constat': constatDePointLibelle,
  'lettre_point.position': positionLibelle,
  'demande_de_controle.portee': porteeDeDemandeLibelle,
  'donnee_transmise.destinataire': destinataireLibelle,
  'donnee_transmise.periodicite': periodiciteLibelle,
  'donnee_transmise.personnelles': OUI_NON,
  'parametre_de_convention.cle': Object.fromEntries(
    Object.entries(PARAMETRES).map(([cle, { libelle }]) => [cle, libelle]),
  ),
};
