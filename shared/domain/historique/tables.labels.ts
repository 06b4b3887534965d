import { TABLES_DE_L_ANNUAIRE } from './champs-de-l-annuaire.labels.ts';
import { TABLES_DE_LA_SEMAINE } from './champs-de-la-semaine.labels.ts';
import { TABLES_DE_L_EQ2030 } from './champs-de-l-eq2030.labels.ts';
import { TABLES_DU_PILOTAGE } from './champs-du-pilotage.labels.ts';
import { TABLES_DES_CONTROLES } from './champs-des-controles.labels.ts';
import { TABLES_DES_APPELS } from './champs-des-appels.labels.ts';
import { TABLES_DES_CONVENTIONS } from './champs-des-conventions.labels.ts';
import { TABLES_DES_NOTES } from './champs-des-notes.labels.ts';
import { TABLES_DES_FEUILLES } from './champs-des-feuilles.labels.ts';
import { TABLES_DES_RAPPORTS } from './champs-des-rapports.labels.ts';
import { TABLES_DES_TERRITOIRES } from './champs-des-territoires.labels.ts';

const TABLES: Readonly<Record<string, string>> = {
  fichier: 'Fichier de travail',
  instance: 'Instance',
  acte: 'Acte',
  siege: 'Siège',
  mandat: 'Mandat',
  personne: 'Personne',
  reunion: 'Réunion',
  point: 'Point',
  presence: 'Présence',
  deliberation: 'Décision',
  action: 'Action',
  emetteur: 'Émetteur',
  signataire: 'Signataire',
  choix_emetteur: 'Émetteur choisi pour un document',
  logo: 'Logotype',
  instance_commune: 'Commune du périmètre',
  structure: 'Structure',
  parametre: 'Règle de l’instance',
  pointage: 'Liste de contrôle',
  nombre_fixe: 'Nombre de membres',
  voix: 'Voix',
  election: 'Élection',
  point_theme: 'Thème du point',
  vue_de_recherche: 'Recherche gardée',
  texte_de_piece: 'Texte lu d’une pièce',
  piece: 'Fichier gardé',
  piece_jointe: 'Pièce',
  proposition: 'Point proposé',
  point_type: 'Ordre du jour type',
  reponse: 'Réponse',
  accord: 'Accord',
  mouvement: 'Arrivée ou départ',
  deport: 'Déport',
  bulletin: 'Bulletin',
  version_pv: 'Version du compte rendu',
  attente: 'Attente',
  audit: 'Audit ou signalement',
  dossier_iae: 'Dossier d’insertion',
  modele: 'Modèle Word',
  correspondance: 'Colonne reconnue',
  ...TABLES_DE_LA_SEMAINE,
  ...TABLES_DE_L_EQ2030,
  ...TABLES_DES_TERRITOIRES,
  traitement: 'Traitement des données',
  ...TABLES_DE_L_ANNUAIRE,
  contrat_ville: 'Contrat de ville',
  ...TABLES_DES_NOTES,
  ...TABLES_DES_FEUILLES,
  ...TABLES_DES_APPELS,
  ...TABLES_DES_CONVENTIONS,
  ...TABLES_DES_RAPPORTS,
  ...TABLES_DES_CONTROLES,
  ...TABLES_DU_PILOTAGE,
};

/** Ce que tient une table, au singulier : « Décision ». */
export const tableLibelle = (tbl: string): string => TABLES[tbl] ?? tbl;
