import { dateCourte, heureFr } from '#shared/dates/format.ts';
import { roleMandatLibelle } from '../annuaire/personne.labels.ts';
import { cibleLibelle, genreAuditLibelle } from '../audit/audit.labels.ts';
import { natureActeLibelle } from '../instance/acte.labels.ts';
import { CHAMPS_DES_FORMATIONS } from './champs-des-formations.data.ts';
import { titreDuMembreLibelle } from '../instance/nomination.labels.ts';
import { porteeLibelle } from '../instance/election.rules.ts';
import { collegeLibelle } from '../instance/instance.labels.ts';
import { reponseLibelle } from '../reunion/reponse.labels.ts';
import {
  canalLibelle,
  etatPointLibelle,
  etatReunionLibelle,
  modaliteLibelle,
  naturePointLibelle,
} from '../reunion/reunion.labels.ts';
import {
  etatActionLibelle,
  modeVoteLibelle,
  natureDeliberationLibelle,
  sensBulletinLibelle,
  sensLibelle,
  sensMouvementLibelle,
  statutPresenceLibelle,
  uniteDeVoteLibelle,
} from '../seance/seance.labels.ts';
import { approbationLibelle, etatVersionLibelle, objetAttenteLibelle } from '../rendu/rendu.labels.ts';
import { CHAMPS_DE_LA_PREPARATION } from './champs-de-la-preparation.labels.ts';
import { CHAMPS_DE_L_ANNUAIRE, MOTS_DE_L_ANNUAIRE, TABLES_DE_L_ANNUAIRE } from './champs-de-l-annuaire.labels.ts';
import { CHAMPS_DES_EMETTEURS, MOTS_DES_EMETTEURS } from './champs-des-emetteurs.labels.ts';
import {
  CHAMPS_DE_L_EQ2030,
  CHAMPS_DE_TABLE_DE_L_EQ2030,
  MOTS_DE_L_EQ2030,
  TABLES_DE_L_EQ2030,
} from './champs-de-l-eq2030.labels.ts';
import {
  CHAMPS_DE_TABLE_DES_FEUILLES,
  CHAMPS_DES_FEUILLES,
  MOTS_DES_FEUILLES,
  TABLES_DES_FEUILLES,
} from './champs-des-feuilles.labels.ts';
import {
  CHAMPS_DE_TABLE_DES_TERRITOIRES,
  CHAMPS_DES_TERRITOIRES,
  MOTS_DES_TERRITOIRES,
  TABLES_DES_TERRITOIRES,
} from './champs-des-territoires.labels.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enColonne } from '#shared/text/colonne.ts';

/** Écriture du journal telle que l'historique la raconte. */
export interface EcritureLue {
  readonly tbl: string;
  readonly champ: string | null;
  readonly avant: unknown;
  readonly apres: unknown;
}

export interface Changement {
  readonly quoi: string;
  readonly avant: string | null;
  readonly apres: string | null;
}

const TABLES: Readonly<Record<string, string>> = {
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
  ...TABLES_DE_L_EQ2030,
  ...TABLES_DES_TERRITOIRES,
  traitement: 'Traitement des données',
  ...TABLES_DE_L_ANNUAIRE,
  contrat_ville: 'Contrat de ville',
  ...TABLES_DES_FEUILLES,
};

