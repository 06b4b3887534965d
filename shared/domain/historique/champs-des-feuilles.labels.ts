import { genreDeJalonLibelle } from '../contrat/contrat.labels.ts';
import { regimeDeDispositifLibelle } from '../dispositif/dispositif.labels.ts';
import {
  actionP147Libelle,
  etatFicheLibelle,
  origineLibelle,
  prioriteLibelle,
  rattachementLibelle,
} from '../feuille-de-route/feuille.labels.ts';
import { niveauDeMeteoLibelle } from '../feuille-de-route/meteo.labels.ts';
import {
  genreIndicateurLibelle,
  momentLibelle,
  natureIndicateurLibelle,
  sexeLibelle,
  territoireMesureLibelle,
} from '../feuille-de-route/indicateur.labels.ts';
import { avisLibelle } from '../programmation/programmation.labels.ts';

/** Feuilles de route et fiches action : leurs tables, leurs champs et leurs mots, tels que l'historique les raconte. */
export const TABLES_DES_FEUILLES: Readonly<Record<string, string>> = {
  contrat_signataire: 'Signataire du contrat de ville',
  contrat_jalon: 'Jalon du contrat de ville',
  feuille_de_route: 'Feuille de route',
  axe: 'Axe',
  objectif: 'Objectif',
  fiche_action: 'Fiche action',
  inscription: 'Place d’une fiche action',
  fiche_quartier: 'Quartier visé',
  fiche_partenaire: 'Partenaire',
  fiche_mot: 'Public ou apport',
  etape: 'Étape',
  financement: 'Financement',
  indicateur: 'Indicateur',
  mesure: 'Valeur d’indicateur',
  enveloppe: 'Enveloppe d’un financeur',
  projet: 'Projet de la programmation',
  projet_quartier: 'Quartier d’un projet',
  projet_montant: 'Montants d’un projet',
  dispositif: 'Dispositif du catalogue',
  fiche_dispositif: 'Dispositif mobilisé',
  meteo: 'Météo',
};

export const CHAMPS_DES_FEUILLES: Readonly<Record<string, string>> = {
  contrat_id: 'contrat de ville',
  pilotages_par_an: 'comités de pilotage par an',
  conseil_citoyen: 'conseil citoyen',
  population: 'qui est compté',
  engagement: 'engagement',
  fait_le: 'fait le',
  suivie_par_id: 'suivie par',
  diagnostic: 'diagnostic',
  rattachement: 'axe national',
  feuille_id: 'feuille de route',
  axe_id: 'axe',
  objectif_id: 'objectif',
  fiche_id: 'fiche action',
  pilote_id: 'pilote',
  structure_pilote_id: 'structure pilote',
  constat: 'constat',
  contenu: 'contenu',
  hors_qpv: 'hors quartiers',
  priorite: 'priorité',
  etat_motif: 'motif',
  etat_depuis: 'dans cet état depuis',
  prochaine_etape: 'prochaine étape',
  mot: 'mot',
  faite_le: 'faite le',
  financeur: 'financeur',
  origine: 'origine',
  action_p147: 'action du P147',
  dauphin: 'dossier Dauphin',
  pluriannuel: 'convention pluriannuelle',
  demande: 'demandé',
  accorde: 'accordé',
  paye: 'payé',
  propose: 'proposé',
  decide: 'décidé',
  montant: 'montant',
  avis: 'avis',
  observation: 'observation',
  regime: 'régime',
  categorie_source: 'catégorie de la source',
  publics: 'publics',
  resume: 'en bref',
  valide_du: 'ouvert le',
  valide_au: 'clos après le',
  remplace_par: 'remplacé par',
  dispositif_id: 'dispositif',
  niveau: 'niveau',
  synthese: 'synthèse',
};

/** Là où un même nom de colonne veut dire autre chose. */
export const CHAMPS_DE_TABLE_DES_FEUILLES: Readonly<Record<string, string>> = {
  'dispositif.pilote': 'pilote',
  'dispositif.verifie_le': 'vérifié le',
  'indicateur.unite': 'unité',
  'enveloppe.montant': 'enveloppe',
  'projet.structure_id': 'porteur',
};

const OUI_NON = { 0: 'non', 1: 'oui' } as const;

/** Les codes et leurs mots, par table et colonne. */
export const MOTS_DES_FEUILLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'contrat_jalon.genre': genreDeJalonLibelle,
  'axe.rattachement': rattachementLibelle,
  'fiche_action.etat': etatFicheLibelle,
  'fiche_action.priorite': prioriteLibelle,
  'fiche_action.hors_qpv': OUI_NON,
  'financement.origine': origineLibelle,
  'financement.action_p147': actionP147Libelle,
  'financement.pluriannuel': OUI_NON,
  'enveloppe.origine': origineLibelle,
  'projet.hors_qpv': OUI_NON,
  'projet.pluriannuel': OUI_NON,
  'projet.avis': avisLibelle,
  'indicateur.genre': genreIndicateurLibelle,
  'indicateur.nature': natureIndicateurLibelle,
  'dispositif.regime': regimeDeDispositifLibelle,
  'meteo.niveau': niveauDeMeteoLibelle,
  'mesure.moment': momentLibelle,
  'mesure.population': sexeLibelle,
  'mesure.territoire': territoireMesureLibelle,
  'fiche_partenaire.role': { copilote: 'copilote', partenaire: 'partenaire' },
  'fiche_mot.genre': { public: 'public', apport: 'apport de la politique de la ville' },
};
