import { enColonne } from '#shared/text/colonne.ts';
import { CHAMPS_DE_L_ANNUAIRE } from './champs-de-l-annuaire.labels.ts';
import { CHAMPS_DE_L_EQ2030, CHAMPS_DE_TABLE_DE_L_EQ2030 } from './champs-de-l-eq2030.labels.ts';
import { CHAMPS_DE_LA_PREPARATION } from './champs-de-la-preparation.labels.ts';
import { CHAMPS_DE_LA_SEMAINE } from './champs-de-la-semaine.labels.ts';
import { CHAMPS_DES_EMETTEURS } from './champs-des-emetteurs.labels.ts';
import { CHAMPS_DE_TABLE_DES_FEUILLES, CHAMPS_DES_FEUILLES } from './champs-des-feuilles.labels.ts';
import { CHAMPS_DES_FORMATIONS } from './champs-des-formations.data.ts';
import { CHAMPS_DE_TABLE_DU_PILOTAGE } from './champs-du-pilotage.labels.ts';
import { CHAMPS_DE_TABLE_DES_CONTROLES, CHAMPS_DES_CONTROLES } from './champs-des-controles.labels.ts';
import { CHAMPS_DE_TABLE_DES_APPELS, CHAMPS_DES_APPELS } from './champs-des-appels.labels.ts';
import { CHAMPS_DES_CONVENTIONS, CHAMPS_DE_TABLE_DES_CONVENTIONS } from './champs-des-conventions.labels.ts';
import { CHAMPS_DE_TABLE_DES_RAPPORTS, CHAMPS_DES_RAPPORTS } from './champs-des-rapports.labels.ts';
import { CHAMPS_DES_INSTANCES } from './champs-des-instances.labels.ts';
import { CHAMPS_DES_REUNIONS } from './champs-des-reunions.labels.ts';
import { CHAMPS_DES_SEANCES } from './champs-des-seances.labels.ts';
import { CHAMPS_DES_TERRITOIRES, CHAMPS_DE_TABLE_DES_TERRITOIRES } from './champs-des-territoires.labels.ts';
import { CHAMPS_DE_TABLE_DES_NOTES } from './champs-des-notes.labels.ts';
import { CHAMPS_DU_RENDU } from './champs-du-rendu.labels.ts';
import { tableLibelle } from './tables.labels.ts';

/** Ce que nomme chaque colonne ; la dernière liste qui nomme un champ l’emporte. */
const CHAMPS: Readonly<Record<string, string>> = {
  ...CHAMPS_DES_CONTROLES,
  etat: 'état',
  rang: 'ordre',
  titre: 'titre',
  precision: 'précision',
  nature: 'nature',
  personne_id: 'personne',
  texte: 'texte',
  numero: 'numéro',
  annee: 'année',
  le: 'cochée le',
  note: 'note',
  piece_id: 'pièce',
  valeur: 'valeur',
  article: 'article',
  point_id: 'point',
  motif: 'motif',
  categorie: 'catégorie',
  objet: 'objet',
  ...CHAMPS_DES_APPELS,
  ...CHAMPS_DES_INSTANCES,
  ...CHAMPS_DES_REUNIONS,
  ...CHAMPS_DES_SEANCES,
  ...CHAMPS_DU_RENDU,
  ...CHAMPS_DES_FORMATIONS,
  ...CHAMPS_DE_LA_PREPARATION,
  ...CHAMPS_DE_LA_SEMAINE,
  ...CHAMPS_DES_EMETTEURS,
  ...CHAMPS_DE_L_ANNUAIRE,
  ...CHAMPS_DE_L_EQ2030,
  ...CHAMPS_DES_TERRITOIRES,
  ...CHAMPS_DES_FEUILLES,
  ...CHAMPS_DES_CONVENTIONS,
  ...CHAMPS_DES_RAPPORTS,
  supprime_le: 'corbeille',
  effacee_le: 'données effacées le',
  informee_le: 'informée le',
  rubrique: 'rubrique',
  organisme: 'organisme',
  college: 'collège',
  debut: 'début',
  fin: 'fin',
  civilite: 'civilité',
  prenom: 'prénom',
  nom: 'nom',
  fonction: 'fonction',
  structure_id: 'structure',
  courriel: 'courriel',
  telephone: 'téléphone',
  intitule: 'intitulé',
  timbre: 'timbre',
  adresse: 'adresse',
  ville: 'ville',
  suivi_par: 'affaire suivie par',
  delegation: 'délégation de signature',
  reference: 'référence',
  suivi_qualite: 'qualité',
  bloc_marque: 'bloc-marque',
};

/** Là où un même nom de colonne veut dire autre chose. */
const CHAMPS_DE_TABLE: Readonly<Record<string, string>> = {
  'personne.depuis': 'dans ce poste depuis le',
  'affectation.fin': 'fin',
  'contact.valeur': 'valeur',
  'piece_jointe.recue_le': 'reçue le',
  'proposition.recue_le': 'reçue le',
  ...CHAMPS_DE_TABLE_DE_L_EQ2030,
  ...CHAMPS_DE_TABLE_DES_FEUILLES,
  ...CHAMPS_DE_TABLE_DES_APPELS,
  ...CHAMPS_DE_TABLE_DES_CONVENTIONS,
  ...CHAMPS_DE_TABLE_DES_RAPPORTS,
  ...CHAMPS_DE_TABLE_DES_CONTROLES,
  ...CHAMPS_DE_TABLE_DU_PILOTAGE,
  ...CHAMPS_DE_TABLE_DES_TERRITOIRES,
  ...CHAMPS_DE_TABLE_DES_NOTES,
};

/** Nom d’une colonne d’une table, en français : « heure_debut » → « début ». */
export const nomDuChamp = (tbl: string, champ: string): string =>
  CHAMPS_DE_TABLE[`${tbl}.${champ}`] ?? CHAMPS[champ] ?? champ;

/** « Point, mes notes » : où est un texte. */
export const nomDuChampEcrit = (tbl: string, champ: string): string =>
  `${tableLibelle(tbl)}, ${nomDuChamp(tbl, champ)}`;

/** Nom d'un champ du contrat, en français : « heureDebut » → « début ». */
export const libelleDuChamp = (champ: string): string => CHAMPS[enColonne(champ)] ?? champ;
