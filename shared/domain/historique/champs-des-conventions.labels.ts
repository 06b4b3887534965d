import { pasLibelle } from '../convention/beneficiaires.labels.ts';
import { genreDeRecetteLibelle, natureDeChargeLibelle } from '../convention/compte.labels.ts';
import {
  baseSiegLibelle,
  genreDeConventionLibelle,
  genreDeVersementLibelle,
  genreDeZoneLibelle,
  modeIndirectLibelle,
} from '../convention/convention.labels.ts';
import { VENTILATIONS } from '../convention/ventilations.data.ts';

/** Conventions : leurs tables, leurs champs et leurs mots, tels que l'historique les raconte. */
export const TABLES_DES_CONVENTIONS: Readonly<Record<string, string>> = {
  convention: 'Convention',
  convention_membre: 'Organisme d’une convention',
  convention_territoire: 'Zone d’une convention',
  convention_annee: 'Année d’une convention',
  convention_versement: 'Versement',
  convention_indicateur: 'Indicateur d’une convention',
  convention_objectif: 'Objectif d’un indicateur',
  convention_releve: 'Effectif d’une convention',
  convention_correction: 'Correction d’un effectif',
  ligne_de_compte: 'Ligne de compte',
  exercice_de_compte: 'Exercice d’une convention',
};

export const CHAMPS_DES_CONVENTIONS: Readonly<Record<string, string>> = {
  convention_id: 'convention',
  porteur_id: 'porteur',
  motif_duree: 'motif de la durée',
  autorite: 'autorité signataire',
  signee_le: 'signée le',
  cloturee_le: 'clôturée le',
  resiliee_le: 'résiliée le',
  statut_motif: 'motif du changement de statut',
  base_sieg: 'fondement SIEG',
  base_sieg_autre: 'autre fondement',
  volet_reperage: 'volet 1, repérage',
  volet_remobilisation: 'volet 2, remobilisation',
  volet_accompagnement: 'volet 3, accompagnement',
  volet_coordination: 'volet 4, coordination',
  cout_total: 'coût total',
  beneficiaires: 'bénéficiaires',
  beneficiaires_par_etp: 'bénéficiaires par ETP',
  mode_indirect: 'coûts indirects',
  taux_indirect: 'taux des coûts indirects, en points de base',
  cle_indirecte: 'clé de répartition',
  clause_report: 'clause de report',
  cloture: 'clôture des comptes',
  renouvelee_par_id: 'renouvelée par',
  chef_de_file: 'chef de file',
  budget: 'budget',
  contribution: 'contribution de l’État',
  non_limitative: 'liste non limitative',
  arrete_le: 'date de l’arrêté',
  propose_le: 'avenant proposé le',
  conclu_le: 'avenant conclu le',
  avenant_motif: 'motif de l’avenant',
  execution_recue_le: 'prévisions d’exécution reçues le',
  budget_recu_le: 'budget prévisionnel reçu le',
  prevision_recue_le: 'nombre prévisionnel de bénéficiaires reçu le',
  comptes_recus_le: 'comptes annuels reçus le',
  bilan_recu_le: 'bilan d’activité reçu le',
  mention_moyens: 'bilan : moyens',
  mention_beneficiaires: 'bilan : caractéristiques des bénéficiaires',
  mention_actions: 'bilan : actions',
  mention_accompagnement: 'bilan : accompagnement et suivi',
  mention_orientation: 'bilan : orientation, formation, emploi',
  mention_resultats: 'bilan : résultats',
  prevu_le: 'prévu le',
  prevu: 'montant prévu',
  verse: 'montant versé',
  verse_le: 'versé le',
  pas: 'pas de saisie',
  seuil_vert: 'seuil « atteint ou presque », en dix-millièmes',
  seuil_orange: 'seuil « en dessous », en dix-millièmes',
  seuil_cases: 'seuil des petites cases',
  part: 'part',
  declare: 'déclaré',
  controle: 'contrôlé',
  retenu: 'retenu',
  au: 'période finie le',
  date_le: 'effectif du',
  releve_id: 'effectif',
  faite_le: 'faite le',
  ecart: 'écart',
  signature: 'signée par',
  compte: 'compte',
  membre_id: 'organisme',
  eligible: 'éligible',
  recette: 'genre de recette',
  base_indirecte: 'base des coûts indirects',
  cle_numerateur: 'clé, part de l’action',
  cle_denominateur: 'clé, total',
  seuil_ecart: 'seuil des écarts, en points de base',
  taux_benefice: 'taux de bénéfice, en points de base',
  aucune_autre_recette: 'aucune autre recette',
};

/** Là où un même nom de colonne veut dire autre chose. */
export const CHAMPS_DE_TABLE_DES_CONVENTIONS: Readonly<Record<string, string>> = {
  'convention.montant': 'contribution maximale de l’État',
  'convention_annee.montant': 'montant conventionné',
  'ligne_de_compte.declare': 'montant déclaré',
  'ligne_de_compte.retenu': 'montant retenu',
  'ligne_de_compte.volet': 'volet',
  'ligne_de_compte.commentaire': 'commentaire de l’écart',
  'convention_annee.signe_le': 'avenant signé par l’organisme le',
};

/** Toutes les parts d'un effectif, en mots. */
const PARTS: Readonly<Record<string, string>> = Object.fromEntries([
  ['total', 'total'],
  ...Object.values(VENTILATIONS)
    .flat()
    .flatMap(({ parts }) => parts.map(({ code, libelle }) => [code, libelle] as const)),
]);
/** Où les montants sont en centimes, et lesquels. */
export const EN_EUROS_DES_CONVENTIONS = [
  'convention',
  'convention_membre',
  'convention_annee',
  'convention_versement',
  'ligne_de_compte',
  'exercice_de_compte',
];
export const MONTANTS_DES_CONVENTIONS = [
  'cout_total',
  'budget',
  'contribution',
  'prevu',
  'verse',
  'declare',
  'retenu',
  'base_indirecte',
];

const OUI_NON = { 0: 'non', 1: 'oui' } as const;

/** Les codes et leurs mots, par table et colonne. */
export const MOTS_DES_CONVENTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'convention.genre': genreDeConventionLibelle,
  'convention.base_sieg': baseSiegLibelle,
  'convention.mode_indirect': modeIndirectLibelle,
  'convention.volet_reperage': OUI_NON,
  'convention.volet_remobilisation': OUI_NON,
  'convention.volet_accompagnement': OUI_NON,
  'convention.volet_coordination': OUI_NON,
  'convention.clause_report': OUI_NON,
  'convention_membre.chef_de_file': OUI_NON,
  'convention_territoire.genre': genreDeZoneLibelle,
  'convention_territoire.non_limitative': OUI_NON,
  'convention_annee.mention_moyens': OUI_NON,
  'convention_annee.mention_beneficiaires': OUI_NON,
  'convention_annee.mention_actions': OUI_NON,
  'convention_annee.mention_accompagnement': OUI_NON,
  'convention_annee.mention_orientation': OUI_NON,
  'convention_annee.mention_resultats': OUI_NON,
  'convention_versement.genre': genreDeVersementLibelle,
  'convention.pas': pasLibelle,
  'convention_objectif.part': PARTS,
  'convention_objectif.annee': { 0: 'toute la convention' },
  'convention_releve.part': PARTS,
  'ligne_de_compte.nature': natureDeChargeLibelle,
  'ligne_de_compte.eligible': OUI_NON,
  'ligne_de_compte.recette': genreDeRecetteLibelle,
  'exercice_de_compte.aucune_autre_recette': OUI_NON,
};
