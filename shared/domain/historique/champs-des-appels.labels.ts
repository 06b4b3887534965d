import {
  conditionLibelle,
  critereDeSelectionLibelle,
  decisionDeCandidatureLibelle,
  enveloppeParLibelle,
  genreDAvisLibelle,
  genreDeZoneDAppelLibelle,
  reponseDeCritereLibelle,
  sensDAvisLibelle,
} from '../appel/appel.labels.ts';
import { genreDeZoneLibelle } from '../convention/convention.labels.ts';

/** Appels et candidatures : leurs tables, leurs champs et leurs mots, tels que l'historique les raconte. */
export const TABLES_DES_APPELS: Readonly<Record<string, string>> = {
  appel: 'Appel à manifestation d’intérêt',
  appel_etape: 'Étape d’un appel',
  appel_zone: 'Zone d’un appel',
  appel_public: 'Public d’un appel',
  appel_critere: 'Critère d’éligibilité',
  appel_question: 'Question posée',
  appel_piece: 'Document d’un appel',
  candidature: 'Candidature',
  candidature_membre: 'Organisme d’une candidature',
  candidature_zone: 'Zone d’une candidature',
  candidature_annee: 'Année d’une candidature',
  candidature_public: 'Public d’une candidature',
  candidature_controle: 'Contrôle d’éligibilité',
  candidature_note: 'Note de sélection',
  candidature_avis: 'Avis sur une candidature',
};

export const CHAMPS_DES_APPELS: Readonly<Record<string, string>> = {
  appel_id: 'appel',
  candidature_id: 'candidature',
  vague: 'vague',
  lance_le: 'lancé le',
  depot_au: 'dépôt jusqu’au',
  clos_le: 'clos le',
  enveloppe: 'enveloppe',
  enveloppe_par: 'enveloppe comptée',
  cout_reference: 'coût de référence',
  cout_source: 'source du coût de référence',
  cout_region: 'région du coût de référence',
  cible: 'bénéficiaires visés',
  boite: 'boîte de contact',
  du: 'du',
  famille: 'famille',
  condition: 'candidatures concernées',
  cle: 'lu de la candidature',
  exclu: 'exclu',
  question: 'question',
  reponse: 'réponse',
  repondu_le: 'répondu le',
  projet: 'projet',

  siret: 'SIRET',
  deposee_le: 'déposée le',
  cas_pic: 'lauréat du PIC',
  cas_cej_jr1: 'CEJ jeunes en rupture, vague 1',
  cas_cej_jr2: 'CEJ jeunes en rupture, vague 2',
  cas_siae: 'structure de l’IAE',
  cas_mission_locale: 'mission locale',
  decision: 'décision',
  decidee_le: 'décidée le',
  decision_motif: 'motif de la décision',
  lettre: 'lettre d’engagement reçue',
  identite: 'fiche d’identité reçue',
  public_id: 'public',
  critere_id: 'critère',
  critere: 'critère',
  commentaire: 'commentaire',
};

/** Là où un même nom de colonne veut dire autre chose. */
export const CHAMPS_DE_TABLE_DES_APPELS: Readonly<Record<string, string>> = {
  'candidature.numero': 'numéro du dossier en ligne',
  'appel_zone.departement': 'département où la ranger',
  'appel_etape.au': 'au',
  'candidature_avis.le': 'rendu le',
  'candidature_annee.demande': 'demandé',
  'candidature_annee.retenu': 'retenu',
};

/** Où les montants sont en centimes, et lesquels. */
export const EN_EUROS_DES_APPELS = ['appel', 'candidature', 'candidature_annee', 'candidature_membre'];
export const MONTANTS_DES_APPELS = ['enveloppe', 'cout_reference', 'minimum_annuel'];

const OUI_NON = { 0: 'non', 1: 'oui' } as const;

/** Les codes et leurs mots, par table et colonne. */
export const MOTS_DES_APPELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'appel.enveloppe_par': enveloppeParLibelle,
  'appel.volets_exiges': OUI_NON,
  'appel_zone.genre': genreDeZoneDAppelLibelle,
  'appel_zone.non_limitative': OUI_NON,
  'appel_public.exclu': OUI_NON,
  'appel_critere.condition': conditionLibelle,
  'candidature.volet_reperage': OUI_NON,
  'candidature.volet_remobilisation': OUI_NON,
  'candidature.volet_accompagnement': OUI_NON,
  'candidature.volet_coordination': OUI_NON,
  'candidature.cas_pic': OUI_NON,
  'candidature.cas_cej_jr1': OUI_NON,
  'candidature.cas_cej_jr2': OUI_NON,
  'candidature.cas_siae': OUI_NON,
  'candidature.cas_mission_locale': OUI_NON,
  'candidature.decision': decisionDeCandidatureLibelle,
  'candidature_membre.chef_de_file': OUI_NON,
  'candidature_membre.lettre': OUI_NON,
  'candidature_membre.identite': OUI_NON,
  'candidature_zone.genre': genreDeZoneLibelle,
  'candidature_zone.non_limitative': OUI_NON,
  'candidature_controle.reponse': reponseDeCritereLibelle,
  'candidature_note.critere': critereDeSelectionLibelle,
  'candidature_avis.genre': genreDAvisLibelle,
  'candidature_avis.sens': sensDAvisLibelle,
};