const CHAMPS: Readonly<Record<string, string>> = {
  date: 'date',
  heure_debut: 'début',
  heure_fin: 'fin',
  lieu: 'lieu',
  modalite: 'modalité',
  lien_visio: 'lien de visioconférence',
  etat: 'état',
  convoquee_le: 'convocation envoyée le',
  recue_le: 'reçue le',
  recu_le: 'reçu le',
  moyen: 'moyen',
  canal: 'canal',
  convoquee_par: 'convocation envoyée par',
  motif_signature: 'motif de la seule signature',
  bloquee_le: 'date annoncée le',
  reportee_du: 'reportée du',
  motif_report: 'motif du report',
  ics_sequence: 'rang de l’invitation d’agenda',
  motif_urgence: 'motif d’urgence',
  circonstances: 'circonstances',
  ouverte_a: 'ouverture',
  levee_a: 'levée',
  rang: 'ordre',
  titre: 'titre',
  precision: 'précision',
  nature: 'nature',
  intervenant: 'intervenant',
  duree: 'durée',
  texte_pv: 'texte du compte rendu',
  mes_notes: 'mes notes',
  statut: 'présence',
  personne_id: 'personne',
  mandataire_siege_id: 'pouvoir',
  premiere_id: 'première convocation',
  texte: 'texte',
  numero: 'numéro',
  annee: 'année',
  mode: 'vote',
  pour: 'pour',
  contre: 'contre',
  abstention: 'abstentions',
  contre_noms: 'noms des contre',
  abstention_noms: 'noms des abstentions',
  sens_etat: 'sens du représentant de l’État',
  desaccords: 'désaccords',
  pilote: 'pilote',
  echeance: 'échéance',
  libelle: 'libellé',
  complement: 'territoire',
  secretariat: 'secrétariat',
  cle: 'règle',
  le: 'cochée le',
  note: 'note',
  parent_id: 'rattachement',
  contrat_code: 'contrat de ville',
  rend_avis: 'rend des avis',
  agents_seuls: 'agents de l’État seulement',
  etude: 'étude ou expertise',
  raa: 'recueil des actes administratifs',
  consulte_le: 'consultation',
  concerte_region_le: 'concertation avec la région',
  concerte_departement_le: 'concertation avec le département',
  deliberation_id: 'décision',
  piece_id: 'pièce',
  valeur: 'valeur',
  article: 'article',
  depuis: 'à compter du',
  sigle: 'sigle',
  usagers: 'association des usagers',
  section: 'section',
  nombre: 'nombre',
  unite: 'unité du vote',
  nppv: 'ne prennent pas part au vote',
  suivi: 'suivi',
  secret: 'scrutin secret',
  commence_a: 'abordé à',
  heure: 'heure',
  visio: 'à distance',
  point_id: 'point',
  presence_id: 'personne',
  pour_siege_id: 'à la place de',
  sens: 'sens',
  motif: 'motif',
  categorie: 'catégorie',
  propose_par: 'proposé par',
  propose_le: 'proposé le',
  arrete: 'arrêté',
  arrete_le: 'date de l’arrêté',
  assemblee: 'assemblée',
  portee: 'élections',
  etablie_le: 'établie le',
  diffuse_le: 'diffusé le',
  diffuse_par: 'diffusé par',
  approuve_le: 'approuvé le',
  approbation: 'approbation',
  observations: 'observations',
  signe_le: 'signé le',
  envoye_le: 'envoyé le',
  envoye_par: 'envoyé par',
  reserve: 'motif d’approbation',
  repris_le: 'rectification ouverte le',
  repris_motif: 'motif de la rectification',
  signe_piece_id: 'version signée',
  aupres_de: 'attendu de',
  objet: 'objet',
  suivi_note: 'note de suivi',
  suivi_le: 'suivi du',
  ...CHAMPS_DES_FORMATIONS,
  ...CHAMPS_DE_LA_PREPARATION,
  ...CHAMPS_DES_EMETTEURS,
  ...CHAMPS_DE_L_ANNUAIRE,
  ...CHAMPS_DE_L_EQ2030,
  ...CHAMPS_DES_TERRITOIRES,
  ...CHAMPS_DES_FEUILLES,
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
  ...CHAMPS_DE_TABLE_DES_TERRITOIRES,
};
const nomDuChamp = (tbl: string, champ: string): string => CHAMPS_DE_TABLE[`${tbl}.${champ}`] ?? CHAMPS[champ] ?? champ;

/** « Point, mes notes » : où est un texte. */
export const nomDuChampEcrit = (tbl: string, champ: string): string =>
  `${TABLES[tbl] ?? tbl}, ${nomDuChamp(tbl, champ)}`;

/** Nom d'un champ du contrat, en français : « heureDebut » → « début ». */
export const libelleDuChamp = (champ: string): string => CHAMPS[enColonne(champ)] ?? champ;

/** Ce qui nomme une ligne entière, ajoutée ou supprimée. */
const NOMS = [
  'niveau',
  'sens',
  'motif',
  'titre',
  'aupres_de',
  'libelle',
  'intitule',
  'mot',
  'financeur',
  'collectivite',
  'theme',
  'texte',
  'nom',
  'organisme',
  'complement',
  'date',
  'nature',
  'statut',
  'role',
  'valeur',
  'fonction',
  'genre',
  'forme',
  'validee_le',
];

const OUI_NON: Readonly<Record<string, string>> = { 0: 'non', 1: 'oui' };

/** Ce que valent les mots du fichier, d'après la table et le champ. */
const MOTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...MOTS_DES_EMETTEURS,
  ...MOTS_DE_L_EQ2030,
  ...MOTS_DES_TERRITOIRES,
  ...MOTS_DE_L_ANNUAIRE,
  ...MOTS_DES_FEUILLES,
  'reunion.etat': etatReunionLibelle,
  'reunion.modalite': modaliteLibelle,
  'reunion.canal': canalLibelle,
  'reponse.valeur': reponseLibelle,
  'point.nature': naturePointLibelle,
  'point.etat': etatPointLibelle,
  'presence.statut': statutPresenceLibelle,
  'piece_jointe.acheve': { 0: 'document préparatoire', 1: 'document achevé' },
  'proposition.etat': { en_attente: 'en attente', inscrite: 'inscrite', ecartee: 'écartée' },
  'proposition.nature': naturePointLibelle,
  'point_type.nature': naturePointLibelle,
  'deliberation.nature': natureDeliberationLibelle,
  'deliberation.mode': modeVoteLibelle,
  'deliberation.sens_etat': sensLibelle,
  'deliberation.unite': uniteDeVoteLibelle,
  'deliberation.secret': OUI_NON,
  'mouvement.sens': sensMouvementLibelle,
  'mouvement.visio': OUI_NON,
  'mouvement.statut': statutPresenceLibelle,
  'bulletin.sens': sensBulletinLibelle,
  'action.etat': etatActionLibelle,
  'deliberation.suivi': etatActionLibelle,
  'version_pv.etat': etatVersionLibelle,
  'version_pv.approbation': approbationLibelle,
  'attente.objet': objetAttenteLibelle,
  'siege.college': collegeLibelle,
  'mandat.role': roleMandatLibelle,
  'mandat.titre': titreDuMembreLibelle,
  'election.portee': porteeLibelle,
  'acte.nature': natureActeLibelle,
  'audit.genre': genreAuditLibelle,
  'audit.cible': cibleLibelle,
  'audit.issue': { adopte: 'Adopté', rejete: 'Rejeté' },
};

const MONTANTS: ReadonlySet<string> = new Set(['demande', 'accorde', 'paye', 'propose', 'decide', 'montant']);

const EN_EUROS: ReadonlySet<string> = new Set(['financement', 'enveloppe', 'projet_montant']);

/** Une valeur telle qu'on la lit : « 9 h 30 », « 12/03/2026 », « En salle ». */
function enClair(tbl: string, champ: string, valeur: unknown): unknown {
  const texte = String(valeur);
  if (/^\d{2}:\d{2}$/u.test(texte)) return heureFr(texte);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(texte)) return dateCourte(texte);
  if (EN_EUROS.has(tbl) && MONTANTS.has(champ)) return montantFr(Number(valeur));
  if (champ === 'supprime_le') return `le ${dateCourte(texte.slice(0, 10))}`;
  return MOTS[`${tbl}.${champ}`]?.[texte] ?? valeur;
}

const bref = (tbl: string, champ: string, valeur: unknown): string | null => {
  if (valeur === null || valeur === undefined) return null;
  const texte = String(enClair(tbl, champ, valeur));
  return texte.length > 160 ? `${texte.slice(0, 159)}…` : texte;
};

const nomDe = (tbl: string, json: unknown): string | null => {
  const ligne = JSON.parse(String(json)) as Record<string, unknown>;
  const champ = NOMS.find((nom) => ligne[nom] !== null && ligne[nom] !== undefined);
  return champ === undefined ? null : bref(tbl, champ, ligne[champ]);
};

/** Colonnes qui désignent une autre ligne, sans finir par « _id ». */
const RENVOIS: ReadonlySet<string> = new Set(['remplacee_par', 'fusionnee_dans', 'remplace_par']);

/** Raconte une écriture : « Point, titre : A → B », « Point ajouté : … ». Un identifiant technique ne se montre pas. */
export function decrireChangement({ tbl, champ, avant, apres }: EcritureLue): Changement[] {
  const table = TABLES[tbl] ?? tbl;
  if (champ === null)
    return [
      {
        quoi: table,
        avant: avant === null ? null : nomDe(tbl, avant),
        apres: apres === null ? null : nomDe(tbl, apres),
      },
    ];
  // Les notes sont à soi : l'historique, qui se projette, dit qu'elles ont changé, non ce qu'elles disent.
  if (champ === 'mes_notes') return [{ quoi: `${table}, ${CHAMPS[champ]}`, avant: null, apres: null }];
  if (champ.endsWith('_id') || RENVOIS.has(champ))
    return [{ quoi: `${table}, ${nomDuChamp(tbl, champ)}`, avant: null, apres: apres === null ? 'retiré' : 'changé' }];
  return [
    { quoi: `${table}, ${nomDuChamp(tbl, champ)}`, avant: bref(tbl, champ, avant), apres: bref(tbl, champ, apres) },
  ];
}
